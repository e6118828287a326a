import { amsterdamDay } from '@stapel/shared'
import { mandatePeriod } from '../mandates/mandate.ts'
import type { PublishedAchievement } from './achievement-version.ts'
import { isAwardedByDecision } from './by-decision.ts'
import type { AwardablePorts } from './get-awardable.ts'
import { asAwardedBy } from './get-awarded.ts'

/** What staff may choose when they award: its own first, then those of others, by owner. Of another's the owner is the creator. */
export async function awardableByHand(ports: AwardablePorts, org: string): Promise<readonly PublishedAchievement[]> {
  const own = (await ports.achievements.published(org)).filter(({ published }) => !isAwardedByDecision(published))
  return [...own, ...(await awardableOfOthers(ports, org))]
}

/** What owners let an organisation award today, as it would sign it. */
export async function awardableOfOthers(ports: AwardablePorts, org: string): Promise<readonly PublishedAchievement[]> {
  const { mandates, achievements, clock } = ports
  const today = amsterdamDay(clock.now())
  const inForce = (await mandates.heldBy(org)).filter((one) => mandatePeriod(one, today) === 'now')
  const versions = await Promise.all(inForce.map(({ organisation, code }) => achievements.versions(organisation, code)))
  const published = versions.flat().filter((one): one is PublishedAchievement => one.state === 'published')
  const awardable = await Promise.all(published.map((one) => asAwardedBy(ports, one, org)))
  return awardable.sort((a, b) => ownerName(a).localeCompare(ownerName(b), 'nl'))
}

function ownerName({ published }: PublishedAchievement): string {
  return published.creator?.name ?? ''
}
