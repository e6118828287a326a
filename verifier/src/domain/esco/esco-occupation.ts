/** A skill that ESCO names for an occupation. */
export interface EscoSkill {
  readonly uri: string
  readonly name: string
  /** ESCO calls it essential; the others are optional. */
  readonly isEssential: boolean
}

export interface EscoOccupation {
  readonly uri: string
  readonly name: string
  readonly skills: readonly EscoSkill[]
}
