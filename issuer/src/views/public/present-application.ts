import { explainEvaluation, formatDay, type Evaluation, type Locale, type Names, type Rule } from '@stapel/shared'
import type { ExchangeState } from '@stapel/shared/server'
import {
  isClosed,
  isOpen,
  isStateChange,
  reminderAfterDays,
  type Application,
} from '../../domain/applications/application.ts'
import type { FormSpec } from '../forms/create-form.ts'
import type { DetailPage } from '../page-models.ts'
import { presentTriedNode } from '../staff/qualification-editor/present-tried-learners.ts'
import type { SectionView } from '../view-parts.ts'
import { translate } from '../words/index.ts'

export interface ApplicationToPresent {
  readonly application: Application
  readonly organisation: { readonly name: string; readonly slug: string; readonly email?: string }
  /** Path of this page. */
  readonly here: string
  /** The last request to the wallet; absent when there is none. */
  readonly request?: RequestToShow
  /** What came of the credentials, once there are any. */
  readonly judged?: { readonly rule: Rule; readonly evaluation: Evaluation; readonly names: Names }
}

export type RequestToShow =
  | { readonly state: 'waiting'; readonly walletUrl: string; readonly anyWalletUrl: string; readonly qrSvg: string }
  | { readonly state: Exclude<ExchangeState, 'waiting'> }

const tones = {
  asked: undefined,
  received: 'ok',
  confirmed: 'ok',
  awarded: 'ok',
  refused: 'bad',
  withdrawn: 'warn',
  expired: 'warn',
} as const
const signs = { ok: '✓', warn: '!', bad: '✕' } as const

/** The applicant's own page: where it stands, what to do, what is kept. */
export function presentApplication(view: ApplicationToPresent, locale: Locale): DetailPage {
  const { application, organisation, here } = view
  return {
    title: application.title,
    crumbs: [
      { href: `/orgs/${organisation.slug}`, label: organisation.name },
      { href: `/orgs/${organisation.slug}/qualifications/${application.qualification}`, label: application.title },
    ],
    chips: [{ label: translate(locale, `application.state.${application.state}`), className: chipOf(application) }],
    notices: [noticeOf(view, locale)],
    sections: [
      ...expectSections(view, locale),
      ...askSections(view, locale),
      ...judgedSections(view, locale),
      keepSection(application, here, locale),
    ],
  }
}

export function chipOf({ state }: Pick<Application, 'state'>): string {
  return tones[state] ?? 'plain'
}

function noticeOf({ application, organisation, request }: ApplicationToPresent, locale: Locale) {
  const { state, history } = application
  if (isArriving(application, request))
    return {
      title: translate(locale, 'application.own.arriving-title'),
      text: translate(locale, 'application.own.arriving-text'),
    }
  const tone = tones[state]
  const reason = history.filter(isStateChange).findLast(({ to }) => to === state)?.reason
  const names = { organisation: organisation.name }
  const text = state === 'refused' ? (reason ?? '') : translate(locale, `application.own.${state}-text`, names)
  const asked = state === 'asked' && reason !== undefined
  return {
    ...(tone !== undefined && { tone, sign: signs[tone] }),
    title: asked
      ? translate(locale, 'application.own.they-ask', names)
      : translate(locale, `application.own.${state}-title`),
    text: asked ? reason : text,
  }
}

/** The wallet answered; a job has yet to look at it. */
function isArriving({ state }: Application, request: RequestToShow | undefined): boolean {
  return state === 'asked' && request?.state === 'answered'
}

/** How long somebody waits, and whom they may ask. */
function expectSections({ application, organisation }: ApplicationToPresent, locale: Locale): SectionView[] {
  if (application.state !== 'received') return []
  const { name, email } = organisation
  return [
    {
      paragraphs: [
        translate(locale, 'application.own.expect', { organisation: name, days: reminderAfterDays }),
        ...(email === undefined
          ? []
          : [translate(locale, 'application.own.expect-contact', { organisation: name, email })]),
      ],
    },
  ]
}

function askSections({ application, here, request }: ApplicationToPresent, locale: Locale): SectionView[] {
  const { state } = application
  if (!isOpen(application)) return []
  const reload = { href: here, label: translate(locale, 'application.own.reload') }
  if (isArriving(application, request)) return [{ buttons: [reload] }]
  if (request?.state !== 'waiting') {
    const why = state === 'received' || request?.state === 'answered' ? 'more' : (request?.state ?? 'expired')
    return [
      {
        paragraphs: [translate(locale, `application.own.renew-${why}`)],
        buttons: [{ href: `${here}/renew`, label: translate(locale, 'application.own.renew') }],
      },
    ]
  }
  return [
    {
      buttons: [{ href: request.walletUrl, label: translate(locale, 'application.own.open-wallet') }, reload],
      paragraphs: [translate(locale, 'application.own.waiting')],
    },
    {
      paragraphs: [translate(locale, 'application.own.qr-text')],
      qr: { svg: request.qrSvg, label: translate(locale, 'application.own.qr') },
      links: [{ href: request.anyWalletUrl, label: translate(locale, 'application.own.other-wallet') }],
    },
  ]
}

function judgedSections({ application, organisation, judged }: ApplicationToPresent, locale: Locale): SectionView[] {
  if (judged === undefined || isClosed(application)) return []
  const { rule, evaluation, names } = judged
  const { summary, tree, missing, warnings } = explainEvaluation(rule, evaluation, names, locale)
  return [
    { heading: translate(locale, 'application.own.far'), paragraphs: [summary] },
    ...(missing.length === 0 ? [] : [{ heading: translate(locale, 'application.own.missing'), items: missing }]),
    ...(warnings.length === 0
      ? []
      : [
          {
            heading: translate(locale, 'application.file.warnings'),
            ...(evaluation.warnings.some(({ reason }) => reason === 'somebody-else') && {
              paragraphs: [translate(locale, 'application.own.somebody-else', { organisation: organisation.name })],
            }),
            items: warnings,
          },
        ]),
    { heading: translate(locale, 'application.file.tree'), tree: presentTriedNode(tree) },
  ]
}

function keepSection(application: Application, here: string, locale: Locale): SectionView {
  const { deleteAt, expiresAt, state, credentials } = application
  const text =
    deleteAt === undefined
      ? translate(locale, 'application.own.keep-open')
      : translate(locale, 'application.own.keep-until', { day: formatDay(deleteAt, locale) })
  const endsUnanswered = state === 'asked' && credentials.length === 0
  return {
    heading: translate(locale, 'application.own.keep'),
    paragraphs: [
      text,
      ...(endsUnanswered
        ? [translate(locale, 'application.own.keep-none', { day: formatDay(expiresAt, locale) })]
        : []),
    ],
    ...(isOpen(application) && {
      links: [{ href: `${here}/withdraw`, label: translate(locale, 'application.own.withdraw') }],
    }),
  }
}

export function applicationForm(
  { here, hasVersions }: { readonly here: string; readonly hasVersions: boolean },
  locale: Locale,
): FormSpec {
  return {
    action: here,
    submit: translate(locale, 'application.form.submit'),
    groups: [
      {
        fields: [
          {
            name: 'name',
            label: translate(locale, 'application.form.name'),
            hint: translate(locale, 'application.form.name-hint'),
            autocomplete: 'name',
            maxlength: 200,
          },
          {
            name: 'email',
            type: 'email',
            label: translate(locale, 'application.form.email'),
            hint: translate(locale, 'application.form.email-hint'),
            autocomplete: 'email',
            maxlength: 254,
          },
          ...(hasVersions
            ? [
                {
                  name: 'startedOn',
                  type: 'date' as const,
                  label: translate(locale, 'application.form.started'),
                  hint: translate(locale, 'application.form.started-hint'),
                  optional: true,
                  narrow: true,
                },
              ]
            : []),
        ],
      },
    ],
  }
}
