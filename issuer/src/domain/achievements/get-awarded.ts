import type { Award } from '../awards/award.ts'
import type { IssuerPorts } from '../ports.ts'
import type { PublishedAchievement } from './achievement-version.ts'

export type AwardedPorts = Pick<IssuerPorts, 'achievements' | 'organisations'>

/** What an award is of, whoever owns it and whether or not it is still awarded. */
export async function getAwarded(
  ports: AwardedPorts,
  {
    organisation,
    achievementKey,
    achievementOwner = organisation,
  }: Pick<Award, 'organisation' | 'achievementKey' | 'achievementOwner'>,
): Promise<PublishedAchievement> {
  const version = await ports.achievements.get(achievementOwner, achievementKey)
  if (version.state === 'draft') throw new TypeError('An award of a draft')
  return asAwardedBy(ports, version, organisation)
}

/** A version as it stands in what an organisation signs: of another's the owner is its creator. */
export async function asAwardedBy(
  { organisations }: Pick<IssuerPorts, 'organisations'>,
  version: PublishedAchievement,
  org: string,
): Promise<PublishedAchievement> {
  if (version.organisation === org) return version
  const { did, name } = await organisations.get(version.organisation)
  return { ...version, published: { ...version.published, creator: { id: did, name } } }
}
