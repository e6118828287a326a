import { controllerOf } from '../../dids/did-resolver.ts'
import { parsePublicJwk } from '../../dids/public-jwk.ts'
import { KeyMalformedError, type PublicKey } from '../../dids/public-key.ts'
import { findJwsKey, type JwsKeyPorts } from '../find-jws-key.ts'
import { isJsonObject, type JsonObject } from '../json.ts'

export type HolderKey =
  | { readonly outcome: 'found'; readonly key: PublicKey; readonly holder?: string }
  /** There is none, or none that may sign for its holder now. */
  | { readonly outcome: 'failed' }
  /** Named by a DID whose document cannot be read, or in a way in which we find no keys. */
  | { readonly outcome: 'not-checked' }

/** A DID URL is followed; any other `kid` is a name that only issuer and holder understand. */
const didUrl = /^did:[a-z0-9]+:[^\s]+$/

/** The name of the holder's key as a DID URL, when the issuer bound to that: finding it asks the host of the DID. */
export function holderKeyUrl({ cnf }: JsonObject): string | null {
  if (!isJsonObject(cnf) || cnf.jwk !== undefined) return null
  return typeof cnf.kid === 'string' && didUrl.test(cnf.kid) ? cnf.kid : null
}

/**
 * The key that the issuer bound a token to (`cnf`): the key itself, or a key for `authentication` in its holder's DID document.
 * @param payload proven to be the issuer's where it names a DID: it decides who is asked
 * @see https://www.rfc-editor.org/rfc/rfc7800#section-3
 */
export async function findHolderKey(
  ports: JwsKeyPorts,
  payload: JsonObject,
  { alg, now }: { readonly alg: unknown; readonly now: Date },
): Promise<HolderKey> {
  const url = holderKeyUrl(payload)
  if (url === null) return keyInside(payload)
  const holder = controllerOf(url)
  const found = await findJwsKey(ports, { alg, kid: url }, holder, 'authentication')
  if (found.outcome !== 'found') return { outcome: found.outcome }
  const { key, expires, revoked } = found.method
  const isInForce = revoked === undefined && (expires === undefined || Date.parse(expires) > now.getTime())
  return isInForce ? { outcome: 'found', key, holder } : { outcome: 'failed' }
}

function keyInside({ cnf }: JsonObject): HolderKey {
  if (!isJsonObject(cnf)) return { outcome: 'failed' }
  if (cnf.jwk === undefined && typeof cnf.kid === 'string') return { outcome: 'not-checked' }
  try {
    return { outcome: 'found', key: parsePublicJwk(cnf.jwk) }
  } catch (error) {
    if (error instanceof KeyMalformedError) return { outcome: 'failed' }
    throw error
  }
}
