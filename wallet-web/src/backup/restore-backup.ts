import { keyAlgorithms } from '../holder-keys/create-holder-key.ts'
import { deriveRecoveryKeys } from '../holder-keys/recovery-keys.ts'
import { keepCredential } from '../storage/credential-store.ts'
import type { StoredCredential } from '../storage/credential-record.ts'
import type { StoredHolderKey } from '../storage/holder-key-record.ts'
import type { WalletDatabase } from '../storage/wallet-database.ts'
import type { BackupContents, OpenedBackup } from './backup-file.ts'
import { fromBase64 } from './base64.ts'
import { readExperience } from './written-experience.ts'

export interface RestoreResult {
  readonly credentials: number
  readonly keys: number
  /** Keys that an earlier, forgotten code protects: their credentials are here and can be shown as files, not presented. */
  readonly keysLeftOut: number
}

/**
 * Puts a backup beside what this wallet has; nothing is overwritten. Keys come first: a credential whose key is missing
 * can't be presented. The credentials still have to be examined: a backup is no proof that they are real.
 */
export async function restoreBackup(
  db: WalletDatabase,
  { contents, code, recovery }: Extract<OpenedBackup, { outcome: 'opened' }>,
  now: Date,
): Promise<RestoreResult> {
  const opening = await deriveRecoveryKeys(code, recovery, 'open')
  const fitting = contents.holderKeys.filter(({ wrapped }) => wrapped.recoveryId === recovery.id)
  const keys = await Promise.all(fitting.map((key) => unwrapHolderKey(key, opening.wrappingKey)))

  if ((await db.get('recoveries', recovery.id)) === undefined) {
    const createdAt = contents.recoveries.find(({ id }) => id === recovery.id)?.createdAt ?? now.toISOString()
    const protecting = await deriveRecoveryKeys(code, recovery, 'protect')
    // Typed just now, hence confirmed.
    await db.put('recoveries', { ...recovery, ...protecting, createdAt, confirmedAt: now.toISOString() })
  }
  for (const key of keys) if ((await db.get('holder-keys', key.id)) === undefined) await db.put('holder-keys', key)
  for (const goal of contents.goals) if ((await db.get('goals', goal.id)) === undefined) await db.put('goals', goal)
  for (const share of contents.shares ?? [])
    if ((await db.get('shares', share.id)) === undefined) await db.put('shares', share)
  for (const written of contents.experiences ?? [])
    if ((await db.get('experiences', written.id)) === undefined) await db.put('experiences', readExperience(written))
  for (const mark of contents.stepMarks ?? [])
    if ((await db.get('step-marks', mark.series)) === undefined) await db.put('step-marks', mark)
  for (const credential of contents.credentials) await keepCredential(db, readCredential(credential))
  return {
    credentials: contents.credentials.length,
    keys: keys.length,
    keysLeftOut: contents.holderKeys.length - keys.length,
  }
}

async function unwrapHolderKey(
  key: BackupContents['holderKeys'][number],
  unwrappingKey: CryptoKey,
): Promise<StoredHolderKey> {
  const { iv, ciphertext, recoveryId } = key.wrapped
  const wrapped = { recoveryId, iv: fromBase64(iv), ciphertext: fromBase64(ciphertext) }
  const privateKey = await crypto.subtle.unwrapKey(
    'pkcs8',
    wrapped.ciphertext,
    unwrappingKey,
    { name: 'AES-GCM', iv: wrapped.iv },
    keyAlgorithms[key.algorithm],
    false,
    ['sign'],
  )
  return {
    id: key.id,
    algorithm: key.algorithm,
    publicJwk: key.publicJwk,
    createdAt: key.createdAt,
    privateKey,
    wrapped,
  }
}

function readCredential({ image, ...credential }: BackupContents['credentials'][number]): StoredCredential {
  return image === undefined
    ? credential
    : { ...credential, image: { mediaType: image.mediaType, bytes: fromBase64(image.bytes) } }
}
