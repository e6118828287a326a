import {
  amsterdamDay,
  describeRule,
  fewestHours,
  nodesOf,
  type Achievement,
  type AchievementOutcome,
  type Rule,
  type RuleInWords,
} from '@stapel/shared'
import { nothingOutstanding } from '@stapel/shared/server'
import type { PublishedAchievement } from '../achievements/achievement-version.ts'
import type { New } from '../aggregate.ts'
import { WrongStateError } from '../errors.ts'
import { achievementUrl, qualificationUrl } from '../organisations/organisation-addresses.ts'
import type { IssuerPorts } from '../ports.ts'
import { readRuleCatalogue, type RuleCatalogue } from './read-rule-catalogue.ts'
import type { PublishedQualification } from './qualification-version.ts'

export type RepresentingPorts = Pick<
  IssuerPorts,
  'qualifications' | 'achievements' | 'organisations' | 'outcomes' | 'addresses' | 'clock'
>

/**
 * The achievement that is awarded to who has met a version of a qualification, published as soon as somebody has: same number, same
 * words, same level. Its id is derived, so that of two who make it at once one does.
 * @returns its key
 * @throws NotFoundError WrongStateError an achievement of somebody's own making stands in its place
 */
export async function ensureQualificationAchievement(
  ports: RepresentingPorts,
  org: string,
  key: string,
): Promise<string> {
  const { qualifications, achievements, organisations, addresses, clock } = ports
  const version = await qualifications.get(org, key)
  if (version.state === 'draft') throw new WrongStateError('qualification', version.state)
  const { code: qualification, number } = version
  const code = `kwalificatie-${qualification}`
  const made = `${code}.${number}`
  const present = (await achievements.versions(org, code)).find((one) => one.number === number)
  const url = qualificationUrl(addresses, org, key)
  if (present === undefined) {
    const { qualityAssurance } = await organisations.get(org)
    const catalogue = await readRuleCatalogue(ports, version)
    const parts = await readParts(ports, version.content.rule)
    const elements = elementsOf(version, catalogue, parts, amsterdamDay(clock.now()))
    const now = clock.now().toISOString()
    const { outcomes, ...common } = { ...elements, qualityAssurance }
    const represented: New<PublishedAchievement> = {
      _id: `${org}/${made}`,
      organisation: org,
      code,
      number,
      state: 'published',
      content: { ...common, outcomes: outcomes.map(({ id, level }) => ({ id, level })) },
      published: {
        ...common,
        outcomes,
        id: achievementUrl(addresses, org, made),
        series: achievementUrl(addresses, org, code),
        version: String(number),
        image: `${achievementUrl(addresses, org, made)}/badge.png`,
        qualification: { id: url, name: version.content.title, units: unitsOf(version.content.rule, catalogue) },
      },
      publishedAt: now,
      updatedAt: now,
      unlogged: [],
      work: nothingOutstanding,
    }
    await achievements.insert(represented)
    return made
  }
  const isOurs = present.state === 'published' && present.published.qualification?.id === url
  if (!isOurs) throw new WrongStateError('achievement', present.state)
  return made
}

type Elements = Omit<
  Achievement,
  'id' | 'series' | 'version' | 'image' | 'qualification' | 'qualityAssurance' | 'exempts'
>

function elementsOf(
  { content }: PublishedQualification,
  { open, names }: RuleCatalogue,
  parts: readonly PublishedAchievement[],
  today: string,
): Elements {
  const { title, description, level, rule, minWorkloadHours, labourMarketArgument } = content
  const hours = minWorkloadHours ?? fewestHours(rule, open, today).hours ?? 1
  const said = describeRule(rule, names, 'nl')
  const assessment = [...new Set(parts.flatMap(({ published }) => published.assessment))]
  return {
    type: 'Certificate',
    name: title,
    description: description?.nl ?? title,
    inLanguage: 'nl',
    outcomes: requiredOutcomes(rule, parts),
    criteria: sayRule(said).join('\n').slice(0, 5000),
    load: { value: hours, unit: 'hours' },
    level,
    assessment: assessment.length === 0 ? ['portfolio'] : assessment,
    participation: ['none-required'],
    stackability: { standAlone: true, into: [] },
    priorLearningPossible: parts.some(({ published }) => published.priorLearningPossible),
    suspendable: false,
    nameInClear: true,
    ...(labourMarketArgument !== undefined && { labourMarketValue: labourMarketArgument.nl }),
  }
}

function sayRule({ text, conditions, parts }: RuleInWords, depth = 0): string[] {
  const line = `${'  '.repeat(depth)}${depth === 0 ? '' : '- '}${[text, ...conditions].join(', ')}`
  return [line, ...parts.flatMap((part) => sayRule(part, depth + 1))]
}

/** The achievements of this installation that the rule names, newest version. */
async function readParts({ achievements, addresses }: RepresentingPorts, rule: Rule): Promise<PublishedAchievement[]> {
  const prefix = `${addresses.issuer}/orgs/`
  const found = await Promise.all(
    seriesIn(rule)
      .filter((uri) => uri.startsWith(prefix))
      .map(async (uri) => {
        const [org = '', , code = ''] = uri.slice(prefix.length).split('/')
        const versions = await achievements.versions(org, code)
        return versions.find((one): one is PublishedAchievement => one.state !== 'draft')
      }),
  )
  return found.flatMap((one) => one ?? [])
}

function seriesIn(rule: Rule): string[] {
  return [...nodesOf(rule)].flatMap((node) =>
    node.op === 'achievement' || node.op === 'integrative' ? [node.achievement] : [],
  )
}

/** What everybody has learned who meets the rule, whatever they chose: the outcomes of what it always asks. */
function requiredOutcomes(rule: Rule, parts: readonly PublishedAchievement[]): AchievementOutcome[] {
  const outcomes = new Map<string, AchievementOutcome>()
  for (const { published } of parts) {
    if (!alwaysAsked(rule).has(published.series)) continue
    for (const outcome of published.outcomes) {
      const { rubric: _rubric, requiredRubric: _required, ...said } = outcome
      outcomes.set(outcome.id, said)
    }
  }
  return [...outcomes.values()].slice(0, 50)
}

function alwaysAsked(rule: Rule): ReadonlySet<string> {
  if (rule.op === 'achievement' || rule.op === 'integrative') return new Set([rule.achievement])
  if (rule.op !== 'all') return new Set()
  return new Set(rule.of.flatMap((part) => [...alwaysAsked(part)]))
}

function unitsOf(rule: Rule, { names }: RuleCatalogue): { readonly id: string; readonly name: string }[] {
  return [...new Set(seriesIn(rule))].map((id) => ({ id, name: names.achievement(id) ?? id }))
}
