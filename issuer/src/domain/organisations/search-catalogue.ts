import type { LearningOutcome } from '@stapel/shared'
import type { PublishedAchievement } from '../achievements/achievement-version.ts'
import type { Framework } from '../frameworks/framework.ts'
import type { IssuerPorts } from '../ports.ts'

/** What of an organisation's public catalogue fits some words: each word is in it, in this form or another, or as a part of a compound. */
export interface FoundInCatalogue {
  readonly text: string
  readonly outcomes: readonly LearningOutcome[]
  readonly frameworks: readonly Framework[]
  readonly achievements: readonly PublishedAchievement[]
}

const mostFound = 100

export async function searchCatalogue(
  ports: Pick<IssuerPorts, 'outcomes' | 'frameworks' | 'achievements'>,
  org: string,
  text: string,
): Promise<FoundInCatalogue> {
  const [outcomes, frameworks, achievements] = await Promise.all([
    ports.outcomes.search(org, text, undefined, mostFound),
    ports.frameworks.search(org, text, undefined, mostFound),
    ports.achievements.search(org, text, undefined, mostFound),
  ])
  return {
    text,
    outcomes: outcomes.items.flatMap(({ versions }) => versions.slice(-1)).filter(({ state }) => state === 'accepted'),
    frameworks: frameworks.items,
    achievements: achievements.items.filter((one): one is PublishedAchievement => one.state === 'published'),
  }
}
