import type { KeyAlgorithm, PublicJwk } from '@stapel/shared'
import type { Aggregate } from '../aggregate.ts'

/** Ciphertext of AES-256-GCM under `KEY_ENCRYPTION_KEY`, base64url of nonce, text and tag. */
export type Sealed = string

export interface OrganisationKey {
  /** The fragment of the verification method: `key-1`. */
  readonly id: string
  readonly algorithm: KeyAlgorithm
  readonly publicJwk: PublicJwk
  readonly sealedPrivateJwk: Sealed
  readonly createdAt: string
  /** Set by rotation: from this moment the key signs nothing; what it signed before holds. */
  readonly expires?: string
  /** Compromised from this moment (CONTRACT §3, keys). */
  readonly revoked?: string
}

/** All keys of one organisation: one aggregate, so that a rotation is one write. `_id` is the organisation's slug. */
export interface OrganisationKeys extends Aggregate {
  readonly keys: readonly OrganisationKey[]
}

/** Whether what this verification method signed can no longer be relied on. */
export function isCompromised({ keys }: Pick<OrganisationKeys, 'keys'>, verificationMethod: string): boolean {
  return keys.some(({ id, revoked }) => revoked !== undefined && verificationMethod.endsWith(`#${id}`))
}
