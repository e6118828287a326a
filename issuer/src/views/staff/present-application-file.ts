import {
  explainEvaluation,
  formatDay,
  formatHours,
  formatMoment,
  summariseReport,
  type Evaluation,
  type Locale,
  type Names,
  type Rule,
} from '@stapel/shared'
import type { Application } from '../../domain/applications/application.ts'
import { reportOf } from '../../domain/applications/examine-stack.ts'
import type { FormSpec } from '../forms/create-form.ts'
import type { DetailPage } from '../page-models.ts'
import { chipOf } from '../public/present-application.ts'
import { createTable, type SectionView } from '../view-parts.ts'
import { translate } from '../words/index.ts'
import { describeActor } from './describe-actor.ts'
import { presentTriedNode } from './qualification-editor/present-tried-learners.ts'

export interface ApplicationFile {
  readonly application: Application
  /** `{code}.{number}` of the version that applies. */
  readonly versionKey: string
  readonly rule: Rule
  readonly evaluation: Evaluation
  readonly names: Names
  readonly mayDecide: boolean
}

const base = '/staff/applications'

/** All that somebody needs to decide: what the rule says of what was shown, each credential with its verdict, and what happened. */
export function presentApplicationFile(file: ApplicationFile, locale: Locale): DetailPage {
  const { application, evaluation, rule, names, mayDecide } = file
  const { summary, tree, missing, warnings } = explainEvaluation(rule, evaluation, names, locale)
  const here = `${base}/${application._id}`
  const isMet = evaluation.status === 'behaald'
  const list = (heading: 'missing' | 'warnings', items: readonly string[]): SectionView[] =>
    items.length === 0 ? [] : [{ heading: translate(locale, `application.file.${heading}`), items }]
  const isOpen = application.state === 'asked' || application.state === 'received'
  return {
    title: application.applicant.name,
    crumbs: [{ href: base, label: translate(locale, 'applications.title') }],
    lead: application.title,
    chips: [{ label: translate(locale, `application.state.${application.state}`), className: chipOf(application) }],
    actions: mayDecide && isOpen ? actionsOf(application, isMet, here, locale) : [],
    notices: [
      { tone: isMet ? 'ok' : 'warn', sign: isMet ? '✓' : '!', title: summary },
      ...(application.state === 'received' && !isMet ? [{ text: translate(locale, 'application.not-enough') }] : []),
    ],
    sections: [
      { facts: factsOf(file, locale) },
      { heading: translate(locale, 'application.file.tree'), tree: presentTriedNode(tree) },
      ...list('missing', missing),
      ...list('warnings', warnings),
      shownSection(application, locale),
      {
        heading: translate(locale, 'application.file.history'),
        history: [...application.history].reverse().map(({ at, actor, to, reason, note }) => {
          const why = [reason, note].filter((text) => text !== undefined).join('\n')
          return {
            what: translate(locale, `application.state.${to}`),
            when: formatMoment(at, locale),
            who: describeActor(actor, locale),
            ...(why !== '' && { why }),
          }
        }),
      },
    ],
  }
}

function actionsOf(
  { state, credentials }: Application,
  isMet: boolean,
  here: string,
  locale: Locale,
): NonNullable<DetailPage['actions']> {
  return [
    ...(state === 'received' && isMet
      ? [{ href: `${here}/confirm`, label: translate(locale, 'application.confirm') }]
      : []),
    { href: `${here}/ask`, label: translate(locale, 'application.ask'), quiet: true },
    ...(credentials.length > 0
      ? [{ action: `${here}/examine`, label: translate(locale, 'application.file.examine') }]
      : []),
    { href: `${here}/refuse`, label: translate(locale, 'application.refuse'), danger: true },
  ]
}

function factsOf({ application, evaluation, versionKey }: ApplicationFile, locale: Locale) {
  const { applicant, startedOn, award } = application
  return [
    { label: translate(locale, 'application.file.email'), text: applicant.email },
    { label: translate(locale, 'application.file.started'), text: formatDay(startedOn, locale) },
    {
      label: translate(locale, 'application.file.version'),
      text: versionKey,
      href: `/orgs/${application.organisation}/qualifications/${versionKey}`,
    },
    { label: translate(locale, 'application.file.hours'), text: formatHours(evaluation.hours, locale) },
    {
      label: translate(locale, 'application.file.trust'),
      text: translate(locale, 'application.file.trust-text'),
    },
    ...(award === undefined
      ? []
      : [
          {
            label: translate(locale, 'application.state.awarded'),
            text: translate(locale, 'application.file.award'),
            href: `/staff/awards/${award}`,
          },
        ]),
  ]
}

function shownSection({ credentials }: Application, locale: Locale): SectionView {
  const heading = translate(locale, 'application.file.credentials')
  return {
    heading,
    table: createTable({
      caption: heading,
      columns: (['credential', 'issuer', 'real', 'person'] as const).map((column) => ({
        label: translate(locale, `application.file.${column}`),
      })),
      rows: credentials.map((one) => {
        const report = reportOf(one)
        const { content, verdict } = report
        return [
          { heading: true, text: content?.title ?? '–', small: content?.id ?? one.digest },
          { text: content?.issuer.name ?? content?.issuer.id ?? '–' },
          {
            text: summariseReport(report, locale).title,
            chip: verdict === 'valid' ? 'ok' : 'warn',
            small: translate(locale, 'application.file.verified', { moment: formatMoment(one.verifiedAt, locale) }),
          },
          { text: translate(locale, `application.file.person.${one.person}`) },
        ]
      }),
      empty: { title: translate(locale, 'application.file.none-shown') },
    }),
  }
}

export const decisionActs = ['confirm', 'refuse', 'ask'] as const
export type DecisionAct = (typeof decisionActs)[number]

/** Asks why, and says on the button what will happen. */
export function decisionForm(here: string, act: DecisionAct, locale: Locale): FormSpec {
  return {
    action: `${here}/${act}`,
    submit: translate(locale, `application.${act}.submit`),
    danger: act === 'refuse',
    cancel: { label: translate(locale, 'form.cancel'), href: here },
    groups: [
      {
        fields: [
          {
            name: 'reason',
            kind: 'textarea',
            label: translate(locale, `application.${act}.label`),
            rows: 4,
            maxlength: 1000,
          },
        ],
      },
    ],
  }
}
