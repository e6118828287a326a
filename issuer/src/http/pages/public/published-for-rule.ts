import { nodesOf, parseRule } from '@stapel/shared'
import type { IssuerContext } from '../../../context.ts'
import type { PublishedAchievement } from '../../../domain/achievements/achievement-version.ts'

/** Owner and code of what a URL of this installation names; null for anybody else's. */
function ownerOf(issuer: string, uri: string): { readonly org: string; readonly code: string } | null {
  const prefix = `${issuer}/orgs/`
  if (!uri.startsWith(prefix)) return null
  const [org = '', , code = ''] = uri.slice(prefix.length).split('/')
  return org === '' || code === '' ? null : { org, code }
}

/**
 * The achievements by whose names a rule can be told: those of every organisation here that it names, and the ones that
 * are awarded no longer but still count.
 */
export async function publishedForRule(
  ctx: Pick<IssuerContext, 'achievements' | 'addresses'>,
  rule: unknown,
): Promise<readonly PublishedAchievement[]> {
  const uris = [...nodesOf(parseRule(rule))].flatMap((node) => {
    if (node.op === 'outcome') return [node.outcome]
    if (node.op === 'integrative') return [node.achievement]
    if (node.op === 'achievement') return [node.achievement, ...(node.substitutes ?? []).map((one) => one.achievement)]
    return []
  })
  const owners = uris.flatMap((uri) => ownerOf(ctx.addresses.issuer, uri) ?? [])
  const organisations = [...new Set(owners.map(({ org }) => org))]
  const awarded = (await Promise.all(organisations.map((org) => ctx.achievements.published(org)))).flat()
  const known = new Set(awarded.map(({ organisation, code }) => `${organisation}/${code}`))
  const missing = owners.filter(({ org, code }) => !known.has(`${org}/${code}`))
  const versions = (await Promise.all(missing.map(({ org, code }) => ctx.achievements.versions(org, code)))).flat()
  return [...awarded, ...versions.filter((one): one is PublishedAchievement => one.state !== 'draft')]
}
