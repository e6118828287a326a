import type { DIDDocument } from 'did-resolver'
import { isJsonObject, type JsonObject } from '../proofs/json.ts'
import { KeyMalformedError } from './public-key.ts'
import {
  parseVerificationMethod,
  type VerificationMethod,
  type VerificationRelationship,
} from './verification-method.ts'

export type { DIDDocument } from 'did-resolver'

/** Why a verification method of a document that was read cannot be used: the proof fails. */
export type KeyRefusal = 'key-not-found' | 'key-malformed' | 'key-controller-mismatch' | 'key-purpose-mismatch'

export type KeyInDocument =
  | { readonly outcome: 'found'; readonly method: VerificationMethod }
  | { readonly outcome: 'failed'; readonly code: KeyRefusal }

/**
 * Looks up a verification method in the document of its controller: a DID document, or a controlled identifier
 * document behind an HTTPS URL. The method stands in it once, is controlled by it, and is listed for the purpose.
 * @see https://www.w3.org/TR/cid-1.0/#retrieve-verification-method
 */
export function findKeyInDocument(
  document: JsonObject,
  methodUrl: string,
  relationship: VerificationRelationship,
): KeyInDocument {
  const controller = String(document.id)
  const purpose = listOf(document[relationship])
  const embedded = purpose.filter(isJsonObject)
  const candidates = [...listOf(document.verificationMethod).filter(isJsonObject), ...embedded].filter(
    (candidate) => absoluteId(controller, candidate.id) === methodUrl,
  )
  const [candidate] = candidates
  if (candidate === undefined) return { outcome: 'failed', code: 'key-not-found' }
  // Two keys under one name: which of them signed would be a guess.
  if (candidates.length > 1) return { outcome: 'failed', code: 'key-malformed' }
  if (candidate.controller !== controller) return { outcome: 'failed', code: 'key-controller-mismatch' }
  const listed = embedded.includes(candidate) || purpose.some((entry) => absoluteId(controller, entry) === methodUrl)
  if (!listed) return { outcome: 'failed', code: 'key-purpose-mismatch' }
  try {
    return { outcome: 'found', method: parseVerificationMethod({ ...candidate, id: methodUrl }) }
  } catch (error) {
    if (error instanceof KeyMalformedError) return { outcome: 'failed', code: 'key-malformed' }
    throw error
  }
}

/** The keys of a document that may serve the purpose and that we can read, for a signature that does not say which it is by. */
export function listKeysInDocument(
  document: JsonObject,
  relationship: VerificationRelationship,
): readonly VerificationMethod[] {
  const controller = String(document.id)
  const ids = listOf(document[relationship]).map((entry) =>
    absoluteId(controller, isJsonObject(entry) ? entry.id : entry),
  )
  return [...new Set(ids)].flatMap((id) => {
    const key = typeof id === 'string' ? findKeyInDocument(document, id, relationship) : null
    return key?.outcome === 'found' ? [key.method] : []
  })
}

function absoluteId(controller: string, id: unknown): unknown {
  return typeof id === 'string' && id.startsWith('#') ? controller + id : id
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** The document of a DID that is its own key. */
export function singleKeyDocument(
  did: string,
  fragment: string,
  contexts: readonly string[],
  key: JsonObject,
): DIDDocument {
  const id = `${did}#${fragment}`
  return {
    '@context': ['https://www.w3.org/ns/did/v1', ...contexts],
    id: did,
    verificationMethod: [{ id, type: String(key.type), controller: did, ...key }],
    authentication: [id],
    assertionMethod: [id],
    capabilityDelegation: [id],
    capabilityInvocation: [id],
  }
}
