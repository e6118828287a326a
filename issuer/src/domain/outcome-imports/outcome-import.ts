import type { FieldChange } from '@stapel/shared'
import type { Actor } from '../access/actor.ts'
import type { Aggregate } from '../aggregate.ts'
import type { OutcomeContent } from '../outcomes/outcome-content.ts'

/** What an import does with one outcome. `move`: only the framework changes. `theirs`: it is somebody else's, and stays as it is. */
export const importActs = ['add', 'change', 'move', 'withdraw', 'same', 'theirs'] as const
export type ImportAct = (typeof importActs)[number]

/** One outcome, with what would be done and the version with which the file was compared. */
export interface ImportStep {
  readonly act: ImportAct
  readonly code: string
  readonly uri: string
  /** The plain line, to know it by. */
  readonly plain: string
  /** What it becomes; of `same` and `theirs` nothing changes. */
  readonly content: OutcomeContent
  /** 0: there is none yet. */
  readonly basedOn: number
  readonly changes: readonly FieldChange[]
}

/** A step as it is kept. `_id` is `{import}/{place}`. */
export interface ImportRow extends Aggregate {
  readonly import: string
  /** From 1. */
  readonly place: number
  readonly step: ImportStep
}

export type ImportState = 'receiving' | 'checked' | 'applying' | 'done' | 'dropped'

/** A file of outcomes: compared with what is there, and applied only as it was shown. */
export interface OutcomeImport extends Aggregate {
  readonly framework: string
  readonly fileName: string
  readonly state: ImportState
  /** Whether outcomes of the framework that the file does not have are withdrawn. */
  readonly withdrawAbsent: boolean
  readonly createdAt: string
  readonly createdBy: Actor
  readonly counts: Readonly<Record<ImportAct, number>>
  /** SHA-256 of all steps: whoever confirms says which preview that is. */
  readonly hash: string
  /** Steps up to and including this one have been handled. */
  readonly handledUpTo: number
  /** Codes of outcomes that somebody changed between the confirmation and their turn; they were left as they are. */
  readonly left: readonly string[]
  readonly finishedAt?: string
}

/** How many outcomes will be other than they are. */
export function changesIn({ counts }: Pick<OutcomeImport, 'counts'>): number {
  return counts.add + counts.change + counts.move + counts.withdraw
}
