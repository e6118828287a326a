import type { RegistryEntry } from '../../domain/registries/registry.ts'
import { exampleAchievement, exampleOrganisation } from '../examples/example-content.ts'
import { englishFrame, staffFrame, type PageExample } from '../examples/page-example.ts'
import { createForm } from '../forms/create-form.ts'
import { presentRegistry } from '../public/present-registry.ts'
import { translate } from '../words/index.ts'
import { presentRegistryDraft, presentRegistryEntry, presentRegistryPublication } from './present-registry-draft.ts'
import { entryEndForm, registryForm, type RegistryFormInput } from './registry-form.ts'

const locale = 'nl'
const school: RegistryEntry = {
  id: 'e1',
  issuer: 'did:web:bewijs.example:orgs:mbo-rijnoever',
  name: 'Voorbeeld MBO Rijnoever',
  recognisedFor: { kind: 'achievements', urls: [exampleAchievement.series] },
  levelUpTo: { framework: 'NLQF', code: '3' },
  from: '2026-01-01',
  until: '2028-12-31',
  source: 'https://metaalpunt.example/besluiten/2026-01',
  reason: 'Bezocht in december 2025 (voorbeeld). De praktijkproef is gelijk aan die van MetaalPunt.',
}
const abroad: RegistryEntry = {
  id: 'e2',
  issuer: 'did:key:z6MkpTHR8VNsBxYAAWHut2Geadd9jSwuBV8xRoAnwWsdvktH',
  name: 'Voorbeeld Weldersschool Antwerpen',
  recognisedFor: { kind: 'anything' },
  from: '2026-06-01',
}
const before: RegistryEntry = {
  ...abroad,
  id: 'e3',
  name: 'Voorbeeld Lasinstituut',
  from: '2023-01-01',
  until: '2025-12-31',
}
const published = { number: 3, at: '2026-05-12T10:00:00.000Z', entries: [school, before] }
const draft = {
  org: 'metaalpunt',
  body: exampleOrganisation.name,
  registry: { entries: [{ ...school, until: '2027-12-31' }, abroad, before], published },
  names: new Map([[exampleAchievement.series, exampleAchievement.name]]),
  today: '2026-05-20',
}
const input: RegistryFormInput = {
  organisations: [{ did: school.issuer, name: school.name }],
  today: draft.today,
  fixed: false,
}
const form = (name: string, title: string, view: ReturnType<typeof createForm>): PageExample => ({
  name,
  page: 'form',
  model: { title, crumbs: [{ href: '/staff/registry', label: translate(locale, 'registry.title') }], form: view },
  frame: staffFrame,
})

/** The trust registry of an organisation: for staff, and for everybody. */
export const registryExamples: readonly PageExample[] = [
  { name: 'registry', page: 'list', model: presentRegistryDraft(draft, locale), frame: staffFrame },
  {
    name: 'registry-empty',
    page: 'list',
    model: presentRegistryDraft({ ...draft, registry: { entries: [], published: null } }, 'en'),
    frame: { ...staffFrame, locale: 'en' },
  },
  { name: 'registry-entry', page: 'detail', model: presentRegistryEntry(draft, school, locale), frame: staffFrame },
  { name: 'registry-entry-new', page: 'detail', model: presentRegistryEntry(draft, abroad, locale), frame: staffFrame },
  { name: 'registry-publish', page: 'detail', model: presentRegistryPublication(draft, 4, locale), frame: staffFrame },
  {
    name: 'registry-publish-nothing',
    page: 'detail',
    model: presentRegistryPublication({ ...draft, registry: { entries: published.entries, published } }, 4, locale),
    frame: staffFrame,
  },
  form('registry-new', translate(locale, 'registry.form.new'), createForm(registryForm(input, locale))),
  form(
    'registry-new-wrong',
    translate(locale, 'registry.form.new'),
    createForm(registryForm(input, locale), {
      values: { organisation: 'another', did: 'did:school:1', kind: 'achievements', urls: '', from: '2026-05-20' },
      errors: [
        { field: 'did', message: translate(locale, 'registry.form.did-wrong') },
        { field: 'urls', message: translate(locale, 'registry.form.urls-needed') },
      ],
    }),
  ),
  form(
    'registry-change-published',
    translate(locale, 'registry.form.change', { name: school.name }),
    createForm(registryForm({ ...input, entry: school, fixed: true }, locale)),
  ),
  form(
    'registry-end',
    translate(locale, 'registry.end.title', { name: school.name }),
    createForm(entryEndForm(school, draft.today, locale)),
  ),
  {
    name: 'registry-public',
    page: 'registry',
    model: presentRegistry(
      { organisation: exampleOrganisation, registry: published, names: draft.names, today: draft.today },
      locale,
    ),
  },
  {
    name: 'registry-public-nobody',
    page: 'registry',
    model: presentRegistry(
      {
        organisation: exampleOrganisation,
        registry: { ...published, entries: [before, abroad] },
        names: draft.names,
        today: draft.today,
      },
      'en',
    ),
    frame: englishFrame,
  },
]
