import type { StoredHolderKey } from '../storage/holder-key-record.ts'

/** The name of the algorithm in a JOSE header. */
export const joseAlgorithm = (key: Pick<StoredHolderKey, 'algorithm'>): 'EdDSA' | 'ES256' =>
  key.algorithm === 'Ed25519' ? 'EdDSA' : 'ES256'

/** A did:jwk document has one key, `#0`. */
export const verificationMethodOf = (key: Pick<StoredHolderKey, 'id'>): string => `${key.id}#0`

/** The raw signature, 64 bytes. */
export async function signWithHolderKey(
  key: Pick<StoredHolderKey, 'algorithm' | 'privateKey'>,
  data: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array> {
  const parameters = key.algorithm === 'Ed25519' ? { name: 'Ed25519' } : { name: 'ECDSA', hash: 'SHA-256' }
  return new Uint8Array(await crypto.subtle.sign(parameters, key.privateKey, data))
}

/** A compact JWS over the header and payload. */
export async function signJwt(
  key: Pick<StoredHolderKey, 'algorithm' | 'privateKey'>,
  header: Readonly<Record<string, unknown>>,
  payload: Readonly<Record<string, unknown>>,
): Promise<string> {
  const input = `${base64Url(utf8(JSON.stringify(header)))}.${base64Url(utf8(JSON.stringify(payload)))}`
  return `${input}.${base64Url(await signWithHolderKey(key, utf8(input)))}`
}

const utf8 = (text: string) => new TextEncoder().encode(text)

function base64Url(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
}
