import type { Verdict } from '../verification/report.ts'
import type { CredentialRef } from './holding.ts'

/** Rule 2: why a credential counts nowhere. `unknown` is: it could not be checked. */
export type ExclusionReason = Exclude<Verdict, 'valid'> | 'issuer-not-trusted' | 'somebody-else'

/** Why a credential that counts elsewhere does not fulfil this node. */
export type MisfitReason =
  | 'only-self-declared'
  | 'only-confirmed'
  | 'other-version'
  | 'issuer-not-accepted'
  | 'board-not-accepted'
  | 'substitution-ended'
  | 'level-unknown'
  | 'level-too-low'
  | 'level-not-official'
  | 'rubric-too-low'
  | 'date-unknown'
  | 'too-old'
  | 'serves-another-part'

export interface LeftOut {
  readonly credential: CredentialRef
  readonly reason: ExclusionReason | MisfitReason
}

/** Named at the level of the whole, since the learner may be able to do something about it. */
export interface EvaluationWarning {
  readonly credential: CredentialRef
  readonly reason: ExclusionReason
  /** The nodes that it would have fitted. */
  readonly nodes: readonly string[]
}
