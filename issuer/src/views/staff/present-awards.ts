import type { Locale } from '@stapel/shared'
import { awardStates, type Award } from '../../domain/awards/award.ts'
import { createForm } from '../forms/create-form.ts'
import type { ListPage } from '../page-models.ts'
import { translate } from '../words/index.ts'
import { listAwards } from './award-list.ts'

export interface AwardSearch {
  readonly text?: string
  readonly state?: string
  readonly batch?: string
  readonly after?: string
}

/** A page of a list, as an address that can be kept and shared. */
export function listHref(path: string, parts: Readonly<Record<string, string | undefined>>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(parts)) if (value !== undefined) query.set(name, value)
  return query.size === 0 ? path : `${path}?${query.toString()}`
}

export function presentAwards(
  awards: readonly Award[],
  next: string | null,
  search: AwardSearch,
  mayAward: boolean,
  now: Date,
  locale: Locale,
): ListPage {
  const filtered = search.text !== undefined || search.state !== undefined || search.batch !== undefined
  const { text, state, batch } = search
  const form = createForm({
    action: '/staff/awards',
    submit: '',
    groups: [
      {
        fields: [
          { name: 'q', label: translate(locale, 'awards.search'), type: 'search', value: text ?? '' },
          {
            name: 'state',
            kind: 'select',
            label: translate(locale, 'awards.state'),
            value: state ?? '',
            options: [
              { value: '', label: translate(locale, 'awards.all-states') },
              ...awardStates.map((value) => ({ value, label: translate(locale, `award.state.${value}`) })),
            ],
          },
        ],
      },
    ],
  })
  const newAward = { href: '/staff/awards/new', label: translate(locale, 'awards.new') }
  return {
    title: translate(locale, 'awards.title'),
    lead: translate(locale, 'awards.lead'),
    actions: mayAward ? [newAward, { href: '/staff/batches/new', label: translate(locale, 'awards.many') }] : [],
    filters: {
      action: '/staff/awards',
      fields: (form.groups[0]?.fields ?? []).map((field) => ({ ...field, required: true })),
      ...(filtered ? { clear: '/staff/awards' } : {}),
    },
    tables: [
      listAwards(
        awards,
        filtered
          ? { title: translate(locale, 'awards.none-found'), text: translate(locale, 'awards.none-found-text') }
          : {
              title: translate(locale, 'awards.empty'),
              text: translate(locale, 'awards.empty-text'),
              ...(mayAward ? { action: newAward } : {}),
            },
        now,
        locale,
      ),
    ],
    pager: {
      ...(search.after === undefined ? {} : { first: listHref('/staff/awards', { q: text, state, batch }) }),
      ...(next === null ? {} : { next: listHref('/staff/awards', { q: text, state, batch, after: next }) }),
    },
  }
}
