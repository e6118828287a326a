import type { LevelClaim } from '@stapel/shared'

/** An outcome of the issuer's catalogue, with where it is awarded. */
export interface CatalogueOutcome {
  readonly uri: string
  /** What follows "Ik kan …". */
  readonly name: string
  readonly level?: Pick<LevelClaim, 'framework' | 'code'>
  /** Names of the achievements that hold it. */
  readonly achievements: readonly string[]
  /** URIs that it counts for: outcomes of others, skills of ESCO. */
  readonly exactMatches: readonly string[]
}

/** What the configured issuer offers, as far as a job profile or a request for credentials asks it. */
export interface Catalogue {
  readonly outcomes: readonly CatalogueOutcome[]
  /** All achievements, by series URL. */
  readonly achievements: readonly { readonly uri: string; readonly name: string }[]
  /** Achievements that make somebody authorised (bevoegd), by series URL. */
  readonly licences: readonly { readonly uri: string; readonly name: string }[]
  /** The words of all of them. */
  readonly names: readonly { readonly uri: string; readonly name: string }[]
}

export interface CatalogueReader {
  /** Null when the issuer cannot be reached, or says what is no catalogue: a page then goes on without it. */
  read(): Promise<Catalogue | null>
}
