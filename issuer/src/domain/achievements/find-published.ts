import { NotFoundError } from '@stapel/shared/server'
import type { IssuerPorts } from '../ports.ts'
import type { PublishedAchievement } from './achievement-version.ts'

/**
 * What everybody may see: a published version by `{code}.{number}`, or the newest of the series by `{code}`.
 * A version that is awarded no longer stays readable, since credentials name it. @throws NotFoundError
 */
export async function findPublished(
  { achievements }: Pick<IssuerPorts, 'achievements'>,
  org: string,
  key: string,
): Promise<{ readonly version: PublishedAchievement; readonly versions: readonly PublishedAchievement[] }> {
  const [code = '', number] = key.split('.')
  const all = await achievements.versions(org, code)
  const versions = all.filter((one): one is PublishedAchievement => one.state !== 'draft')
  const version = number === undefined ? versions[0] : versions.find((one) => String(one.number) === number)
  if (!version) throw new NotFoundError('achievement')
  return { version, versions }
}
