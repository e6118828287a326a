/** The level frameworks that Stapel knows: the Dutch NLQF, the European EQF, the Flemish VKS. */
export type FrameworkId = 'NLQF' | 'EQF' | 'VKS'

/**
 * On whose word a level rests. Only the first two are official; the others are always shown as "niet officieel ingeschaald",
 * because the use of an NLQF level is protected by law.
 */
export type LevelBasis = 'legal-generic' | 'register' | 'part-of-classified' | 'indicative'

/** A level that somebody claims for an outcome, an achievement or a qualification. */
export interface LevelClaim {
  readonly framework: FrameworkId
  /** As the framework writes it: `Entry`, `3`, `4+` ... */
  readonly code: string
  /** The framework's own URI of the level. */
  readonly uri: string
  readonly basis: LevelBasis
  /** The number in the national register; only with basis `register`. */
  readonly registerRef?: string
  /** The last day of the classification, `YYYY-MM-DD`; stored, never computed. */
  readonly validUntil?: string
}

/** A level that somebody asks for: no basis, since the asker says separately which bases are accepted. */
export interface LevelWanted {
  readonly framework: FrameworkId
  readonly code: string
}
