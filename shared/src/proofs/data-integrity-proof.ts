import { controllerOf } from '../dids/did-resolver.ts'
import type { Cryptosuite } from './cryptosuite.ts'
import { ecdsaJcs2019 } from './ecdsa-jcs-2019.ts'
import { ecdsaRdfc2019 } from './ecdsa-rdfc-2019.ts'
import { ed25519Signature2020 } from './ed25519-signature-2020.ts'
import { eddsaJcs2022 } from './eddsa-jcs-2022.ts'
import { eddsaRdfc2022 } from './eddsa-rdfc-2022.ts'
import { asList, isJsonObject, type JsonObject } from './json.ts'
import type { ProofFacts } from './proof-finding.ts'

/** One embedded proof as it stands in a document: read, not yet believed. */
export interface EmbeddedProof {
  readonly facts: ProofFacts & { readonly verificationMethod: string }
  readonly members: JsonObject
  /** Null for a type or suite that we don't know. */
  readonly suite: Cryptosuite | null
  /** The ids of the proofs in the same document that this one signs too: a chain. */
  readonly previousProofs: readonly string[]
}

const dataIntegritySuites = [eddsaRdfc2022, eddsaJcs2022, ecdsaRdfc2019, ecdsaJcs2019]

/**
 * The proofs of a document, or null when its `proof` is absent, empty, or holds anything that is no proof.
 * Follows nothing and checks no signature: for looking at who signed before anything is fetched.
 */
export function readEmbeddedProofs(document: JsonObject): readonly EmbeddedProof[] | null {
  const proofs = asList(document.proof).map(readProof)
  const wellFormed = proofs.filter((proof) => proof !== null)
  return wellFormed.length > 0 && wellFormed.length === proofs.length ? wellFormed : null
}

function readProof(members: unknown): EmbeddedProof | null {
  if (!isJsonObject(members) || typeof members.type !== 'string') return null
  const { type, cryptosuite, verificationMethod, proofPurpose, created, challenge, domain } = members
  const previousProofs = asList(members.previousProof)
  const optionalTexts = [cryptosuite, created, challenge, members.expires, members.id]
  const wellFormed =
    typeof verificationMethod === 'string' &&
    typeof proofPurpose === 'string' &&
    typeof members.proofValue === 'string' &&
    optionalTexts.every((text) => text === undefined || typeof text === 'string') &&
    [created, members.expires].every((moment) => moment === undefined || isDateTimeStamp(moment)) &&
    isTextList(asList(domain)) &&
    isTextList(previousProofs)
  if (!wellFormed) return null
  const facts = {
    type,
    verificationMethod,
    controller: controllerOf(verificationMethod),
    proofPurpose,
    ...(typeof cryptosuite === 'string' && { cryptosuite }),
    ...(typeof created === 'string' && { created }),
    ...(typeof challenge === 'string' && { challenge }),
    ...(domain !== undefined && { domain: domain as string | readonly string[] }),
  }
  return { facts, members, suite: findSuite(type, cryptosuite), previousProofs }
}

function findSuite(type: string, cryptosuite: unknown): Cryptosuite | null {
  if (type === 'DataIntegrityProof') return dataIntegritySuites.find(({ name }) => name === cryptosuite) ?? null
  return type === ed25519Signature2020.name && cryptosuite === undefined ? ed25519Signature2020 : null
}

function isTextList(values: readonly unknown[]): values is readonly string[] {
  return values.every((value) => typeof value === 'string')
}

/** XML Schema's dateTimeStamp: with its time zone, so that it is one moment. */
function isDateTimeStamp(value: unknown): boolean {
  return typeof value === 'string' && dateTimeStamp.test(value) && !Number.isNaN(Date.parse(value))
}

const dateTimeStamp = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/
