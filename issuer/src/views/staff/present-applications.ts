import { formatDay, formatMoment, type Locale } from '@stapel/shared'
import type { Page } from '@stapel/shared/server'
import { applicationStates, type Application, type ApplicationState } from '../../domain/applications/application.ts'
import { createForm } from '../forms/create-form.ts'
import type { ListPage } from '../page-models.ts'
import { createTable, type NoticeView } from '../view-parts.ts'
import { translate } from '../words/index.ts'
import { staffChipOf } from './application-chip.ts'
import { listHref } from './present-awards.ts'

const path = '/staff/applications'

export function presentApplications(
  { items, next }: Page<Application>,
  {
    state,
    after,
    mayExempt,
    waiting,
  }: {
    readonly state?: ApplicationState
    readonly after?: string
    readonly mayExempt: boolean
    /** What waits for a decision. */
    readonly waiting: { readonly count: number; readonly oldest: Pick<Application, 'createdAt'> | null }
  },
  locale: Locale,
): ListPage {
  const title = translate(locale, 'applications.title')
  const form = createForm({
    action: path,
    submit: '',
    groups: [
      {
        fields: [
          {
            name: 'state',
            kind: 'select',
            label: translate(locale, 'applications.state'),
            value: state ?? '',
            options: [
              { value: '', label: translate(locale, 'applications.all') },
              ...applicationStates.map((value) => ({ value, label: translate(locale, `application.state.${value}`) })),
            ],
          },
        ],
      },
    ],
  })
  return {
    title,
    lead: translate(locale, 'applications.lead'),
    actions: mayExempt ? [{ href: '/staff/exemptions/new', label: translate(locale, 'applications.exempt') }] : [],
    notices: waiting.oldest === null ? [] : [waitingNotice(waiting.count, waiting.oldest, state, locale)],
    filters: {
      action: path,
      fields: (form.groups[0]?.fields ?? []).map((field) => ({ ...field, required: true })),
      ...(state === undefined ? {} : { clear: path }),
    },
    tables: [
      createTable({
        caption: title,
        columns: [
          { label: translate(locale, 'applications.who') },
          { label: translate(locale, 'applications.what') },
          { label: translate(locale, 'applications.when') },
          { label: translate(locale, 'applications.state') },
        ],
        rows: items.map((one) => [
          { heading: true, text: one.applicant.name, small: one.applicant.email, href: `${path}/${one._id}` },
          { text: one.title },
          {
            text: formatDay(one.createdAt, locale),
            small: formatMoment(one.history.at(-1)?.at ?? one.createdAt, locale),
          },
          { text: translate(locale, `application.state.${one.state}`), chip: staffChipOf(one) },
        ]),
        empty:
          state === undefined
            ? { title: translate(locale, 'applications.empty'), text: translate(locale, 'applications.empty-text') }
            : { title: translate(locale, 'applications.none-found') },
      }),
    ],
    pager: {
      ...(after === undefined ? {} : { first: listHref(path, { state }) }),
      ...(next === null ? {} : { next: listHref(path, { state, after: next }) }),
    },
  }
}

function waitingNotice(
  count: number,
  { createdAt }: Pick<Application, 'createdAt'>,
  state: ApplicationState | undefined,
  locale: Locale,
): NoticeView {
  const title = translate(locale, 'applications.waiting', { count })
  const text = translate(locale, 'applications.waiting-oldest', { day: formatDay(createdAt, locale) })
  if (state === 'received') return { title, text }
  return {
    title,
    text,
    action: { href: `${path}?state=received`, label: translate(locale, 'applications.waiting-see') },
  }
}
