import type { Page } from '@stapel/shared/server'
import type { New } from '../aggregate.ts'
import type { AchievementVersion, PublishedAchievement } from './achievement-version.ts'

export interface AchievementRepository {
  insert(version: New<AchievementVersion>): Promise<boolean>
  /** `key` is `{code}.{number}`. @throws NotFoundError */
  get(org: string, key: string): Promise<AchievementVersion>
  replace(version: AchievementVersion): Promise<boolean>
  /** All versions of a series, newest first. */
  versions(org: string, code: string): Promise<readonly AchievementVersion[]>
  search(org: string, text: string, after?: string, limit?: number): Promise<Page<AchievementVersion>>
  /** Every published version that is still awarded, newest first within a series. */
  published(org: string): Promise<readonly PublishedAchievement[]>
}
