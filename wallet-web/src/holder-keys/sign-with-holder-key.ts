import { signingKeyFromCryptoKey, type SigningKey } from '@stapel/shared'
import type { StoredHolderKey } from '../storage/holder-key-record.ts'

/** The name of the algorithm in a JOSE header. */
export const joseAlgorithm = (key: Pick<StoredHolderKey, 'algorithm'>): 'EdDSA' | 'ES256' =>
  key.algorithm === 'Ed25519' ? 'EdDSA' : 'ES256'

/** A did:jwk document has one key, `#0`. */
export const verificationMethodOf = (key: Pick<StoredHolderKey, 'id'>): string => `${key.id}#0`

/** The holder's key as every proof takes it. It signs; it can't be read. */
export const holderSigningKey = (key: Pick<StoredHolderKey, 'id' | 'privateKey'>): SigningKey =>
  signingKeyFromCryptoKey(key.privateKey, verificationMethodOf(key), key.id)
