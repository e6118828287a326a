import type { PublicJwk, SigningKey } from '@stapel/shared'
import type { NewDocument, StoredDocument } from '@stapel/shared/server'

/** The one key of an installation, as it is stored. */
export interface StoredInstallationKey extends StoredDocument {
  readonly publicJwk: PublicJwk
  /** Under `KEY_ENCRYPTION_KEY`. */
  readonly sealedPrivateJwk: string
  readonly createdAt: Date
}

export interface InstallationKeyRepository {
  find(): Promise<StoredInstallationKey | null>
  /** @returns the one that was there already, where there is one: of two that start at once, both sign with the same key */
  insert(key: Omit<NewDocument<StoredInstallationKey>, '_id'>): Promise<StoredInstallationKey>
}

/** With which the verifier signs what it asks: P-256, which every wallet reads. */
export interface InstallationKey {
  readonly did: string
  readonly publicJwk: PublicJwk
  readonly signingKey: SigningKey
}

/** The part behind `#` in the DID document. */
export const installationKeyFragment = 'key-1'
