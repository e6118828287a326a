import {
  catalogueEntryOf,
  exampleAchievement,
  exampleAchievementPlaces,
  exampleOrganisationDid,
  exampleQualifications,
  type CatalogueEntry,
  type ExampleAchievementKey,
} from '@stapel/shared'
import { nothingOutstanding } from '@stapel/shared/server'
import { noHistory } from '../../domain/qualifications/designing/design-history.ts'
import type { PublishedQualification, QualificationDraft } from '../../domain/qualifications/qualification-version.ts'
import type { RuleCatalogue } from '../../domain/qualifications/read-rule-catalogue.ts'
import { exampleUrl } from './example-content.ts'

/** Q1 of the example data as this issuer keeps it: published, and as a draft on a designer's desk. */

const { Q1 } = exampleQualifications(exampleUrl)
const keys = Object.keys(exampleAchievementPlaces) as ExampleAchievementKey[]
const known: CatalogueEntry[] = keys.map((key) =>
  catalogueEntryOf(
    exampleAchievement(exampleUrl, key),
    exampleOrganisationDid(exampleUrl, exampleAchievementPlaces[key].organisation),
  ),
)
const names = new Map(known.map(({ series, name }) => [series, name]))
const outcomes = new Map(known.flatMap((entry) => entry.outcomes.map(({ id, plain }) => [id ?? '', plain] as const)))

export const exampleRuleCatalogue: RuleCatalogue = {
  known,
  open: known.filter(({ name }) => !name.includes('2021')),
  rubrics: new Map(),
  names: {
    achievement: (series) => names.get(series),
    outcome: (uri) => outcomes.get(uri),
    organisation: () => 'Voorbeeld Metaalinstituut MetaalPunt',
  },
}

const base = {
  _id: 'metaalpunt/cnc-verspaner.1',
  organisation: 'metaalpunt',
  version: 1,
  schemaVersion: 2,
  unlogged: [],
  work: nothingOutstanding,
  code: 'cnc-verspaner',
  number: 1,
  updatedAt: '2026-04-01T09:00:00.000Z',
  learners: [],
  content: {
    title: Q1.title,
    description: { nl: 'Je maakt zelfstandig metalen producten op CNC-machines.' },
    level: Q1.level,
    rule: Q1.rule,
  },
}

export const exampleQualification: PublishedQualification = {
  ...base,
  state: 'published',
  publishedAt: '2026-04-01T09:00:00.000Z',
}

export const exampleDraft: QualificationDraft = { ...base, state: 'draft', history: noHistory }
