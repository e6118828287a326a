import {
  explainEvaluation,
  formatDay,
  formatHours,
  formatMoment,
  type Evaluation,
  type Locale,
  type Names,
  type Rule,
} from '@stapel/shared'
import { isOpen, isStateChange, type Application } from '../../domain/applications/application.ts'
import type { FormSpec } from '../forms/create-form.ts'
import type { DetailPage } from '../page-models.ts'
import type { SectionView } from '../view-parts.ts'
import { translate } from '../words/index.ts'
import { staffChipOf } from './application-chip.ts'
import { describeActor } from './describe-actor.ts'
import { presentShown, titleOf } from './present-shown.ts'
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
  return {
    title: application.applicant.name,
    crumbs: [{ href: base, label: translate(locale, 'applications.title') }],
    lead: application.title,
    chips: [
      { label: translate(locale, `application.state.${application.state}`), className: staffChipOf(application) },
    ],
    actions: mayDecide && isOpen(application) ? actionsOf(application, isMet, here, locale) : [],
    notices: [
      {
        tone: isMet ? 'ok' : 'warn',
        sign: isMet ? '✓' : '!',
        title: summary,
        ...(application.state === 'received' && !isMet && { text: translate(locale, 'application.not-enough') }),
      },
    ],
    sections: [
      { facts: factsOf(file, locale) },
      ...list('missing', missing),
      ...list('warnings', warnings),
      presentShown(application, { here, mayDecide }, locale),
      { heading: translate(locale, 'application.file.tree'), tree: presentTriedNode(tree) },
      historySection(application, locale),
    ],
  }
}

function actionsOf(
  { credentials }: Application,
  isMet: boolean,
  here: string,
  locale: Locale,
): NonNullable<DetailPage['actions']> {
  return [
    ...(isMet ? [{ href: `${here}/confirm`, label: translate(locale, 'application.confirm') }] : []),
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

function historySection(application: Application, locale: Locale): SectionView {
  const { history, credentials } = application
  return {
    heading: translate(locale, 'application.file.history'),
    history: [...history].reverse().map((event) => {
      const { at, actor, note } = event
      const said = { when: formatMoment(at, locale), who: describeActor(actor, locale) }
      if (!isStateChange(event)) {
        const shown = credentials.find(({ digest }) => digest === event.credential)
        const title = shown === undefined ? event.credential : titleOf(shown)
        const what = translate(locale, `application.file.${event.decided}`, { title })
        return { ...said, what, ...(note !== undefined && { why: note }) }
      }
      const why = [event.reason, note].filter((text) => text !== undefined).join('\n')
      return { ...said, what: translate(locale, `application.state.${event.to}`), ...(why !== '' && { why }) }
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
