import {
  createStatusEntry,
  signDataIntegrity,
  SigningRefusedError,
  type JsonObject,
  type KeyAlgorithm,
  type SignableCryptosuite,
  type SigningKey,
} from '@stapel/shared'
import { workDueAt } from '@stapel/shared/server'
import type { Actor } from '../access/actor.ts'
import type { AuditNote } from '../audit/audit-entry.ts'
import { auditNote, noted } from '../audit/noted.ts'
import { CredentialNotIssuableError } from '../errors.ts'
import { getSigningKey, type SigningPorts } from '../keys/get-signing-key.ts'
import { organisationDid, statusListUrl } from '../organisations/organisation-addresses.ts'
import type { IssuerPorts } from '../ports.ts'
import type { IssuedCredential, IssuedCredentialRepository } from './issued-credential.ts'
import { drawPlace } from '../status-lists/draw-place.ts'

type IssuePorts = SigningPorts & Pick<IssuerPorts, 'issuedCredentials' | 'statusLists' | 'random' | 'bell' | 'awards'>

export interface CredentialIssueRequest {
  readonly org: string
  readonly credential: JsonObject
  readonly cryptosuite: SignableCryptosuite
  readonly verificationMethod?: string
}

/** An aggregate stays a small document. */
const formsOfOneCredential = 50

const vcdm2 = 'https://www.w3.org/ns/credentials/v2'

/**
 * Signs a VCDM 2.0 credential that another system made, when its issuer is this organisation. Adds the `id` that is missing
 * and a `credentialStatus`, so that what we signed can be taken back.
 * @throws CredentialNotIssuableError NoSigningKeyError
 */
export async function issueCredential(
  ports: IssuePorts,
  actor: Actor,
  { org, credential, cryptosuite, verificationMethod }: CredentialIssueRequest,
): Promise<string> {
  const { addresses, issuedCredentials, random, clock, bell } = ports
  assertIssuable(credential, organisationDid(addresses, org))
  const algorithm = algorithmOf(cryptosuite, verificationMethod, await ports.keys.get(org))
  const key = await getSigningKey(ports, org, {
    algorithm,
    ...(verificationMethod !== undefined && { verificationMethod }),
  })
  const credentialId = typeof credential.id === 'string' ? credential.id : `urn:uuid:${random.uuid()}`
  const uuid = /^urn:uuid:(.+)$/.exec(credentialId)?.[1]
  if (uuid !== undefined && (await ports.awards.find(org, uuid)))
    throw new CredentialNotIssuableError('An award has this id')
  for (let misses = 0; ;) {
    const status = await drawPlace(ports, org, 'credentials', misses)
    const created = clock.now()
    const credentialStatus = [...listOf(credential.credentialStatus), credentialStatusEntry(ports, org, status)]
    const text = await signIssued(
      flatStatus({ ...credential, id: credentialId, credentialStatus }),
      key,
      cryptosuite,
      created,
    )
    const note = auditNote(ports, actor, 'credential.issued')
    const outcome = await store(issuedCredentials, { org, credentialId, form: { text, status }, note })
    if (outcome === 'stored') {
      bell.ring()
      return text
    }
    if (outcome === 'place-taken') misses += 1
  }
}

/** The first time as a new aggregate, later as one more form of the same credential, which shares its state. */
async function store(
  issuedCredentials: IssuedCredentialRepository,
  {
    org,
    credentialId,
    form,
    note,
  }: {
    readonly org: string
    readonly credentialId: string
    readonly form: IssuedCredential['forms'][number]
    readonly note: AuditNote
  },
): Promise<'stored' | 'changed' | 'place-taken'> {
  const present = await issuedCredentials.find(org, credentialId)
  if (present) {
    if (present.state !== 'active') throw new CredentialNotIssuableError('A credential with this id was revoked')
    if (present.forms.length >= formsOfOneCredential) {
      throw new CredentialNotIssuableError('A credential with this id was issued too often')
    }
    const outcome = await issuedCredentials.replace(noted({ ...present, forms: [...present.forms, form] }, note))
    return outcome === 'replaced' ? 'stored' : outcome
  }
  const outcome = await issuedCredentials.insert({
    _id: credentialId,
    organisation: org,
    credentialId,
    forms: [form],
    state: 'active',
    history: [{ at: note.at, actor: note.actor, to: 'active' }],
    statusOutstanding: false,
    unlogged: [note],
    work: workDueAt(new Date(note.at)),
  })
  if (outcome === 'exists') return 'changed'
  return outcome === 'inserted' ? 'stored' : outcome
}

/** Clear refusals first; what the data model asks beyond this, the signer checks. */
function assertIssuable(credential: JsonObject, did: string): void {
  const contexts = credential['@context']
  const type = listOf(credential.type)
  const issuer = credential.issuer
  const issuerId = typeof issuer === 'object' && issuer !== null ? (issuer as JsonObject).id : issuer
  if (!Array.isArray(contexts) || contexts[0] !== vcdm2) {
    throw new CredentialNotIssuableError(`@context must be a list that begins with ${vcdm2}`)
  }
  if (!type.includes('VerifiableCredential'))
    throw new CredentialNotIssuableError('type must hold VerifiableCredential')
  if (issuerId !== did) throw new CredentialNotIssuableError(`issuer must be ${did}`)
  if (credential.proof !== undefined) throw new CredentialNotIssuableError('The credential has a proof already')
  const subjects = listOf(credential.credentialSubject)
  const isFilled = (subject: unknown) =>
    typeof subject === 'object' && subject !== null && !Array.isArray(subject) && Object.keys(subject).length > 0
  if (subjects.length === 0 || !subjects.every(isFilled)) {
    throw new CredentialNotIssuableError('credentialSubject must be an object with a claim in it')
  }
  if (credential.id !== undefined && (typeof credential.id !== 'string' || !URL.canParse(credential.id))) {
    throw new CredentialNotIssuableError('id must be a URL')
  }
}

function algorithmOf(
  cryptosuite: SignableCryptosuite,
  verificationMethod: string | undefined,
  { keys }: { readonly keys: readonly { readonly id: string; readonly algorithm: KeyAlgorithm }[] },
): KeyAlgorithm {
  if (cryptosuite.startsWith('eddsa-')) return 'Ed25519'
  const named = keys.find(({ id }) => verificationMethod?.endsWith(`#${id}`))
  return named?.algorithm === 'P-384' ? 'P-384' : 'P-256'
}

/** Our place in a credential: it can be revoked. */
export function credentialStatusEntry(
  { addresses }: Pick<IssuerPorts, 'addresses'>,
  org: string,
  { list, index }: { list: number; index: number },
): JsonObject {
  return createStatusEntry({ listUrl: statusListUrl(addresses, org, list, 'revocation'), purpose: 'revocation', index })
}

/** @throws CredentialNotIssuableError */
export async function signIssued(
  credential: JsonObject,
  key: SigningKey,
  cryptosuite: SignableCryptosuite,
  created: Date,
): Promise<string> {
  const options = { cryptosuite, created: created.toISOString(), proofPurpose: 'assertionMethod' } as const
  try {
    return JSON.stringify(await signDataIntegrity(credential, key, options))
  } catch (error) {
    if (error instanceof SigningRefusedError) {
      throw new CredentialNotIssuableError('A verifier would refuse this credential', { cause: error })
    }
    throw error
  }
}

/** One entry stands as an object: Open Badges' schema wants it so. */
function flatStatus(credential: JsonObject & { readonly credentialStatus: readonly unknown[] }): JsonObject {
  const [first, ...others] = credential.credentialStatus
  return { ...credential, credentialStatus: others.length === 0 ? first : credential.credentialStatus }
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return []
  return Array.isArray(value) ? (value as unknown[]) : [value]
}
