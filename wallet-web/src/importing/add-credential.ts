import type { CredentialCard, CredentialOrigin, StoredCredential } from '../storage/credential-record.ts'
import { credentialKey, keepCredential, keepExamination } from '../storage/credential-store.ts'
import type { WalletDatabase } from '../storage/wallet-database.ts'
import type { Examination } from '../verifying/examination.ts'

/** Keeps an examined credential: first the signed text, then what was found about it. */
export async function addExamined(
  db: WalletDatabase,
  examination: Examination,
  origin: CredentialOrigin,
  now: Date,
): Promise<CredentialCard> {
  const { text, kind, image } = examination
  const addedAt = now.toISOString()
  const stored: StoredCredential = {
    key: await credentialKey(text),
    text,
    kind,
    origin,
    addedAt,
    ...(image === undefined ? {} : { image }),
  }
  await keepCredential(db, stored)
  return describeCredential(db, stored, examination)
}

/** Writes the card and the report of a credential that is kept. A verdict changes; what the learner did with the card stays. */
export async function describeCredential(
  db: WalletDatabase,
  stored: StoredCredential,
  { report }: Examination,
): Promise<CredentialCard> {
  if (report.content === undefined) throw new TypeError('A credential that says nothing can not be described')
  const before = await db.get('cards', stored.key)
  const card: CredentialCard = {
    key: stored.key,
    content: report.content,
    verdict: report.verdict,
    checkedAt: report.verifiedAt,
    origin: before?.origin ?? stored.origin,
    addedAt: before?.addedAt ?? stored.addedAt,
    hasImage: stored.image !== undefined,
    ...(before?.deletedAt === undefined ? {} : { deletedAt: before.deletedAt }),
  }
  await keepExamination(db, card, report)
  return card
}
