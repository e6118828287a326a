import type { Locale } from '@stapel/shared'
import { credentialKey, markDeleted } from '../storage/credential-store.ts'
import type { CredentialCard } from '../storage/credential-record.ts'
import type { WalletDatabase } from '../storage/wallet-database.ts'
import type { Examine } from '../verifying/examination.ts'
import { addExamined } from './add-credential.ts'

export interface ImportPorts {
  readonly db: WalletDatabase
  readonly examine: Examine
  readonly now: () => Date
}

export type ImportOutcome =
  | { readonly outcome: 'added' | 'already-held'; readonly card: CredentialCard }
  /** Nothing was kept. `code` says why, as the verification calls it. */
  | { readonly outcome: 'refused'; readonly code: string }

/** No carrier that we know is larger: an image or PDF of 10 MB. */
const maxCarrierBytes = 10 * 1024 * 1024

/**
 * Adds what somebody hands in: a file, a paste, a drop. What is no credential is refused; a credential that is not right, or
 * that could not be checked, is kept with its verdict for all to see, and counts for nothing.
 */
export async function importCarrier(
  { db, examine, now }: ImportPorts,
  carrier: Uint8Array<ArrayBuffer> | string,
  language: Locale,
): Promise<ImportOutcome> {
  if (carrier.length > maxCarrierBytes) return { outcome: 'refused', code: 'too-large' }
  const answer = await examine(carrier, language)
  if (answer.outcome === 'unreadable') return { outcome: 'refused', code: answer.code }
  const { examination } = answer
  if (examination.report.kind !== 'credential' || examination.report.content === undefined) {
    return {
      outcome: 'refused',
      code: examination.report.kind === 'presentation' ? 'presentation' : 'not-a-credential',
    }
  }
  const key = await credentialKey(examination.text)
  const before = await db.get('cards', key)
  // Who hands in what they took away before wants it back.
  if (before?.deletedAt !== undefined) await markDeleted(db, key, null)
  const card = await addExamined(db, examination, 'imported', now())
  return { outcome: before === undefined || before.deletedAt !== undefined ? 'added' : 'already-held', card }
}
