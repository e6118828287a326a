import type { DidResolver, KeyFinding } from '../dids/did-resolver.ts'
import { parsePublicJwk } from '../dids/public-jwk.ts'
import { KeyMalformedError, type PublicKey } from '../dids/public-key.ts'
import type { VerificationRelationship } from '../dids/verification-method.ts'
import { canonicalizeJson } from './jcs.ts'
import { algorithmFitsKey } from './jose-algorithms.ts'
import type { JsonObject } from './json.ts'

export interface JwsKeyPorts {
  readonly didResolver: Pick<DidResolver, 'findVerificationMethod' | 'listVerificationMethods'>
}

export type JwsKeyFinding =
  KeyFinding | { readonly outcome: 'failed'; readonly code: 'header-key-mismatch' | 'key-ambiguous' | 'header-refused' }

/**
 * The key of a JWS, always from its controller's own document. The header only points: `kid` names the key, a `jwk`
 * counts when it is one of the controller's, and without either the controller has one key for this algorithm.
 * `jku`, `x5u` and `x5c` are never looked at.
 */
export async function findJwsKey(
  { didResolver }: JwsKeyPorts,
  header: JsonObject,
  controller: string,
  relationship: VerificationRelationship,
): Promise<JwsKeyFinding> {
  const embedded = readEmbeddedKey(header.jwk)
  if (embedded === null) return { outcome: 'failed', code: 'header-refused' }
  const methodUrl = methodUrlOf(header.kid, controller)
  if (methodUrl !== null) {
    const key = await didResolver.findVerificationMethod(methodUrl, relationship)
    if (key.outcome !== 'found' || embedded === undefined || isSameKey(embedded, key.method.key)) return key
    return { outcome: 'failed', code: 'header-key-mismatch' }
  }
  const keys = await didResolver.listVerificationMethods(controller, relationship)
  if (keys.outcome !== 'found') return keys
  if (embedded !== undefined) {
    const method = keys.methods.find(({ key }) => isSameKey(embedded, key))
    return method ? { outcome: 'found', method } : { outcome: 'failed', code: 'header-key-mismatch' }
  }
  const [method, ...more] = keys.methods.filter(({ key }) => algorithmFitsKey(header.alg, key))
  if (method === undefined) return { outcome: 'failed', code: 'key-not-found' }
  return more.length === 0 ? { outcome: 'found', method } : { outcome: 'failed', code: 'key-ambiguous' }
}

/** The verification method that `kid` names: absolute, or relative to the controller; null when it names none. */
export function methodUrlOf(kid: unknown, controller: string): string | null {
  if (typeof kid !== 'string' || kid === controller) return null
  if (/^[a-z][a-z0-9+.-]*:/i.test(kid)) return kid
  return `${controller}#${kid.replace(/^#/, '')}`
}

/** Undefined when there is none, null when what is there is no public key. */
function readEmbeddedKey(jwk: unknown): PublicKey | null | undefined {
  if (jwk === undefined) return undefined
  try {
    return parsePublicJwk(jwk)
  } catch (error) {
    if (error instanceof KeyMalformedError) return null
    throw error
  }
}

export function isSameKey(a: PublicKey, b: PublicKey): boolean {
  return canonicalizeJson(a.jwk) === canonicalizeJson(b.jwk)
}
