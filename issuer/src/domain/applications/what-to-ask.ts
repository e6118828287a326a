import { isLeaf, nodesOf, type CredentialsAsked, type Rule } from '@stapel/shared'
import type { IssuerPorts } from '../ports.ts'
import { organisationDid } from '../organisations/organisation-addresses.ts'

/** More than this is no question that a wallet can show. */
const mostAchievements = 20

/**
 * What the rule can use, and no more: its achievements, their substitutes, and the exemptions from them that we gave.
 * Where that cannot be named beforehand (an outcome can come from any achievement, another board has its own exemptions) any Open Badge, and the
 * person chooses.
 */
export async function whatToAsk(
  { achievements, addresses }: Pick<IssuerPorts, 'achievements' | 'addresses'>,
  org: string,
  rule: Rule,
): Promise<CredentialsAsked> {
  const leaves = [...nodesOf(rule)].filter(isLeaf)
  const own = organisationDid(addresses, org)
  const hasOtherBoards = leaves.some(({ issuers }) => issuers?.boards?.some((board) => board !== own) === true)
  const asked = leaves.flatMap((leaf) => {
    if (leaf.op === 'outcome') return []
    const substitutes = leaf.op === 'achievement' ? (leaf.substitutes ?? []) : []
    return [leaf.achievement, ...substitutes.map(({ achievement }) => achievement)]
  })
  const subjects = new Set(asked)
  const exemptions = (await achievements.published(org)).flatMap(({ published: { exempts = [], series } }) =>
    exempts.some((uri) => subjects.has(uri)) ? [series] : [],
  )
  const series = [...new Set([...asked, ...exemptions])]
  const cannotBeNamed = hasOtherBoards || leaves.some(({ op }) => op === 'outcome') || series.length > mostAchievements
  return cannotBeNamed ? { kind: 'any-badge' } : { kind: 'achievements', achievements: series }
}
