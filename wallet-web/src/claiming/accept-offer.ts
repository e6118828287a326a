import type { Locale } from '@stapel/shared'
import { getOrCreateHolderKey } from '../holder-keys/holder-key.ts'
import { describeCredential } from '../importing/add-credential.ts'
import { credentialKey, keepCredential } from '../storage/credential-store.ts'
import type { CredentialCard, StoredCredential } from '../storage/credential-record.ts'
import type { StoredHolderKey } from '../storage/holder-key-record.ts'
import type { WalletDatabase } from '../storage/wallet-database.ts'
import type { Examine } from '../verifying/examination.ts'
import { ClaimError } from './claim-problem.ts'
import { claimOffer, type ClaimedText } from './claim-offer.ts'
import { readOffer, type ReadOffer } from './read-offer.ts'

export interface ClaimPorts {
  readonly db: WalletDatabase
  readonly examine: Examine
  readonly now: () => Date
  readonly read: typeof readOffer
  readonly claim: typeof claimOffer
}

/**
 * Brings an offer into the wallet so that it survives being killed anywhere: first it is noted that this offer is being taken,
 * and with which key; then it is taken; then the signed text is on disk; only then the note goes. A note that is left is
 * an offer to open again, and the same key gets the same credential again.
 * @throws ClaimError
 */
export async function acceptOffer(
  ports: ClaimPorts,
  query: string,
  read: ReadOffer,
  txCode: string | undefined,
  language: Locale,
): Promise<CredentialCard> {
  const { db, now } = ports
  const key = await keyFor(ports, query)
  await db.put('claims', { id: query, holderKeyId: key.id, issuer: read.issuerName, startedAt: now().toISOString() })
  const claimed = await takeOnce(ports, query, read, key, txCode, language).catch(async (error: unknown) => {
    // Over for good: nothing to come back for.
    if (error instanceof ClaimError && isFinal(error)) await db.delete('claims', query)
    throw error
  })
  const stored = await Promise.all(claimed.map((item) => toStored(item, now())))
  for (const credential of stored) await keepCredential(db, credential)
  await db.delete('claims', query)
  const cards = []
  for (const credential of stored) cards.push(await examineClaimed(ports, credential, language))
  const [first] = cards
  if (first === undefined) throw new ClaimError('issuer-failed')
  return first
}

/** After this, "invalid grant" could be about the age of the offer's own code as well as about what was typed. */
const freshForMs = 3 * 60 * 1000

/** An offer that was begun goes on with its own key: another one would get nothing. */
async function keyFor({ db, now }: ClaimPorts, query: string): Promise<StoredHolderKey> {
  const begun = await db.get('claims', query)
  const key = begun === undefined ? undefined : await db.get('holder-keys', begun.holderKeyId)
  return key ?? getOrCreateHolderKey(db, now())
}

/** A code of an offer by reference lives shortly and is used once; when it is over, the link gives a fresh one. */
async function takeOnce(
  ports: ClaimPorts,
  query: string,
  read: ReadOffer,
  key: StoredHolderKey,
  txCode: string | undefined,
  language: Locale,
): Promise<readonly ClaimedText[]> {
  const byReference = query.startsWith('credential_offer_uri=')
  const isOld = ports.now().getTime() - read.readAt.getTime() > freshForMs
  try {
    return await ports.claim(byReference && isOld ? await ports.read(query, language) : read, key, txCode)
  } catch (error) {
    const mayBeStale = error instanceof ClaimError && error.code === 'gone' && byReference
    if (!mayBeStale) throw error
    return ports.claim(await ports.read(query, language), key, txCode)
  }
}

const isFinal = ({ code }: ClaimError): boolean =>
  code === 'gone' || code === 'already-claimed' || code === 'expired' || code === 'locked'

async function toStored({ text, kind }: ClaimedText, now: Date): Promise<StoredCredential> {
  return { key: await credentialKey(text), text, kind, origin: 'claimed', addedAt: now.toISOString() }
}

async function examineClaimed(
  { db, examine }: ClaimPorts,
  stored: StoredCredential,
  language: Locale,
): Promise<CredentialCard> {
  const answer = await examine(stored.text, language)
  if (answer.outcome === 'unreadable' || answer.examination.report.content === undefined)
    throw new ClaimError('issuer-failed')
  return describeCredential(db, stored, answer.examination)
}
