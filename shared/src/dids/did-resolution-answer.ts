import type { DIDResolutionResult } from 'did-resolver'

export interface DidResolutionAnswer {
  readonly status: number
  readonly contentType: string
  readonly body: DIDResolutionResult | Readonly<Record<string, unknown>>
}

const errors: Readonly<Record<string, { readonly type: string; readonly status: number }>> = {
  invalidDid: { type: 'INVALID_DID', status: 400 },
  invalidDidDocument: { type: 'INVALID_DID_DOCUMENT', status: 404 },
  notFound: { type: 'NOT_FOUND', status: 404 },
  representationNotSupported: { type: 'REPRESENTATION_NOT_SUPPORTED', status: 406 },
  unsupportedDidMethod: { type: 'METHOD_NOT_SUPPORTED', status: 501 },
}

/** What an HTTP endpoint of a DID resolver answers. @see https://www.w3.org/TR/did-resolution/#bindings-https */
export function didResolutionAnswer(result: DIDResolutionResult): DidResolutionAnswer {
  const { error } = result.didResolutionMetadata
  const contentType = 'application/did-resolution'
  if (error === undefined) return { status: 200, contentType, body: result }
  const { type, status } = errors[error] ?? { type: 'INTERNAL_ERROR', status: 500 }
  const didResolutionMetadata = { error: { type: `https://www.w3.org/ns/did#${type}` } }
  return { status, contentType, body: { ...result, didResolutionMetadata } }
}
