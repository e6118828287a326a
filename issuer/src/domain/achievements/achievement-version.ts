import type { Achievement } from '@stapel/shared'
import type { Aggregate } from '../aggregate.ts'

/** What a designer fills in. Ids, version numbers and the outcomes' words come at publication. */
export type AchievementContent = Omit<Achievement, 'id' | 'series' | 'version' | 'outcomes' | 'image'> & {
  readonly outcomes: readonly {
    /** URI of an outcome on this installation. */
    readonly id: string
    /** Absent: the level of the achievement. */
    readonly level?: Achievement['level']
    readonly rubric?: Achievement['outcomes'][number]['rubric']
    readonly requiredRubric?: string
  }[]
  /** SHA-256 of the picture that the designer uploaded; without it the badge is drawn. */
  readonly badgeImage?: string
}

interface AchievementVersionBase extends Aggregate {
  /** Names the series: `/orgs/{slug}/achievements/{code}`. */
  readonly code: string
  readonly number: number
  readonly content: AchievementContent
  readonly updatedAt: string
}

export interface AchievementDraft extends AchievementVersionBase {
  readonly state: 'draft'
}

/** Never edited in place; `closed` means that it is awarded no longer, what was awarded stands. */
export interface PublishedAchievement extends AchievementVersionBase {
  readonly state: 'published' | 'closed'
  readonly published: Achievement
  readonly publishedAt: string
}

/** One version of an achievement. `_id` is `{org}/{code}.{number}`. */
export type AchievementVersion = AchievementDraft | PublishedAchievement
