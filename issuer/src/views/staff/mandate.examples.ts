import { nothingOutstanding } from '@stapel/shared/server'
import { permissions } from '../../domain/access/actor.ts'
import type { PublishedAchievement } from '../../domain/achievements/achievement-version.ts'
import type { Mandate } from '../../domain/mandates/mandate.ts'
import { exampleAchievement, exampleOrganisation } from '../examples/example-content.ts'
import { staffFrame, type PageExample } from '../examples/page-example.ts'
import { createForm } from '../forms/create-form.ts'
import { translate } from '../words/index.ts'
import { batchForm } from './batch-form.ts'
import { mandateForm } from './mandate-form.ts'
import { presentAchievementVersion, type VersionToPresent } from './present-achievement-version.ts'
import { presentAchievements } from './present-achievements.ts'
import { presentAwardChoice } from './present-award-choice.ts'

const locale = 'nl'
const base = '/staff/achievements/cnc-frezen-basis.2'
const crumbs = [{ href: base, label: exampleAchievement.name }]
const aggregate = { organisation: 'metaalpunt', version: 1, schemaVersion: 1, unlogged: [], work: nothingOutstanding }
const version: PublishedAchievement = {
  ...aggregate,
  _id: 'metaalpunt/cnc-frezen-basis.2',
  code: 'cnc-frezen-basis',
  number: 2,
  state: 'published',
  content: exampleAchievement,
  published: exampleAchievement,
  publishedAt: '2026-01-08T10:00:00.000Z',
  updatedAt: '2026-01-08T10:00:00.000Z',
}
const ofOthers: PublishedAchievement = {
  ...version,
  organisation: 'sectorraad',
  published: {
    ...exampleAchievement,
    id: exampleAchievement.id.replace('metaalpunt', 'sectorraad'),
    name: 'Veilig werken in de techniek',
    creator: { id: 'did:web:bewijs.example:orgs:sectorraad', name: 'Voorbeeld Sectorraad Techniek' },
  },
}
const mandate = (awarder: string, changes: Partial<Mandate> = {}): Mandate => ({
  ...aggregate,
  _id: `metaalpunt/cnc-frezen-basis/${awarder}`,
  code: 'cnc-frezen-basis',
  awarder,
  from: '2026-01-01',
  state: 'given',
  changedAt: '2026-01-01T10:00:00.000Z',
  ...changes,
})
const view: VersionToPresent = {
  version,
  achievement: exampleAchievement,
  versions: [version],
  organisation: exampleOrganisation.name,
  json: '{}',
  permissions,
  today: '2026-05-20',
  mandates: [
    { mandate: mandate('rijnoever'), name: 'Voorbeeld MBO Rijnoever' },
    {
      mandate: mandate('lindehof', { from: '2026-09-01', until: '2028-08-31' }),
      name: 'Voorbeeld Zorgschool Lindehof',
    },
    { mandate: mandate('lasinstituut', { state: 'ended' }), name: 'Voorbeeld Lasinstituut' },
  ],
}
const organisations = [{ slug: 'rijnoever', name: 'Voorbeeld MBO Rijnoever' }]
const form = { base, organisations, days: { from: '2026-05-20' } }
const listed = { items: [version], next: null }
const all = { text: '', after: undefined }

/** One achievement that several organisations award: for its owner, and for who may award it. */
export const mandateExamples: readonly PageExample[] = [
  { name: 'achievement-awarders', page: 'detail', model: presentAchievementVersion(view, locale), frame: staffFrame },
  {
    name: 'achievement-own-alone',
    page: 'detail',
    model: presentAchievementVersion({ ...view, mandates: [] }, locale),
    frame: staffFrame,
  },
  {
    name: 'mandate-new',
    page: 'form',
    model: {
      title: translate(locale, 'mandate.form.title'),
      lead: translate(locale, 'mandate.form.lead', { title: exampleAchievement.name }),
      crumbs,
      notices: [{ text: translate(locale, 'mandate.form.trust') }],
      form: createForm(mandateForm(form, locale)),
    },
    frame: staffFrame,
  },
  {
    name: 'mandate-refused',
    page: 'form',
    model: {
      title: translate(locale, 'mandate.form.title'),
      crumbs,
      form: createForm(mandateForm(form, locale), {
        values: { organisation: '', from: '2026-05-20', until: '2026-05-01' },
        errors: [
          { field: 'organisation', message: translate(locale, 'mandate.form.choose') },
          { field: 'until', message: translate(locale, 'mandate.form.until-before') },
        ],
      }),
    },
    frame: staffFrame,
  },
  {
    name: 'achievements-of-others',
    page: 'list',
    model: presentAchievements(listed, { ...all, ofOthers: [ofOthers] }, { org: 'metaalpunt', permissions }, locale),
    frame: staffFrame,
  },
  {
    name: 'award-choice',
    page: 'list',
    model: presentAwardChoice([version, ofOthers], 'metaalpunt', locale),
    frame: staffFrame,
  },
  {
    name: 'batch-of-others',
    page: 'form',
    model: {
      title: translate(locale, 'batch.new.title'),
      form: createForm(batchForm({ awardable: [version, ofOthers], org: 'metaalpunt' }, locale)),
    },
    frame: staffFrame,
  },
]
