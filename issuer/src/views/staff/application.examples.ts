import { evaluate, holdingOf, trustEveryIssuer, type VerificationReport } from '@stapel/shared'
import { nothingOutstanding } from '@stapel/shared/server'
import { permissionsOfRole } from '../../domain/access/actor.ts'
import { evaluateStack } from '../../domain/applications/evaluate-stack.ts'
import type { Application, StackedCredential } from '../../domain/applications/application.ts'
import { exampleQualification, exampleRuleCatalogue } from '../examples/example-qualification.ts'
import { englishFrame, staffFrame, type PageExample } from '../examples/page-example.ts'
import { createForm, type FormSpec } from '../forms/create-form.ts'
import { applicationForm, presentApplication } from '../public/present-application.ts'
import { translate } from '../words/index.ts'
import { acceptanceForm, comparePeople } from './acceptance-form.ts'
import { exemptionForm } from './exemption-form.ts'
import { decisionForm, presentApplicationFile } from './present-application-file.ts'
import { presentDashboard } from './present-dashboard.ts'
import { presentAccepted } from './present-shown.ts'
import { presentApplications } from './present-applications.ts'

const locale = 'nl'
const { rule } = exampleQualification.content
const { names, known } = exampleRuleCatalogue
const [held] = known
const report: VerificationReport = {
  verdict: 'valid',
  kind: 'credential',
  carrier: 'json',
  verifiedAt: '2026-11-23T09:05:00.000Z',
  checks: [
    { id: 'holder-binding', outcome: 'passed', message: 'De sleutel is van wie dit deelt.' },
    { id: 'trust', outcome: 'passed', code: 'recognised', message: 'De uitgever is erkend.' },
  ],
  technical: {},
  content: {
    id: 'urn:uuid:6a3b1d1e-0000-4000-8000-000000000001',
    form: 'open-badges-3',
    types: ['OpenBadgeCredential'],
    title: held?.name ?? '',
    achievement: { id: held?.series ?? '', series: held?.series ?? '', name: held?.name ?? '' },
    issuer: { id: held?.issuer ?? '', name: 'Voorbeeld Metaalinstituut MetaalPunt' },
    recipient: { id: 'did:key:z6MkVoorbeeld', nameInClear: 'Fatima (voorbeeld)', hashed: [] },
    outcomes: [],
    levels: [],
    ...(held && { load: held.load }),
    assessment: [],
    participation: [],
    stacksInto: [],
    evidence: [],
    awardedDate: '2026-05-12T12:00:00Z',
    validFrom: '2026-05-12T12:00:00Z',
  },
}
const shown: StackedCredential = {
  text: '{}',
  digest: 'zQmVoorbeeld',
  holder: 'did:key:z6MkVoorbeeld',
  receivedAt: '2026-11-23T09:04:00.000Z',
  verifiedAt: report.verifiedAt,
  report: JSON.stringify(report),
  person: 'same',
}
const asked: Application = {
  _id: '6a3b1d1e-0000-4000-8000-00000000000a',
  organisation: 'metaalpunt',
  version: 1,
  schemaVersion: 1,
  unlogged: [],
  work: nothingOutstanding,
  qualification: 'cnc-verspaner',
  title: 'Vakbekwaam CNC-verspaner (voorbeeld)',
  applicant: { name: 'Fatima (voorbeeld)', email: 'fatima@lerende.example', language: 'nl' },
  startedOn: '2026-11-23',
  createdAt: '2026-11-23T09:00:00.000Z',
  secretHash: 'x',
  sealedSecret: 'x',
  state: 'asked',
  history: [{ at: '2026-11-23T09:00:00.000Z', actor: { kind: 'learner' }, to: 'asked' }],
  credentials: [],
  expiresAt: '2027-01-22T09:00:00.000Z',
  outstanding: [],
}
const received: Application = {
  ...asked,
  state: 'received',
  credentials: [shown],
  history: [...asked.history, { at: '2026-11-23T09:05:00.000Z', actor: { kind: 'learner' }, to: 'received' }],
}
const others: StackedCredential = {
  ...shown,
  digest: 'zQmAnders',
  person: 'other',
  report: shown.report.replaceAll('Fatima (voorbeeld)', 'Fatima Anders (voorbeeld)'),
}
const board = { kind: 'staff', id: 'board', name: 'Ans (voorbeeld)' } as const
const disputed: Application = {
  ...received,
  credentials: [
    others,
    {
      ...others,
      digest: 'zQmAangenomen',
      accepted: { at: '2026-11-24T09:30:00.000Z', by: board, reason: 'Akte van naamswijziging gezien (voorbeeld).' },
    },
  ],
  history: [
    ...received.history,
    {
      at: '2026-11-24T09:30:00.000Z',
      actor: board,
      decided: 'person-accepted',
      credential: 'zQmAangenomen',
      note: 'Akte van naamswijziging gezien (voorbeeld).',
    },
  ],
}
const awarded: Application = {
  ...received,
  state: 'awarded',
  award: '6a3b1d1e-0000-4000-8000-00000000000b',
  history: [
    ...received.history,
    { at: '2026-11-24T10:00:00.000Z', actor: board, to: 'confirmed', note: 'Alles gezien (voorbeeld).' },
    { at: '2026-11-24T10:00:05.000Z', actor: board, to: 'awarded' },
  ],
  deleteAt: '2027-01-05T10:00:05.000Z',
}
const refused: Application = {
  ...received,
  state: 'refused',
  history: [
    ...received.history,
    { at: '2026-11-24T10:00:00.000Z', actor: board, to: 'refused', reason: 'Je mist de proeve (voorbeeld).' },
  ],
  deleteAt: '2027-01-05T10:00:00.000Z',
}
const holding = report.content === undefined ? [] : [holdingOf(report.content, 'valid')]
const evaluation = evaluate(rule, holding, '2026-11-23', trustEveryIssuer)
const waiting = { count: 3, oldest: received }
const nobodyWaits = { count: 0, oldest: null }
const organisation = {
  name: 'Voorbeeld Metaalinstituut MetaalPunt',
  slug: 'metaalpunt',
  email: 'examens@metaalpunt.example',
}
const here = '/orgs/metaalpunt/applications/6a3b/geheim'
const request = {
  state: 'waiting' as const,
  walletUrl: 'https://wallet.example/#/share?client_id=x',
  anyWalletUrl: 'openid4vp://?client_id=x',
  qrSvg:
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9H0z" fill="#fff"/><path d="M1 1h3v3H1zM5 5h3v3H5z"/></svg>',
}
const theirs = presentApplication(
  {
    application: { ...disputed, credentials: [others] },
    organisation,
    here,
    judged: { rule, evaluation: evaluateStack(rule, [others], '2026-11-24'), names },
  },
  locale,
)
const own = (application: Application) => presentApplication({ application, organisation, here, request }, locale)
const judged = { rule, evaluation, names }
const file = { application: received, versionKey: 'cnc-verspaner.1', rule, evaluation, names, mayDecide: true }
const formPage = (title: string, form: FormSpec) => ({ title, form: createForm(form) })

export const applicationExamples: readonly PageExample[] = [
  {
    name: 'application-form',
    page: 'form',
    model: {
      ...formPage(
        translate(locale, 'application.form.title'),
        applicationForm({ here: '/orgs/metaalpunt/qualifications/cnc-verspaner/apply', hasVersions: true }, locale),
      ),
      points: [translate(locale, 'application.form.point-show'), translate(locale, 'application.form.point-keep')],
    },
  },
  { name: 'application-own-asked', page: 'detail', model: own(asked) },
  {
    name: 'application-own-received',
    page: 'detail',
    model: presentApplication({ application: received, organisation, here, judged }, locale),
  },
  {
    name: 'application-own-received-english',
    page: 'detail',
    frame: englishFrame,
    model: presentApplication({ application: received, organisation, here, judged }, 'en'),
  },
  {
    name: 'application-own-arriving',
    page: 'detail',
    model: presentApplication({ application: asked, organisation, here, request: { state: 'answered' } }, locale),
  },
  {
    name: 'application-own-declined',
    page: 'detail',
    model: presentApplication({ application: asked, organisation, here, request: { state: 'declined' } }, locale),
  },
  { name: 'application-own-somebody-else', page: 'detail', model: theirs },
  {
    name: 'application-answered',
    page: 'message',
    model: {
      title: translate(locale, 'application.answered.title'),
      paragraphs: [translate(locale, 'application.answered.text'), translate(locale, 'application.answered.go-on')],
    },
  },
  { name: 'application-own-refused', page: 'detail', model: own(refused) },
  {
    name: 'applications',
    page: 'list',
    frame: staffFrame,
    model: presentApplications(
      { items: [received, asked, awarded, refused], next: 'x' },
      { mayExempt: true, waiting },
      locale,
    ),
  },
  {
    name: 'applications-waiting',
    page: 'list',
    frame: staffFrame,
    model: presentApplications(
      { items: [received], next: null },
      { state: 'received', mayExempt: true, waiting: { count: 1, oldest: received } },
      locale,
    ),
  },
  {
    name: 'applications-empty',
    page: 'list',
    frame: staffFrame,
    model: presentApplications({ items: [], next: null }, { mayExempt: false, waiting: nobodyWaits }, locale),
  },
  {
    name: 'dashboard-waiting',
    page: 'dashboard',
    frame: staffFrame,
    model: presentDashboard(
      {
        name: 'Ans (voorbeeld)',
        permissions: permissionsOfRole.board,
        hasProfile: true,
        hasOutcomes: true,
        achievementsPublished: 6,
        people: 3,
        awards: { active: 12, suspended: 0, revoked: 1, superseded: 0 },
        recent: [],
        waiting,
        now: new Date('2026-11-24T10:00:00.000Z'),
      },
      locale,
    ),
  },
  { name: 'application-file', page: 'detail', frame: staffFrame, model: presentApplicationFile(file, locale) },
  {
    name: 'application-file-person',
    page: 'detail',
    frame: staffFrame,
    model: presentApplicationFile(
      {
        ...file,
        application: disputed,
        evaluation: evaluateStack(rule, disputed.credentials, '2026-11-24'),
      },
      locale,
    ),
  },
  {
    name: 'application-file-awarded',
    page: 'detail',
    frame: staffFrame,
    model: presentApplicationFile({ ...file, application: awarded }, locale),
  },
  {
    name: 'application-accept',
    page: 'form',
    frame: staffFrame,
    model: {
      ...formPage(
        translate(locale, 'application.accept.title'),
        acceptanceForm('/staff/applications/6a3b', '/staff/applications/6a3b/credentials/zQmAnders/accept', locale),
      ),
      notices: [{ tone: 'warn', sign: '!', text: translate(locale, 'application.accept.text') }],
      points: comparePeople(disputed, others, locale),
    },
  },
  {
    name: 'applications-none-found',
    page: 'list',
    frame: staffFrame,
    model: presentApplications({ items: [], next: null }, { state: 'expired', mayExempt: false, waiting }, locale),
  },
  {
    name: 'application-confirm',
    page: 'form',
    frame: staffFrame,
    model: {
      ...formPage(
        translate(locale, 'application.confirm.title'),
        decisionForm('/staff/applications/6a3b', 'confirm', locale),
      ),
      notices: [{ tone: 'warn', sign: '!', text: translate(locale, 'application.confirm.text') }],
      points: presentAccepted(disputed.credentials, locale),
    },
  },
  {
    name: 'exemption-form',
    page: 'form',
    frame: staffFrame,
    model: formPage(
      translate(locale, 'exemption.title'),
      exemptionForm(
        { parts: [{ value: 'cnc-verspaner.1|a6', label: 'Vakbekwaam CNC-verspaner: Veilig werken' }], formKey: 'x' },
        locale,
      ),
    ),
  },
]
