import type { DIDResolver } from 'did-resolver'
import type { DIDDocument } from './did-document.ts'
import { resolved, unresolved } from './did-resolution.ts'
import { didWebUrl } from './did-web-url.ts'
import { fetchJsonObject } from './fetch-json-object.ts'
import type { FetchDocument } from './fetch-document.ts'

export interface DidWebPorts {
  readonly fetchDocument: FetchDocument
  readonly allowLoopback: boolean
}

/** `did:web`: the document is where the DID says, on that host, and says of itself that it is that DID's. */
export function createDidWebResolver({ fetchDocument, allowLoopback }: DidWebPorts): DIDResolver {
  return async (did) => {
    const url = didWebUrl(did, { allowLoopback })
    if (url === null) return unresolved('invalidDid')
    const document = await fetchJsonObject(fetchDocument, url)
    if (document === null) return unresolved('notFound')
    return document.id === did ? resolved(document as unknown as DIDDocument) : unresolved('invalidDidDocument')
  }
}
