import { AwardedByDecisionError, NotPublishedError } from '../errors.ts'
import { assertMandated } from '../mandates/assert-mandated.ts'
import type { IssuerPorts } from '../ports.ts'
import type { PublishedAchievement } from './achievement-version.ts'
import { isAwardedByDecision } from './by-decision.ts'
import { asAwardedBy, type AwardedPorts } from './get-awarded.ts'
import type { NamedAchievement } from './named-achievement.ts'

export type AwardablePorts = AwardedPorts & Pick<IssuerPorts, 'mandates' | 'clock'>

/** `by-decision`: an application that was confirmed, an exemption by a board. */
export type HowAwarded = 'by-hand' | 'by-decision'

/**
 * What an organisation may award now: a published version of its own, or of an owner that lets it.
 * @throws NotFoundError NotMandatedError NotPublishedError AwardedByDecisionError
 */
export async function getAwardable(
  ports: AwardablePorts,
  org: string,
  { achievementKey, achievementOwner: owner = org }: NamedAchievement,
  how: HowAwarded = 'by-hand',
): Promise<PublishedAchievement> {
  const [code = ''] = achievementKey.split('.')
  if (owner !== org) await assertMandated(ports, { owner, code, awarder: org })
  const version = await ports.achievements.get(owner, achievementKey)
  if (version.state !== 'published') throw new NotPublishedError('achievement')
  if (how === 'by-hand' && isAwardedByDecision(version.published)) throw new AwardedByDecisionError()
  return asAwardedBy(ports, version, org)
}
