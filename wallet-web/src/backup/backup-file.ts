import type { Goal } from '../storage/goal-record.ts'
import type { ShareRecord } from '../storage/share-record.ts'
import type { StepMark } from '../storage/step-mark-record.ts'
import type { StoredCredential } from '../storage/credential-record.ts'
import type {
  HolderKeyAlgorithm,
  RecoveryParameters,
  StoredHolderKey,
  StoredRecovery,
} from '../storage/holder-key-record.ts'
import { withoutReplaced } from '../storage/group-forms.ts'
import type { WalletDatabase } from '../storage/wallet-database.ts'
import { deriveRecoveryKeys } from '../holder-keys/recovery-keys.ts'
import { fromBase64, toBase64 } from './base64.ts'
import { writeExperience, type WrittenExperience } from './written-experience.ts'

/** A wallet in a file. Everything but the way to the key is encrypted; the holder keys in it are wrapped once more. */
export interface BackupFile {
  readonly format: 'stapel-backup'
  /** 2 has experiences and what was decided about next steps as well; what 1 holds is read as it was. */
  readonly version: 1 | 2
  readonly madeAt: string
  readonly recovery: { readonly id: string; readonly salt: string; readonly iterations: number }
  readonly iv: string
  readonly ciphertext: string
}

export interface BackupContents {
  readonly credentials: readonly (Omit<StoredCredential, 'image'> & {
    readonly image?: { readonly mediaType: 'image/png' | 'image/svg+xml'; readonly bytes: string }
  })[]
  readonly holderKeys: readonly {
    readonly id: string
    readonly algorithm: HolderKeyAlgorithm
    readonly publicJwk: JsonWebKey
    readonly createdAt: string
    readonly wrapped: { readonly recoveryId: string; readonly iv: string; readonly ciphertext: string }
  }[]
  readonly recoveries: readonly {
    readonly id: string
    readonly salt: string
    readonly iterations: number
    readonly createdAt: string
  }[]
  readonly goals: readonly Goal[]
  readonly experiences?: readonly WrittenExperience[]
  readonly stepMarks?: readonly StepMark[]
  readonly shares?: readonly ShareRecord[]
}

/** Gathers all that the learner would miss, and encrypts it under the recovery code that is in use. */
export async function createBackup(db: WalletDatabase, recovery: StoredRecovery, now: Date): Promise<BackupFile> {
  const contents = new TextEncoder().encode(JSON.stringify(await gather(db)))
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const ciphertext = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, recovery.backupKey, contents)
  return {
    format: 'stapel-backup',
    version: 2,
    madeAt: now.toISOString(),
    recovery: { id: recovery.id, salt: toBase64(recovery.salt), iterations: recovery.iterations },
    iv: toBase64(iv),
    ciphertext: toBase64(new Uint8Array(ciphertext)),
  }
}

export type OpenedBackup =
  | {
      readonly outcome: 'opened'
      readonly contents: BackupContents
      readonly code: string
      readonly recovery: RecoveryParameters
    }
  | { readonly outcome: 'wrong-code' }

/** Opens a backup with a code that `parseRecoveryCode` has accepted. */
export async function openBackup(file: BackupFile, code: string): Promise<OpenedBackup> {
  const recovery: RecoveryParameters = {
    id: file.recovery.id,
    salt: fromBase64(file.recovery.salt),
    iterations: file.recovery.iterations,
  }
  const { backupKey } = await deriveRecoveryKeys(code, recovery, 'open')
  try {
    const plain = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: fromBase64(file.iv) },
      backupKey,
      fromBase64(file.ciphertext),
    )
    return {
      outcome: 'opened',
      contents: JSON.parse(new TextDecoder().decode(plain)) as BackupContents,
      code,
      recovery,
    }
  } catch (error) {
    // AES-GCM answers a wrong key and an altered file alike.
    if (error instanceof DOMException && error.name === 'OperationError') return { outcome: 'wrong-code' }
    throw error
  }
}

async function gather(db: WalletDatabase): Promise<BackupContents> {
  const [credentials, cards, keys, recoveries, goals, experiences, stepMarks, shares] = await Promise.all([
    db.getAll('credentials'),
    db.getAll('cards'),
    db.getAll('holder-keys'),
    db.getAll('recoveries'),
    db.getAll('goals'),
    db.getAll('experiences'),
    db.getAll('step-marks'),
    db.getAll('shares'),
  ])
  const left = cards.filter(({ deletedAt }) => deletedAt === undefined)
  const standing = new Set(withoutReplaced(left).map(({ key }) => key))
  const carded = new Set(cards.map(({ key }) => key))
  return {
    credentials: credentials
      // What was never examined is no less the learner's.
      .filter(({ key }) => standing.has(key) || !carded.has(key))
      .map(({ image, ...credential }) => ({
        ...credential,
        ...(image === undefined ? {} : { image: { mediaType: image.mediaType, bytes: toBase64(image.bytes) } }),
      })),
    holderKeys: keys.map(writtenKey),
    recoveries: recoveries.map(({ id, salt, iterations, createdAt }) => ({
      id,
      salt: toBase64(salt),
      iterations,
      createdAt,
    })),
    goals,
    experiences: experiences.filter(({ deletedAt }) => deletedAt === undefined).map(writeExperience),
    stepMarks,
    shares,
  }
}

function writtenKey({
  id,
  algorithm,
  publicJwk,
  createdAt,
  wrapped,
}: StoredHolderKey): BackupContents['holderKeys'][number] {
  return {
    id,
    algorithm,
    publicJwk,
    createdAt,
    wrapped: { recoveryId: wrapped.recoveryId, iv: toBase64(wrapped.iv), ciphertext: toBase64(wrapped.ciphertext) },
  }
}
