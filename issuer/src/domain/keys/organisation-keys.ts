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

/** That what a compromised key signed is signed anew: how far it is shows in what is left. */
export interface SigningAnew {
  readonly startedAt: string
  /** So many documents there were to do. */
  readonly total: number
  readonly finishedAt?: string
}

/** All keys of one organisation: one aggregate, so that a rotation is one write. `_id` is the organisation's slug. */
export interface OrganisationKeys extends Aggregate {
  readonly keys: readonly OrganisationKey[]
  /** Since the last time that a key was compromised. */
  readonly signingAnew?: SigningAnew
}

/** Whether a key may sign now: `expires` of a rotated one may still lie ahead, then its successor signs already. */
export function isCurrent({ expires, revoked }: Pick<OrganisationKey, 'expires' | 'revoked'>): boolean {
  return expires === undefined && revoked === undefined
}

/** Whether what this verification method signed can no longer be relied on. Of an unknown method: if any key is compromised. */
export function isCompromised({ keys }: Pick<OrganisationKeys, 'keys'>, verificationMethod?: string): boolean {
  return keys.some(
    ({ id, revoked }) =>
      revoked !== undefined && (verificationMethod === undefined || verificationMethod.endsWith(`#${id}`)),
  )
}
