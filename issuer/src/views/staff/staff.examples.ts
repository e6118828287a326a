import { nothingOutstanding } from '@stapel/shared/server'
import { permissions } from '../../domain/access/actor.ts'
import type { Batch, BatchRow } from '../../domain/batches/batch.ts'
import { exampleAchievement, exampleAward, exampleOrganisation } from '../examples/example-content.ts'
import { staffFrame, type PageExample } from '../examples/page-example.ts'
import { createForm } from '../forms/create-form.ts'
import { translate } from '../words/index.ts'
import { achievementForm } from './achievement-form.ts'
import { awardForm } from './award-form.ts'
import { batchForm, batchSteps, exampleCsv } from './batch-form.ts'
import { outcomeForm } from './outcome-form.ts'
import { invitationOfStaffForm, roleForm } from './people-forms.ts'
import { presentApiKeys, apiKeyForm } from './present-api-keys.ts'
import { presentAudit } from './present-audit.ts'
import { presentAward } from './present-award.ts'
import { presentAwards } from './present-awards.ts'
import { presentBatch } from './present-batch.ts'
import { presentBatches } from './present-batches.ts'
import { presentDashboard } from './present-dashboard.ts'
import { presentCompromise } from './present-compromise.ts'
import { presentKeys } from './present-keys.ts'
import { presentPeople } from './present-people.ts'
import { profileForm } from './profile-form.ts'
import { reasonForm } from './reason-form.ts'

const locale = 'nl'
const aggregate = { organisation: 'metaalpunt', version: 1, schemaVersion: 1, unlogged: [], work: nothingOutstanding }
const actor = { kind: 'staff', id: 'a1', name: 'Ans (voorbeeld)' } as const
const awards = [
  exampleAward,
  {
    ...exampleAward,
    _id: 'b',
    state: 'suspended' as const,
    recipient: { name: 'Samira (voorbeeld)', language: 'nl' as const },
  },
  {
    ...exampleAward,
    _id: 'd',
    validUntil: '2026-01-31T22:59:59.999Z',
    recipient: { ...exampleAward.recipient, name: 'Jeroen (voorbeeld)' },
  },
  {
    ...exampleAward,
    _id: 'c',
    state: 'revoked' as const,
    recipient: { ...exampleAward.recipient, name: 'Ruben (voorbeeld)' },
  },
]
const counts = { active: 1204, suspended: 3, revoked: 12, superseded: 1 }
const noCounts = { active: 0, suspended: 0, revoked: 0, superseded: 0 }
const day = (): string => '12 mei 2026'

const now = new Date('2026-12-01T12:00:00Z')

const dashboard = {
  now,
  name: 'Ans (voorbeeld)',
  permissions,
  hasProfile: true,
  hasOutcomes: true,
  achievementsPublished: 6,
  people: 4,
}
const award = {
  now,
  award: {
    ...exampleAward,
    history: [
      { at: '2026-05-12T10:00:00.000Z', actor, to: 'active' as const },
      { at: '2026-06-02T10:00:00.000Z', actor, to: 'suspended' as const, reason: 'De beoordeling wordt nagekeken.' },
      { at: '2026-06-05T10:00:00.000Z', actor, to: 'active' as const, reason: 'De beoordeling klopt.' },
    ],
  },
  achievement: exampleAchievement,
  organisation: exampleOrganisation.name,
  offer: 'open' as const,
  offerLink: 'https://bewijs.example/orgs/metaalpunt/offers/k7Qm2vX9bT4LrP8sZc1W',
  txCode: '482913',
  permissions,
}

const batch: Batch = {
  ...aggregate,
  _id: 'b1',
  achievementKey: 'cnc-frezen-basis.2',
  achievementName: 'CNC-frezen basis',
  fileName: 'geslaagden-mei.csv',
  state: 'checked',
  createdAt: '2026-05-12T10:00:00.000Z',
  createdBy: actor,
  notify: true,
  useTxCode: false,
  total: 1000,
  good: 997,
  refused: 3,
  awarded: 0,
  handledUpTo: 0,
}
const row = (line: number, name: string, problems: BatchRow['problems']): BatchRow => ({
  ...aggregate,
  _id: `b1/${line}`,
  batch: 'b1',
  row: line,
  values: { name, email: 'fatima@lerende.example', awardedDate: '2026-05-12' },
  problems,
  award: 'x',
})
const bad = [
  row(4, 'Fatima (voorbeeld)', [{ code: 'email-malformed', column: 'email', value: 'fatima@' }]),
  row(9, '', [{ code: 'name-missing' }]),
  row(12, 'Jeroen (voorbeeld)', [{ code: 'double-row', sameAs: 2 }]),
]
const good = [row(2, 'Jeroen (voorbeeld)', []), row(3, 'Samira (voorbeeld)', [])]
const progress = { state: 'running', awarded: 412, good: 997, perSecond: 48, remainingSeconds: 13 } as const

const outcomes = exampleAchievement.outcomes.map(({ id, text, plain, level }) => ({
  id,
  version: '1',
  owner: exampleOrganisation.did,
  state: 'accepted' as const,
  text: { nl: text },
  plain: { nl: plain },
  kind: 'vaardigheid' as const,
  level,
  alignments: [],
}))
const formInput = {
  key: 'cnc-frezen-basis.2',
  content: exampleAchievement,
  outcomes,
  qualifications: exampleAchievement.stackability.into,
  quality: exampleOrganisation.qualityAssurance,
}
const key = {
  id: 'key-1',
  algorithm: 'Ed25519' as const,

  publicJwk: { kty: 'OKP' as const, crv: 'Ed25519' as const, x: 'voorbeeld' },
  sealedPrivateJwk: '',
  createdAt: '2026-01-15T09:00:00.000Z',
}

const form = (name: string, title: string, view: ReturnType<typeof createForm>): PageExample => ({
  name,
  page: 'form',
  model: { title, crumbs: [{ href: '/staff', label: translate(locale, 'menu.dashboard') }], form: view },
  frame: staffFrame,
})

export const staffExamples: readonly PageExample[] = [
  {
    name: 'dashboard',
    page: 'dashboard',
    model: presentDashboard({ ...dashboard, awards: counts, recent: awards }, locale),
    frame: { ...staffFrame, flash: 'Het bewijs is gegeven.' },
  },
  {
    name: 'dashboard-new',
    page: 'dashboard',
    model: presentDashboard(
      {
        ...dashboard,
        hasProfile: false,
        hasOutcomes: false,
        achievementsPublished: 0,
        people: 1,
        awards: noCounts,
        recent: [],
      },
      locale,
    ),
    frame: staffFrame,
  },
  {
    name: 'awards',
    page: 'list',
    model: presentAwards(awards, 'next', { state: 'active' }, true, now, locale),
    frame: staffFrame,
  },
  { name: 'awards-empty', page: 'list', model: presentAwards([], null, {}, true, now, locale), frame: staffFrame },
  form(
    'award-new',
    'Geef: CNC-frezen basis',
    createForm(
      awardForm(
        {
          achievement: { ...exampleAchievement, grades: ['voldoende', 'goed'] },
          key: 'x.1',
          formKey: 'k',
          today: '2026-05-12',
        },
        locale,
      ),
    ),
  ),
  form(
    'award-new-wrong',
    'Geef: CNC-frezen basis',
    createForm(awardForm({ achievement: exampleAchievement, key: 'x.1', formKey: 'k', today: '2026-05-12' }, locale), {
      values: { name: '', email: 'jeroen@', language: 'nl', notify: 'yes' },
      errors: [
        { field: 'name', message: 'Vul in: Naam.' },
        { field: 'email', message: translate(locale, 'form.error.email') },
      ],
    }),
  ),
  { name: 'award', page: 'detail', model: presentAward(award, locale), frame: staffFrame },
  {
    name: 'award-revoked',
    page: 'detail',
    model: presentAward({ ...award, offer: 'withdrawn', award: { ...award.award, state: 'revoked' } }, 'en'),
    frame: { ...staffFrame, locale: 'en' },
  },
  {
    name: 'award-revoke',
    page: 'form',
    model: {
      title: translate(locale, 'award.revoke.title'),
      lead: 'CNC-frezen basis, van Jeroen (voorbeeld)',
      notices: [{ tone: 'bad', sign: '!', text: translate(locale, 'award.revoke.text') }],
      form: createForm(reasonForm('/staff/awards/x', 'revoke', locale)),
    },
    frame: staffFrame,
  },
  {
    name: 'batch-new',
    page: 'form',
    model: {
      title: translate(locale, 'batch.new.title'),
      lead: translate(locale, 'batches.lead'),
      steps: batchSteps('upload', locale),
      form: createForm(batchForm({ awardable: [], org: 'metaalpunt' }, locale), {
        values: { notify: 'yes' },
        errors: [{ field: 'file', message: translate(locale, 'csv.not-text') }],
      }),
      example: {
        label: translate(locale, 'batch.example'),
        text: translate(locale, 'batch.example-text'),
        code: exampleCsv,
      },
    },
    frame: staffFrame,
  },
  {
    name: 'batch-checked',
    page: 'detail',
    model: presentBatch({ batch, progress: { ...progress, state: 'checked' }, bad, good, reloading: false }, locale),
    frame: staffFrame,
  },
  {
    name: 'batch-running',
    page: 'detail',
    model: presentBatch(
      { batch: { ...batch, state: 'running' }, progress, bad: [], good: [], reloading: false },
      locale,
    ),
    frame: staffFrame,
  },
  {
    name: 'batch-done',
    page: 'detail',
    model: presentBatch(
      {
        batch: { ...batch, state: 'done', awarded: 997 },
        progress: { ...progress, state: 'done' },
        bad,
        good: [],
        reloading: false,
      },
      'en',
    ),
    frame: { ...staffFrame, locale: 'en' },
  },
  {
    name: 'batches',
    page: 'list',
    model: presentBatches([batch, { ...batch, _id: 'b2', state: 'done' }], null, locale),
    frame: staffFrame,
  },
  form('outcome-new', translate(locale, 'outcomes.new'), createForm(outcomeForm(undefined, undefined, locale))),
  form('achievement-edit', 'Wijzig: CNC-frezen basis', createForm(achievementForm(formInput, locale))),
  form(
    'organisation-profile',
    translate(locale, 'profile.title'),
    createForm(profileForm(exampleOrganisation, locale)),
  ),
  {
    name: 'people',
    page: 'list',
    model: presentPeople(
      {
        members: [
          {
            accountId: 'a',
            name: 'Ans (voorbeeld)',
            email: 'ans@metaalpunt.example',
            role: 'administrator',
            since: '2026-01-15',
          },
        ],
        invitations: [],
      },
      true,
      day,
      locale,
    ),
    frame: staffFrame,
  },
  form('people-invite', translate(locale, 'people.invite.title'), createForm(invitationOfStaffForm(locale))),
  form(
    'people-role',
    'Wijzig de rol van Ans (voorbeeld)',
    createForm(roleForm({ accountId: 'a', role: 'designer' }, locale)),
  ),
  {
    name: 'keys',
    page: 'list',
    model: presentKeys(
      'metaalpunt',
      [
        { ...key, expires: '2026-05-12T10:00:00.000Z' },
        { ...key, id: 'key-2', revoked: '2026-05-12T10:00:00.000Z' },
        { ...key, id: 'key-3' },
      ],
      day,
      locale,
      { progress: { total: 1000, done: 412, isFinished: false }, mayCompromise: true },
    ),
    frame: staffFrame,
  },
  {
    name: 'key-compromise',
    page: 'form',
    model: presentCompromise([key, { ...key, id: 'key-2', algorithm: 'P-256' as const }], 1204, locale),
    frame: staffFrame,
  },
  {
    name: 'api-keys',
    page: 'list',
    model: presentApiKeys(
      [
        {
          ...aggregate,
          _id: 'metaalpunt/ab12',
          name: 'Studentensysteem',
          scopes: ['awards:read', 'awards:write'],
          secretHash: '',
          createdAt: '2026-01-15',
        },
      ],
      day,
      locale,
    ),
    frame: staffFrame,
  },
  form('api-key-new', translate(locale, 'api-keys.new.title'), createForm(apiKeyForm(locale))),
  {
    name: 'api-key-shown',
    page: 'detail',
    model: {
      title: translate(locale, 'api-keys.shown.title'),
      lead: 'Studentensysteem',
      notices: [{ tone: 'warn', sign: '!', text: translate(locale, 'api-keys.shown.text') }],
      sections: [{ secret: 'stapel.metaalpunt.ab12cd34ef56.VOORBEELD' }],
      actions: [{ href: '/staff/api-keys', label: translate(locale, 'api-keys.shown.next') }],
    },
    frame: staffFrame,
  },
  {
    name: 'audit',
    page: 'list',
    model: presentAudit(
      {
        items: [
          {
            id: '1',
            at: '2026-05-12T10:00:00.000Z',
            actor,
            act: 'award.revoked',
            details: { reason: 'Verkeerde persoon' },
            organisation: 'metaalpunt',
            subject: `award/${exampleAward._id}`,
          },
        ],
        next: 'x',
      },
      'y',
      locale,
    ),
    frame: staffFrame,
  },
]
