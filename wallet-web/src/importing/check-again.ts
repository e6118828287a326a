import type { Locale } from '@stapel/shared'
import { findCredential, findUnexamined } from '../storage/credential-store.ts'
import type { CredentialCard, StoredCredential } from '../storage/credential-record.ts'
import { describeCredential } from './add-credential.ts'
import type { ImportPorts } from './import-carrier.ts'

/** Verifies a credential that is kept once more, from its signed text. `null` when it is not here any longer. */
export async function checkAgain(
  ports: Omit<ImportPorts, 'now'>,
  key: string,
  language: Locale,
): Promise<CredentialCard | null> {
  const stored = await findCredential(ports.db, key)
  return stored === null ? null : examineStored(ports, stored, language)
}

/** Finishes what a closed tab or a restore left open: texts that are kept and have no card yet. */
export async function examineWhatIsLeft(ports: Omit<ImportPorts, 'now'>, language: Locale): Promise<number> {
  const left = await findUnexamined(ports.db)
  for (const stored of left) await examineStored(ports, stored, language)
  return left.length
}

async function examineStored(
  { db, examine }: Omit<ImportPorts, 'now'>,
  stored: StoredCredential,
  language: Locale,
): Promise<CredentialCard | null> {
  const answer = await examine(stored.text, language)
  if (answer.outcome === 'unreadable' || answer.examination.report.content === undefined) return null
  return describeCredential(db, stored, answer.examination)
}
