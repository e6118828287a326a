import type { LevelWanted } from '@stapel/shared'
import type { Aggregate } from '../aggregate.ts'

/** What an issuer is recognised for: whatever it issues, or only what these URLs name. */
export type RecognisedFor =
  | { readonly kind: 'anything' }
  /** Of achievements: their own URLs or those of their series. */
  | { readonly kind: 'achievements' | 'qualifications'; readonly urls: readonly string[] }

export interface RegistryEntryContent {
  /** DID of the issuer that is recognised, and its name as the body writes it. */
  readonly issuer: string
  readonly name: string
  readonly recognisedFor: RecognisedFor
  /** Up to and including this level of its framework; absent: at any level. */
  readonly levelUpTo?: LevelWanted
  /** Days, `YYYY-MM-DD`, both inclusive. */
  readonly from: string
  readonly until?: string
  /** URL of the decision, and in words why. */
  readonly source?: string
  readonly reason?: string
}

export interface RegistryEntry extends RegistryEntryContent {
  readonly id: string
}

/** What everybody may read: never changed, replaced by the next version. */
export interface PublishedRegistry {
  readonly number: number
  readonly at: string
  readonly entries: readonly RegistryEntry[]
}

/** The published version as a signed credential, until it nears its end or its key is compromised. */
export interface SignedRegistry {
  readonly text: string
  /** Of the version that was signed. */
  readonly number: number
  readonly signedAt: string
  readonly verificationMethod: string
}

/**
 * Whom an organisation recognises: the draft that staff work on, and what has been published of it. `_id` is the organisation's slug.
 * A published entry is never erased: it ends by a day, so that whoever was recognised then can still be seen to have been.
 */
export interface Registry extends Aggregate {
  readonly entries: readonly RegistryEntry[]
  /** One more with each change of the entries. */
  readonly revision: number
  readonly published: PublishedRegistry | null
  readonly signed: SignedRegistry | null
}

export type EntryPeriod = 'ahead' | 'now' | 'over'

export function entryPeriod({ from, until }: Pick<RegistryEntry, 'from' | 'until'>, today: string): EntryPeriod {
  if (today < from) return 'ahead'
  return until !== undefined && until < today ? 'over' : 'now'
}

export function findEntry(entries: readonly RegistryEntry[], id: string): RegistryEntry | null {
  return entries.find((one) => one.id === id) ?? null
}
