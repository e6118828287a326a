import type { JobProfileContent, Want } from '@stapel/shared'
import type { WorkingDocument } from '@stapel/shared/server'

/** The words that a URI had when it was chosen, so that a profile reads the same wherever its words came from. */
export interface NamedUri {
  readonly uri: string
  readonly name: string
}

/** What was taken out last, and where it stood: to be put back. */
export type RemovedPart =
  | { readonly kind: 'want'; readonly want: Want; readonly index: number }
  | { readonly kind: 'licence'; readonly uri: string; readonly index: number }

/** What its maker works on, seen by nobody else. It may not have a want yet. */
export interface ProfileDraft {
  readonly content: JobProfileContent
  readonly names: readonly NamedUri[]
  readonly removed: RemovedPart | null
}

/** Never changed: who was compared with it can always read what it asked. */
export interface PublishedVersion {
  readonly number: number
  readonly content: JobProfileContent
  readonly names: readonly NamedUri[]
  readonly publishedAt: string
}

/**
 * A job profile with all its versions, written whole. Who holds the secret of its edit link is its maker: the verifier has no accounts.
 * A draft that nobody touched for a while and that was never published goes (`work.dueAt`).
 */
export interface JobProfileSeries extends WorkingDocument {
  /** SHA-256 of the secret in the edit link. */
  readonly editHash: string
  readonly state: 'private' | 'published' | 'withdrawn'
  /** Null when nothing has been changed since the last publication. */
  readonly draft: ProfileDraft | null
  /** From old to new. */
  readonly versions: readonly PublishedVersion[]
  /** What the list is searched by; empty while nothing is published. */
  readonly words: readonly string[]
  readonly createdAt: string
  /** Of the newest version; null while nothing is published. */
  readonly publishedAt: string | null
}

/** So that one document stays small on every engine. */
export const mostVersions = 50
export const mostContentBytes = 64_000
/** So that nobody fills the disk. */
export const mostSeries = 20_000
/** How long an unpublished draft waits for its maker. */
export const draftLifetimeDays = 90
