import {
  controllerOf,
  createDidResolver,
  didJwkOf,
  FetchRefusedError,
  KeyMalformedError,
  parsePublicJwk,
  readCompactJws,
  verifyJws,
} from '@stapel/shared'
import type { CallbackContext } from '@openid4vc/oauth2'
import { createHash, randomBytes } from 'node:crypto'
import { proofAlgorithms } from './metadata.ts'

type LibraryCallbacks = Omit<CallbackContext, 'decryptJwe' | 'encryptJwe'>

const hashNames = { 'sha-256': 'sha256', 'sha-384': 'sha384', 'sha-512': 'sha512' } as const

/** A holder's key comes with the proof (`jwk`) or is the DID (`did:key`, `did:jwk`): nothing is ever fetched for one. */
const offline = () =>
  createDidResolver({
    allowLoopback: false,
    fetchDocument: () => Promise.reject(new FetchRefusedError('A key proof makes nobody fetch')),
  })

/** What the OID4VCI library asks of us. */
export const callbacks: LibraryCallbacks = {
  hash: (data, algorithm) => createHash(hashNames[algorithm]).update(data).digest(),
  generateRandom: (length) => randomBytes(length),
  signJwt: () => {
    throw new TypeError('Tokens of ours are no JWTs')
  },
  clientAuthentication: () => {
    throw new TypeError('We are nobody’s client')
  },
  async verifyJwt(signer, { compact, header }) {
    const jws = readCompactJws(compact)
    const controller = holderOf(signer)
    const allowed: readonly string[] = [...proofAlgorithms, 'Ed25519']
    if (!jws || !controller || !allowed.includes(header.alg)) return { verified: false }
    const finding = await verifyJws({ didResolver: offline() }, jws, { relationship: 'authentication', controller })
    return finding.outcome === 'passed' && finding.method
      ? { verified: true, signerJwk: { ...finding.method.key.jwk } }
      : { verified: false }
  },
}

type Signer = Parameters<LibraryCallbacks['verifyJwt']>[0]

/** The DID under which the holder gets the credential; null for a kind of key or DID that we don't take. */
export function holderOf(signer: Signer): string | null {
  if (signer.method === 'did') {
    const did = controllerOf(signer.didUrl)
    return /^did:(key|jwk):/.test(did) ? did : null
  }
  if (signer.method !== 'jwk') return null
  try {
    return didJwkOf(parsePublicJwk(signer.publicJwk).jwk)
  } catch (error) {
    if (error instanceof KeyMalformedError) return null
    throw error
  }
}
