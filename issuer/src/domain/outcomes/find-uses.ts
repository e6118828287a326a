import { nodesOf, type LevelClaim } from '@stapel/shared'
import { newestOfEach } from '../newest-of-each.ts'
import type { Organisation } from '../organisations/organisation.ts'
import type { IssuerPorts } from '../ports.ts'

/** Who uses an outcome: an achievement that teaches it, or a qualification whose rule asks it. */
export interface OutcomeUse {
  readonly kind: 'achievement' | 'qualification'
  readonly organisation: Organisation
  readonly name: string
  readonly level: LevelClaim
  /** The path of its public page. */
  readonly path: string
  /** The version whose words it holds; a qualification asks for the outcome in whatever version. */
  readonly version?: string
}

type UsePorts = Pick<IssuerPorts, 'organisations' | 'achievements' | 'qualifications'>

/** Every published use in this installation, by whatever organisation: the newest version of each. */
export async function findUses(ports: UsePorts, uri: string): Promise<readonly OutcomeUse[]> {
  const uses: OutcomeUse[] = []
  let after: string | undefined
  do {
    const page = await ports.organisations.list(after)
    for (const organisation of page.items) uses.push(...(await usesBy(ports, organisation, uri)))
    after = page.next ?? undefined
  } while (after !== undefined)
  return uses
}

async function usesBy(
  { achievements, qualifications }: UsePorts,
  organisation: Organisation,
  uri: string,
): Promise<OutcomeUse[]> {
  const home = `/orgs/${organisation.slug}`
  const taught = newestOfEach(await achievements.published(organisation.slug)).flatMap(({ code, number, published }) =>
    published.outcomes
      .filter(({ id }) => id === uri)
      .map(({ version }): OutcomeUse => ({
        kind: 'achievement',
        organisation,
        name: published.name,
        level: published.level,
        path: `${home}/achievements/${code}.${number}`,
        version,
      })),
  )
  const open = (await qualifications.list(organisation.slug)).filter(({ state }) => state === 'published')
  const asked = newestOfEach(open)
    .filter(({ content }) => [...nodesOf(content.rule)].some((node) => node.op === 'outcome' && node.outcome === uri))
    .map(({ code, number, content }): OutcomeUse => ({
      kind: 'qualification',
      organisation,
      name: content.title,
      level: content.level,
      path: `${home}/qualifications/${code}.${number}`,
    }))
  return [...taught, ...asked]
}
