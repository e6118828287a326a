import { NotFoundError } from '@stapel/shared/server'
import { parseAchievementUrl } from '../organisations/organisation-addresses.ts'
import type { IssuerPorts } from '../ports.ts'
import type { PublishedAchievement } from './achievement-version.ts'
import type { NamedAchievement } from './named-achievement.ts'

/** Reads how an organisation names a version: its own by `{code}.{number}`, anybody's by its URL. @throws NotFoundError a URL elsewhere */
export function parseNamedAchievement(
  { addresses }: Pick<IssuerPorts, 'addresses'>,
  org: string,
  name: string,
): NamedAchievement {
  if (!name.includes('/')) return { achievementKey: name }
  const named = parseAchievementUrl(addresses, name)
  if (!named) throw new NotFoundError('achievement')
  return { achievementKey: named.key, ...(named.owner !== org && { achievementOwner: named.owner }) }
}

/** How an organisation names a version in a form or a link. */
export function nameOfAchievement(
  { organisation, code, number, published }: PublishedAchievement,
  org: string,
): string {
  return organisation === org ? `${code}.${number}` : published.id
}
