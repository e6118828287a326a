import type { Aggregate } from '../aggregate.ts'

/** What a designer fills in. */
export interface FrameworkContent {
  readonly title: { readonly nl: string; readonly en?: string }
  readonly description?: { readonly nl: string; readonly en?: string }
  /** Where the words come from: a dossier, a standard of the sector. */
  readonly source?: string
  /** Under which licence others may use them: its URL. */
  readonly licence?: string
  /** The sector or subject, as people call it. */
  readonly sector?: string
}

export interface FrameworkVersion {
  readonly number: number
  /** From when it is in force. */
  readonly at: string
  readonly content: FrameworkContent
}

/**
 * A named collection of outcomes that an organisation owns. `_id` is `{org}/{code}`. Which outcomes are in it stands with the outcomes:
 * each is in one framework at most, so that no two documents can disagree.
 */
export interface Framework extends Aggregate {
  readonly code: string
  /** Oldest first; the last is in force. */
  readonly versions: readonly FrameworkVersion[]
}

/** The version that is in force. */
export function frameworkInForce({ versions }: Pick<Framework, 'versions'>): FrameworkVersion {
  const newest = versions.at(-1)
  if (newest === undefined) throw new TypeError('A framework has a version')
  return newest
}
