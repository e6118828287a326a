/** An achievement as an organisation names what it awards. */
export interface NamedAchievement {
  /** `{code}.{number}` */
  readonly achievementKey: string
  /** Slug of the organisation that owns it; absent: the one that awards it. */
  readonly achievementOwner?: string
}
