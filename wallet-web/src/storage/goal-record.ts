/** Something of a catalogue that the learner would like to reach, with its name for when the catalogue can't be reached. */
export interface Wish {
  readonly kind: 'outcome' | 'achievement'
  /** URI of the outcome, or the URL that all versions of the achievement share. */
  readonly id: string
  readonly name: string
}

/** What the learner builds toward: a qualification, a job, or something of their own that needs no other reason. */
export interface Goal {
  /** URL of the qualification or the job profile, or a URN of the learner's own wish. */
  readonly id: string
  readonly kind: 'qualification' | 'job' | 'own'
  /** As it was called when it was chosen, for when it can't be reached; of a wish, the learner's own words. */
  readonly title: string
  /** What the learner calls it. */
  readonly name?: string
  /** Of a wish of one's own: what to reach, if anything. */
  readonly wishes?: readonly Wish[]
  readonly addedAt: string
  /** Put away, and easily taken out again. */
  readonly putAwayAt?: string
}

/** What the learner calls it. */
export const nameOfGoal = ({ name, title }: Goal): string => name ?? title
