import type { Achievement, Leaf } from '@stapel/shared'
import { nothingOutstanding } from '@stapel/shared/server'
import type { PublishedAchievement } from '../achievements/achievement-version.ts'
import type { New } from '../aggregate.ts'
import { deriveUuid } from '../derive-uuid.ts'
import { achievementUrl, qualificationUrl } from '../organisations/organisation-addresses.ts'
import type { IssuerPorts } from '../ports.ts'
import type { PublishedQualification } from '../qualifications/qualification-version.ts'
import { readRuleCatalogue } from '../qualifications/read-rule-catalogue.ts'

export type ExemptionPorts = Pick<IssuerPorts, 'achievements' | 'organisations' | 'outcomes' | 'addresses' | 'clock'>

/**
 * What an exemption is an award of: "exempt from this, for that qualification", with or without hours. Published as soon as a board
 * decides so for the first time; its code follows from what it says.
 * @returns its key
 */
export async function ensureExemptionAchievement(
  ports: ExemptionPorts,
  {
    org,
    version,
    leaf,
    hours = 0,
  }: {
    readonly org: string
    readonly version: PublishedQualification
    readonly leaf: Leaf
    readonly hours?: number
  },
): Promise<string> {
  const { achievements, organisations, addresses, clock } = ports
  const qualification = qualificationUrl(addresses, version.organisation, version.code)
  const subject = leaf.op === 'outcome' ? leaf.outcome : leaf.achievement
  const code = `vrijstelling-${deriveUuid(JSON.stringify([qualification, subject, hours])).slice(0, 13)}`
  const key = `${code}.1`
  if ((await achievements.versions(org, code)).length > 0) return key
  const { qualityAssurance } = await organisations.get(org)
  const { known, names } = await readRuleCatalogue(ports, version)
  const what = (leaf.op === 'outcome' ? names.outcome(subject) : names.achievement(subject)) ?? subject
  const entry = known.find(({ series }) => series === subject)
  const outcome = known.flatMap(({ outcomes }) => outcomes).find(({ id }) => id === subject)
  const { title, level } = version.content
  const common: Omit<Achievement, 'id' | 'series' | 'version' | 'image' | 'outcomes'> = {
    type: 'ext:Vrijstelling',
    name: `Vrijstelling: ${what}`.slice(0, 200),
    description: `Wie dit heeft, hoeft voor de kwalificatie ${title} niet meer te laten zien: ${what}.`,
    inLanguage: 'nl',
    criteria: 'De examencommissie besluit per persoon en schrijft waarom.',
    load: { value: hours, unit: 'hours' },
    level: entry?.levels[0] ?? outcome?.level ?? level,
    assessment: ['portfolio'],
    participation: ['none-required'],
    qualityAssurance,
    stackability: { standAlone: false, into: [{ id: qualification, name: title }] },
    priorLearningPossible: true,
    exempts: [subject],
    suspendable: false,
    nameInClear: true,
  }
  const now = clock.now().toISOString()
  const made: New<PublishedAchievement> = {
    _id: `${org}/${key}`,
    organisation: org,
    code,
    number: 1,
    state: 'published',
    content: { ...common, outcomes: [] },
    published: {
      ...common,
      outcomes: [],
      id: achievementUrl(addresses, org, key),
      series: achievementUrl(addresses, org, code),
      version: '1',
      image: `${achievementUrl(addresses, org, key)}/badge.png`,
    },
    publishedAt: now,
    updatedAt: now,
    unlogged: [],
    work: nothingOutstanding,
  }
  await achievements.insert(made)
  return key
}
