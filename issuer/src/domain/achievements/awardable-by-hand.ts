import type { IssuerPorts } from '../ports.ts'
import type { PublishedAchievement } from './achievement-version.ts'
import { isAwardedByDecision } from './by-decision.ts'

/** What staff may choose when they award. */
export async function awardableByHand(
  { achievements }: Pick<IssuerPorts, 'achievements'>,
  org: string,
): Promise<readonly PublishedAchievement[]> {
  return (await achievements.published(org)).filter(({ published }) => !isAwardedByDecision(published))
}
