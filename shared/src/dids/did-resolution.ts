import type { DIDResolutionResult, DIDResolver } from 'did-resolver'
import type { DIDDocument } from './did-document.ts'
import { KeyMalformedError } from './public-key.ts'

/** DID Resolution's errors, in the words of `did-resolver`. `unreadable` and `mismatch` are ours, under `notFound`. */
export type DidResolutionError =
  'invalidDid' | 'notFound' | 'unsupportedDidMethod' | 'representationNotSupported' | 'invalidDidDocument'

export const didDocumentMediaType = 'application/did+ld+json'

export function resolved(didDocument: DIDDocument): DIDResolutionResult {
  return { didResolutionMetadata: { contentType: didDocumentMediaType }, didDocument, didDocumentMetadata: {} }
}

export function unresolved(error: DidResolutionError): DIDResolutionResult {
  return { didResolutionMetadata: { error }, didDocument: null, didDocumentMetadata: {} }
}

/** A method whose documents follow from the DID alone. */
export function resolveOffline(documentOf: (did: string) => DIDDocument): DIDResolver {
  return (did) => Promise.resolve(resolveNow(documentOf, did))
}

function resolveNow(documentOf: (did: string) => DIDDocument, did: string): DIDResolutionResult {
  try {
    return resolved(documentOf(did))
  } catch (error) {
    if (error instanceof KeyMalformedError) return unresolved('invalidDid')
    throw error
  }
}
