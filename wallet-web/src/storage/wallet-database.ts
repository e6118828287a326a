import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { VerificationReport } from '@stapel/shared'
import type { StoredClaim } from './claim-record.ts'
import type { CredentialCard, StoredCredential } from './credential-record.ts'
import type { StoredHolderKey, StoredRecovery } from './holder-key-record.ts'
import type { Experience } from './experience-record.ts'
import type { GoalDocument } from './goal-document-record.ts'
import type { Goal } from './goal-record.ts'
import type { CatalogueCopy, SettingValue } from './setting-record.ts'
import type { ShareRecord } from './share-record.ts'
import type { StepMark } from './step-mark-record.ts'

/**
 * What the wallet keeps, in this browser only.
 * Text and card are apart, so that a list of a thousand cards never reads a thousand credentials.
 */
export interface WalletSchema extends DBSchema {
  credentials: { key: string; value: StoredCredential }
  cards: { key: string; value: CredentialCard }
  reports: { key: string; value: { readonly key: string; readonly report: VerificationReport } }
  'holder-keys': { key: string; value: StoredHolderKey }
  recoveries: { key: string; value: StoredRecovery }
  claims: { key: string; value: StoredClaim }
  goals: { key: string; value: Goal }
  'goal-documents': { key: string; value: GoalDocument }
  experiences: { key: string; value: Experience }
  'step-marks': { key: string; value: StepMark }
  catalogues: { key: string; value: CatalogueCopy }
  settings: { key: string; value: SettingValue }
  shares: { key: string; value: ShareRecord }
}

export type WalletDatabase = IDBPDatabase<WalletSchema>

const schemaVersion = 2

/**
 * Opens the database and brings it to today's shape, one version at a time.
 * @param onBlocked another tab still holds an older version open: the learner must close it.
 */
export async function openWalletDatabase(
  name = 'stapel',
  onBlocked: () => void = () => undefined,
): Promise<WalletDatabase> {
  const database = await openDB<WalletSchema>(name, schemaVersion, {
    upgrade(db, oldVersion) {
      if (oldVersion < 1) {
        for (const store of ['credentials', 'cards', 'reports'] as const)
          db.createObjectStore(store, { keyPath: 'key' })
        for (const store of ['holder-keys', 'recoveries', 'claims', 'goals'] as const)
          db.createObjectStore(store, { keyPath: 'id' })
        db.createObjectStore('catalogues', { keyPath: 'url' })
        db.createObjectStore('settings', { keyPath: 'name' })
      }
      if (oldVersion < 2) {
        for (const store of ['experiences', 'shares'] as const) db.createObjectStore(store, { keyPath: 'id' })
        db.createObjectStore('goal-documents', { keyPath: 'url' })
        db.createObjectStore('step-marks', { keyPath: 'series' })
      }
    },
    blocked: onBlocked,
    // A newer wallet in another tab may upgrade; this tab reopens when it needs the database again.
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
  })
  return database
}
