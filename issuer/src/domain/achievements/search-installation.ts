import type { LearningOutcome } from '@stapel/shared'
import type { Organisation } from '../organisations/organisation.ts'
import type { IssuerPorts } from '../ports.ts'
import type { PublishedAchievement } from './achievement-version.ts'

interface Search {
  /** Whose own come first. */
  readonly org: string
  /** Empty: everything. */
  readonly text: string
  readonly limit: number
}

interface Found<T> {
  readonly items: readonly (T & { readonly owner: Organisation })[]
  /** There are more than the limit. */
  readonly more: boolean
}

/** The newest published version of each achievement of this installation that fits the words, those awarded no longer too. */
export function searchAchievements(
  ports: Pick<IssuerPorts, 'organisations' | 'achievements'>,
  search: Search,
): Promise<Found<{ readonly version: PublishedAchievement }>> {
  return searchOrganisations(ports, search, async (org) => {
    const { items } = await ports.achievements.search(org, search.text, undefined, 200)
    const newest = new Map<string, PublishedAchievement>()
    for (const version of items) {
      if (version.state === 'draft' || (newest.get(version.code)?.number ?? 0) >= version.number) continue
      newest.set(version.code, version)
    }
    return [...newest.values()]
      .sort((a, b) => a.published.name.localeCompare(b.published.name, 'nl'))
      .map((version) => ({ version }))
  })
}

/** The version in force of each outcome of this installation that fits the words. */
export function searchOutcomes(
  ports: Pick<IssuerPorts, 'organisations' | 'outcomes'>,
  search: Search,
): Promise<Found<{ readonly outcome: LearningOutcome }>> {
  return searchOrganisations(ports, search, async (org) => {
    const { items } = await ports.outcomes.search(org, search.text, undefined, 200)
    return items
      .flatMap(({ versions }) => versions.at(-1) ?? [])
      .filter(({ state }) => state === 'accepted')
      .sort((a, b) => a.plain.nl.localeCompare(b.plain.nl, 'nl'))
      .map((outcome) => ({ outcome }))
  })
}

async function searchOrganisations<T>(
  { organisations }: Pick<IssuerPorts, 'organisations'>,
  { org, limit }: Search,
  searchOne: (org: string) => Promise<readonly T[]>,
): Promise<Found<T>> {
  const items: (T & { readonly owner: Organisation })[] = []
  const own = await organisations.get(org)
  const add = async (owner: Organisation) => {
    for (const found of await searchOne(owner.slug)) items.push({ ...found, owner })
  }
  await add(own)
  let after: string | undefined
  do {
    const page = await organisations.list(after)
    for (const owner of page.items) {
      if (items.length > limit) break
      if (owner.slug !== org) await add(owner)
    }
    after = page.next ?? undefined
  } while (after !== undefined && items.length <= limit)
  return { items: items.slice(0, limit), more: items.length > limit }
}
