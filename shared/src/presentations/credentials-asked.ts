/** What somebody asks for; the holder chooses which of the credentials that fit they show, and may show several. */
export type CredentialsAsked =
  /** Any Open Badge. */
  | { readonly kind: 'any-badge' }
  /** Credentials that have all of these types, as IRIs. */
  | { readonly kind: 'credential-type'; readonly types: readonly string[] }
  /** Open Badges for a kind of achievement, by Open Badges' own word (`achievementType`), as `MicroCredential`. */
  | { readonly kind: 'achievement-type'; readonly achievementTypes: readonly string[] }
  /** Open Badges for any of these achievements, by the URL of a version or of the series. */
  | { readonly kind: 'achievements'; readonly achievements: readonly string[] }
  /** Open Badges for achievements that are aligned with any of these learning outcomes, by the URL of the outcome. */
  | { readonly kind: 'outcomes'; readonly outcomes: readonly string[] }
