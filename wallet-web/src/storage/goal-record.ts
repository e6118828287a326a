/** What the learner builds toward. */
export interface Goal {
  /** URL of the qualification, or a URN of the learner's own wish. */
  readonly id: string
  readonly kind: 'qualification' | 'own'
  /** As it was called when it was chosen, for when its catalogue can't be reached. */
  readonly title: string
  readonly addedAt: string
}
