import type { Route } from '@stapel/shared'
import type { Actor } from '../access/actor.ts'
import type { NamedAchievement } from '../achievements/named-achievement.ts'
import type { Aggregate } from '../aggregate.ts'
import type { Language } from '../organisations/organisation.ts'

/** What is wrong with a row, in codes and values; pages make the sentence. */
export interface RowProblem {
  readonly column?: string
  readonly code:
    | 'name-missing'
    | 'email-malformed'
    | 'date-malformed'
    | 'date-in-future'
    | 'valid-until-before-award'
    | 'language-unknown'
    | 'route-unknown'
    | 'grade-unknown'
    | 'double-row'
    | 'too-long'
    | 'too-many-columns'
  readonly value?: string
  /** For `double-row`: the line of the first one. */
  readonly sameAs?: number
}

export interface BatchRowValues {
  readonly name: string
  readonly email?: string
  readonly language?: Language
  readonly awardedDate?: string
  readonly validUntil?: string
  readonly route?: Route
  readonly grade?: string
  readonly narrative?: string
}

/** One line of the CSV. `_id` is `{batch}/{row}`; the award's id follows from both, so that a repeat awards nothing twice. */
export interface BatchRow extends Aggregate {
  readonly batch: string
  /** The line in the file, as an editor counts it; the header is line 1. */
  readonly row: number
  readonly values: BatchRowValues
  readonly problems: readonly RowProblem[]
  readonly award: string
}

export type BatchState = 'receiving' | 'checked' | 'running' | 'done' | 'withdrawn'

/** An award to many people. Nothing is signed before somebody has confirmed what the check found. */
export interface Batch extends Aggregate, NamedAchievement {
  readonly achievementName: string
  readonly fileName: string
  readonly state: BatchState
  readonly createdAt: string
  readonly createdBy: Actor
  readonly notify: boolean
  readonly useTxCode: boolean
  readonly total: number
  readonly good: number
  readonly refused: number
  readonly awarded: number
  /** Rows up to and including this one have been handled. */
  readonly handledUpTo: number
  readonly startedAt?: string
  readonly finishedAt?: string
  /** Why the work stopped, as a code. */
  readonly failure?: string
}

/** How far a batch is: `remainingSeconds` follows from the rate so far. */
export interface BatchProgress {
  readonly state: BatchState
  readonly awarded: number
  readonly good: number
  readonly perSecond?: number
  readonly remainingSeconds?: number
}
