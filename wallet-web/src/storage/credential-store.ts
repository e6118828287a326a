import type { VerificationReport } from '@stapel/shared'
import type { CredentialCard, StoredCredential } from './credential-record.ts'
import { earlierForms } from './group-forms.ts'
import { isLongDeleted } from './long-deleted.ts'
import type { WalletDatabase } from './wallet-database.ts'

/** SHA-256 of the signed text, base64url without padding. */
export async function credentialKey(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return btoa(String.fromCharCode(...digest))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
}

/** Keeps the signed text before anything is asked about it. Answers once it is on disk; adding the same text again is no change. */
export async function keepCredential(db: WalletDatabase, credential: StoredCredential): Promise<void> {
  const tx = db.transaction('credentials', 'readwrite', { durability: 'strict' })
  const kept = await tx.store.get(credential.key)
  // A picture that comes later is added to a text that we have.
  if (kept === undefined || (kept.image === undefined && credential.image !== undefined)) await tx.store.put(credential)
  await tx.done
}

/** Writes what examining a credential brought: the card for lists and the whole report. */
export async function keepExamination(
  db: WalletDatabase,
  card: CredentialCard,
  report: VerificationReport,
): Promise<void> {
  const tx = db.transaction(['cards', 'reports'], 'readwrite')
  await Promise.all([
    tx.objectStore('cards').put(card),
    tx.objectStore('reports').put({ key: card.key, report }),
    tx.done,
  ])
}

export const getCards = (db: WalletDatabase): Promise<CredentialCard[]> => db.getAll('cards')

export const findCredential = async (db: WalletDatabase, key: string): Promise<StoredCredential | null> =>
  (await db.get('credentials', key)) ?? null

export const findReport = async (db: WalletDatabase, key: string): Promise<VerificationReport | null> =>
  (await db.get('reports', key))?.report ?? null

/** Texts that were kept and never examined: the wallet was closed in between. */
export async function findUnexamined(db: WalletDatabase): Promise<StoredCredential[]> {
  const tx = db.transaction(['credentials', 'cards'])
  const [keys, carded] = await Promise.all([
    tx.objectStore('credentials').getAllKeys(),
    tx.objectStore('cards').getAllKeys(),
  ])
  const known = new Set(carded)
  const found = await Promise.all(
    keys.filter((key) => !known.has(key)).map((key) => tx.objectStore('credentials').get(key)),
  )
  return found.filter((credential) => credential !== undefined)
}

/** Takes a card out of sight with the earlier forms that it replaced, or puts them back with `null`. */
export async function markDeleted(db: WalletDatabase, key: string, deletedAt: string | null): Promise<void> {
  const tx = db.transaction('cards', 'readwrite')
  for (const card of withEarlier(key, await tx.store.getAll())) {
    const changed: CredentialCard & { deletedAt?: string } = { ...card }
    if (deletedAt === null) delete changed.deletedAt
    else changed.deletedAt = deletedAt
    await tx.store.put(changed)
  }
  await tx.done
}

/** Removes text, card and report for good, and those of the earlier forms that it replaced. */
export async function eraseCredential(db: WalletDatabase, key: string): Promise<void> {
  const tx = db.transaction(['credentials', 'cards', 'reports'], 'readwrite')
  const earlier = withEarlier(key, await tx.objectStore('cards').getAll()).map((card) => card.key)
  for (const each of new Set([key, ...earlier])) {
    await Promise.all([
      tx.objectStore('credentials').delete(each),
      tx.objectStore('cards').delete(each),
      tx.objectStore('reports').delete(each),
    ])
  }
  await tx.done
}

function withEarlier(key: string, cards: readonly CredentialCard[]): readonly CredentialCard[] {
  const card = cards.find((other) => other.key === key)
  return card === undefined ? [] : [card, ...earlierForms(card, cards)]
}

/** Erases what was deleted more than thirty days before `now`. */
export async function eraseLongDeleted(db: WalletDatabase, now: Date): Promise<void> {
  for (const card of await getCards(db)) {
    if (isLongDeleted(card.deletedAt, now)) await eraseCredential(db, card.key)
  }
}
