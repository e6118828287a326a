import { catalogueEntryOf, childrenOf, nodesOf, type CatalogueEntry, type Names, type Rule } from '@stapel/shared'
import type { PublishedAchievement } from '../achievements/achievement-version.ts'
import { isAwardedByDecision } from '../achievements/by-decision.ts'
import { organisationDid } from '../organisations/organisation-addresses.ts'
import { findOutcome } from '../outcomes/find-outcome.ts'
import type { Addresses, IssuerPorts } from '../ports.ts'
import type { QualificationVersion } from './qualification-version.ts'

/** What a rule is about: by whose words it is told and with what it can be fulfilled. One entry for each series, the newest. */
export interface RuleCatalogue {
  /** Also what is awarded no longer. */
  readonly known: readonly CatalogueEntry[]
  /** What somebody could still reach. */
  readonly open: readonly CatalogueEntry[]
  readonly names: Names
  /** The rubric of an outcome, low to high, as the achievements that hold it have it. */
  readonly rubrics: ReadonlyMap<string, readonly { readonly id: string; readonly name: string }[]>
}

type CataloguePorts = Pick<IssuerPorts, 'achievements' | 'organisations' | 'outcomes' | 'addresses'>

/** From every organisation of this installation that the rule or its examples name, and what was read elsewhere. */
export async function readRuleCatalogue(
  ports: CataloguePorts,
  version: Pick<QualificationVersion, 'organisation' | 'content'> & Partial<Pick<QualificationVersion, 'learners'>>,
): Promise<RuleCatalogue> {
  const { organisation, content, learners = [] } = version
  const elsewhere = content.elsewhere ?? []
  const uris = [...urisIn(content.rule), ...learners.flatMap(({ held }) => held.map((one) => one.achievement))]
  const published = await publishedFor(ports, organisation, uris)
  const entry = (one: PublishedAchievement) =>
    catalogueEntryOf(one.published, organisationDid(ports.addresses, one.organisation))
  const known = newestOfEach([...published.map(entry), ...elsewhere])
  const open = newestOfEach([...published.filter(({ state }) => state === 'published').map(entry), ...elsewhere])
  const rubrics = new Map(
    published.flatMap((one) => one.published.outcomes.map(({ id, rubric = [] }) => [id, rubric] as const)),
  )
  return { known, open, rubrics, names: await readNames(ports, version, known) }
}

function urisIn(rule: Rule): string[] {
  return [...nodesOf(rule)].flatMap((node) => {
    if (node.op === 'outcome') return [node.outcome]
    if (node.op === 'integrative') return [node.achievement]
    if (node.op === 'achievement') return [node.achievement, ...(node.substitutes ?? []).map((one) => one.achievement)]
    return []
  })
}

async function publishedFor(
  { achievements, addresses }: CataloguePorts,
  own: string,
  uris: readonly string[],
): Promise<readonly PublishedAchievement[]> {
  const owners = uris.flatMap((uri) => ownerOf(addresses, uri) ?? [])
  const organisations = [...new Set([own, ...owners.map(({ org }) => org)])]
  const awarded = (await Promise.all(organisations.map((org) => achievements.published(org))))
    .flat()
    .filter((one) => !isAwardedByDecision(one.published))
  const found = new Set(awarded.map(({ organisation, code }) => `${organisation}/${code}`))
  const missing = new Map(
    owners
      .filter(({ org, code }) => !found.has(`${org}/${code}`))
      .map((owner) => [`${owner.org}/${owner.code}`, owner]),
  )
  const others = await Promise.all([...missing.values()].map(({ org, code }) => achievements.versions(org, code)))
  return [...awarded, ...others.flat().filter((one): one is PublishedAchievement => one.state !== 'draft')]
}

/** Owner and code of what a URL of this installation names; null for anybody else's. */
function ownerOf({ issuer }: Addresses, uri: string): { readonly org: string; readonly code: string } | null {
  const prefix = `${issuer}/orgs/`
  if (!uri.startsWith(prefix)) return null
  const [org = '', , code = ''] = uri.slice(prefix.length).split('/')
  return org === '' || code === '' ? null : { org, code }
}

/** Every version of a series stands before the ones that it replaced. */
function newestOfEach(entries: readonly CatalogueEntry[]): CatalogueEntry[] {
  return [...new Map([...entries].reverse().map((entry) => [entry.series, entry])).values()].reverse()
}

async function readNames(
  ports: CataloguePorts,
  { organisation, content }: Pick<QualificationVersion, 'organisation' | 'content'>,
  known: readonly CatalogueEntry[],
): Promise<Names> {
  const achievements = new Map(known.map(({ series, name }) => [series, name]))
  const outcomes = new Map(
    known.flatMap((entry) => entry.outcomes.map(({ id, plain, text }) => [id ?? '', plain ?? text] as const)),
  )
  for (const node of nodesOf(content.rule)) {
    if (node.op !== 'outcome' || outcomes.has(node.outcome)) continue
    const outcome = await findOutcome(ports, node.outcome)
    if (outcome !== null) outcomes.set(node.outcome, outcome.plain.nl)
  }
  const organisations = await readOrganisationNames(ports, [
    organisationDid(ports.addresses, organisation),
    ...(content.acceptedIssuers ?? []),
    ...didsIn(content.rule),
  ])
  return {
    achievement: (series) => achievements.get(series),
    outcome: (uri) => outcomes.get(uri),
    organisation: (did) => organisations.get(did),
  }
}

function didsIn(rule: Rule): string[] {
  const own = 'issuers' in rule ? [...(rule.issuers?.issuers ?? []), ...(rule.issuers?.boards ?? [])] : []
  return [...own, ...childrenOf(rule).flatMap(didsIn)]
}

/** The names of those of them that are organisations here. */
async function readOrganisationNames(
  { organisations, addresses }: CataloguePorts,
  dids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const prefix = organisationDid(addresses, '')
  const slugs = new Set(dids.filter((did) => did.startsWith(prefix)).map((did) => did.slice(prefix.length)))
  const found = await Promise.all([...slugs].map((slug) => organisations.find(slug)))
  return new Map(found.flatMap((one) => (one === null ? [] : [[one.did, one.name]])))
}
