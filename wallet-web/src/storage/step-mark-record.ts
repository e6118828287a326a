/** What the learner decided about a possible next step. */
export interface StepMark {
  /** The URL that all versions of the achievement share. */
  readonly series: string
  readonly mark: 'later' | 'hidden'
  readonly markedAt: string
}
