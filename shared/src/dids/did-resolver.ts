import { Resolver, type DIDResolutionResult } from 'did-resolver'
import { isJsonObject, type JsonObject } from '../proofs/json.ts'
import { didJwkResolver } from './did-jwk.ts'
import { didKeyResolver } from './did-key.ts'
import { findKeyInDocument, listKeysInDocument, type KeyRefusal } from './did-document.ts'
import { unresolved } from './did-resolution.ts'
import { createDidWebResolver, type DidWebPorts } from './did-web.ts'
import { fetchJsonObject } from './fetch-json-object.ts'
import type { VerificationMethod, VerificationRelationship } from './verification-method.ts'

/** Why there is no key. What decides is its controller's document: read and wrong fails, not read is not checked (CONTRACT §3). */
export type KeyObstacle =
  | { readonly outcome: 'failed'; readonly code: KeyRefusal | 'did-invalid' | 'did-document-mismatch' }
  | {
      readonly outcome: 'not-checked'
      readonly code: 'did-document-unreadable' | 'did-method-unknown' | 'key-url-unknown'
    }

export type KeyFinding = { readonly outcome: 'found'; readonly method: VerificationMethod } | KeyObstacle
export type KeysFinding = { readonly outcome: 'found'; readonly methods: readonly VerificationMethod[] } | KeyObstacle
type DocumentFinding = { readonly outcome: 'found'; readonly document: JsonObject } | KeyObstacle

export interface DidResolver {
  /** DID Resolution; never rejects for a bad DID. */
  resolve(did: string): Promise<DIDResolutionResult>
  /** The key behind the URL of a verification method, if it may serve the purpose. */
  findVerificationMethod(methodUrl: string, relationship: VerificationRelationship): Promise<KeyFinding>
  /** Every readable key of a controller that may serve the purpose. */
  listVerificationMethods(controller: string, relationship: VerificationRelationship): Promise<KeysFinding>
}

/** Longer than any DID of ours and than one that holds a large RSA key. */
const maxUrlLength = 4096

/**
 * Resolves `did:key`, `did:jwk`, `did:web` and HTTPS verification methods.
 * Remembers what it resolved for as long as it lives: make one for each verification, so that a document is fetched
 * once a run and never served stale to the next.
 */
export function createDidResolver(ports: DidWebPorts): DidResolver {
  const library = new Resolver({ key: didKeyResolver, jwk: didJwkResolver, web: createDidWebResolver(ports) })
  const resolutions = new Map<string, Promise<DIDResolutionResult>>()
  const documents = new Map<string, Promise<JsonObject | null>>()

  function resolve(did: string): Promise<DIDResolutionResult> {
    // A DID, not a DID URL: a path or query would name another resource than the one that is fetched.
    if (did.length > maxUrlLength || /[/?#;]/.test(did)) return Promise.resolve(unresolved('invalidDid'))
    return remember(resolutions, did, () => library.resolve(did))
  }

  async function loadDocument(controller: string): Promise<DocumentFinding> {
    if (controller.startsWith('did:')) return documentOfDid(await resolve(controller))
    if (!isFetchable(controller, ports.allowLoopback)) return { outcome: 'not-checked', code: 'key-url-unknown' }
    const document = await remember(documents, controller, () => fetchJsonObject(ports.fetchDocument, controller))
    if (document === null) return { outcome: 'not-checked', code: 'did-document-unreadable' }
    if (document.id !== controller) return { outcome: 'failed', code: 'did-document-mismatch' }
    return { outcome: 'found', document }
  }

  return {
    resolve,
    findVerificationMethod: async (methodUrl, relationship) => {
      const loaded = await loadDocument(controllerOf(methodUrl))
      return loaded.outcome === 'found' ? findKeyInDocument(loaded.document, methodUrl, relationship) : loaded
    },
    listVerificationMethods: async (controller, relationship) => {
      const loaded = await loadDocument(controller)
      if (loaded.outcome !== 'found') return loaded
      return { outcome: 'found', methods: listKeysInDocument(loaded.document, relationship) }
    },
  }
}

function documentOfDid({ didDocument, didResolutionMetadata }: DIDResolutionResult): DocumentFinding {
  if (isJsonObject(didDocument)) return { outcome: 'found', document: didDocument }
  switch (didResolutionMetadata.error) {
    case 'invalidDid':
      return { outcome: 'failed', code: 'did-invalid' }
    case 'invalidDidDocument':
      return { outcome: 'failed', code: 'did-document-mismatch' }
    case 'unsupportedDidMethod':
      return { outcome: 'not-checked', code: 'did-method-unknown' }
    default:
      return { outcome: 'not-checked', code: 'did-document-unreadable' }
  }
}

/** The URL of a verification method up to its `#`: who controls it, which must be the issuer (CONTRACT §3). */
export function controllerOf(methodUrl: string): string {
  const fragment = methodUrl.indexOf('#')
  return fragment === -1 ? methodUrl : methodUrl.slice(0, fragment)
}

function isFetchable(url: string, allowLoopback: boolean): boolean {
  if (url.length > maxUrlLength || !URL.canParse(url)) return false
  const { protocol, hostname, username, password } = new URL(url)
  if (username !== '' || password !== '') return false
  const loopback = allowLoopback && (hostname === 'localhost' || hostname === '127.0.0.1')
  return protocol === 'https:' || (protocol === 'http:' && loopback)
}

function remember<T>(memory: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = memory.get(key) ?? make()
  memory.set(key, known)
  return known
}
