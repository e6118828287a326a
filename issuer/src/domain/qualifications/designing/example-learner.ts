/** How somebody came to an achievement, and how it is with it now. */
export const heldStates = ['valid', 'expired', 'suspended', 'revoked', 'exemption', 'experience'] as const
export type HeldState = (typeof heldStates)[number]

/** One thing that an invented learner has. */
export interface ExampleHolding {
  /** The series URL of the achievement. */
  readonly achievement: string
  /** `exemption`: by the board of the organisation that designs. `experience`: the learner says so, nobody has assessed it. */
  readonly state: HeldState
  /** Calendar day. */
  readonly awardedOn: string
}

/** Somebody invented, on whom a rule is tried. */
export interface ExampleLearner {
  readonly id: string
  readonly name: string
  readonly held: readonly ExampleHolding[]
}

export const mostExampleLearners = 20
