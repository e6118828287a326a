import { formatNumber, type Locale } from '@stapel/shared'
import {
  changesIn,
  importActs,
  type ImportAct,
  type ImportStep,
  type OutcomeImport,
} from '../../domain/outcome-imports/outcome-import.ts'
import type { DetailPage } from '../page-models.ts'
import { createTable, type NoticeView, type SectionView } from '../view-parts.ts'
import { translate } from '../words/index.ts'
import { nameOfField, sayValue } from './describe-change.ts'

export interface ImportToPresent {
  readonly import: OutcomeImport
  readonly frameworkTitle: string
  /** The first ones of each kind. */
  readonly steps: readonly ImportStep[]
}

/** What a file would change, or has changed. */
export function presentImport(view: ImportToPresent, locale: Locale): DetailPage {
  const { import: one, frameworkTitle } = view
  return {
    title: one.fileName,
    lead: frameworkTitle,
    crumbs: [
      { href: '/staff/frameworks', label: translate(locale, 'frameworks.title') },
      { href: `/staff/frameworks/${one.framework}`, label: frameworkTitle },
    ],
    chips: [
      { label: translate(locale, `import.state.${one.state}`), className: one.state === 'done' ? 'ok' : 'plain' },
    ],
    notices: noticesOf(one, locale),
    actions: actionsOf(one, locale),
    sections: importActs.flatMap((act) => sectionOf(act, view, locale)),
  }
}

function noticesOf(one: OutcomeImport, locale: Locale): NoticeView[] {
  const count = changesIn(one)
  switch (one.state) {
    case 'checked':
      return [
        count === 0
          ? { tone: 'ok', sign: '✓', title: translate(locale, 'import.nothing') }
          : { tone: 'warn', sign: '!', title: translate(locale, 'import.will', { count }) },
      ]
    case 'applying':
      return [{ text: translate(locale, 'import.applying'), live: true }]
    case 'done':
      return [
        one.left.length === 0
          ? { tone: 'ok', sign: '✓', title: translate(locale, 'import.done'), text: translate(locale, 'import.undo') }
          : {
              tone: 'warn',
              sign: '!',
              title: translate(locale, 'import.left', { codes: one.left.slice(0, 20).join(', ') }),
              text: translate(locale, 'import.undo'),
            },
      ]
    case 'receiving':
    case 'dropped':
      return [{ title: translate(locale, 'import.dropped') }]
  }
}

function actionsOf(one: OutcomeImport, locale: Locale): NonNullable<DetailPage['actions']> {
  const here = `/staff/outcome-imports/${one._id}`
  const again = {
    href: `/staff/frameworks/${one.framework}/import`,
    label: translate(locale, 'import.again'),
    quiet: true,
  }
  switch (one.state) {
    case 'checked':
      return changesIn(one) === 0
        ? [again]
        : [
            {
              action: `${here}/confirm`,
              label: translate(locale, 'import.confirm'),
              hidden: [{ name: 'hash', value: one.hash }],
              primary: true,
            },
            { action: `${here}/drop`, label: translate(locale, 'import.drop') },
          ]
    case 'applying':
      return [{ href: here, label: translate(locale, 'import.reload'), quiet: true }]
    case 'done':
    case 'receiving':
    case 'dropped':
      return [again]
  }
}

function sectionOf(act: ImportAct, { import: one, steps }: ImportToPresent, locale: Locale): SectionView[] {
  const count = one.counts[act]
  if (count === 0) return []
  const heading = `${translate(locale, `import.act.${act}`)} (${formatNumber(count, locale)})`
  if (act === 'same') return [{ heading, paragraphs: [translate(locale, 'import.count', { count })] }]
  const shown = steps.filter((step) => step.act === act)
  const more = count - shown.length
  return [
    {
      heading,
      table:
        act === 'change' || act === 'move' ? changeTable(heading, shown, locale) : stepTable(heading, shown, locale),
    },
    ...(more > 0 ? [{ paragraphs: [translate(locale, 'import.more', { count: more })] }] : []),
  ]
}

function stepTable(caption: string, steps: readonly ImportStep[], locale: Locale) {
  return createTable({
    caption,
    columns: [
      { label: translate(locale, 'change.outcome') },
      { label: translate(locale, 'content.level') },
      { label: translate(locale, 'change.code') },
    ],
    rows: steps.map(({ plain, code, content: { text, level } }) => [
      { heading: true, text: plain, small: text.nl },
      { text: `${level.framework} ${level.code}` },
      { text: code, code: true },
    ]),
    empty: { title: '' },
  })
}

function changeTable(caption: string, steps: readonly ImportStep[], locale: Locale) {
  return createTable({
    caption,
    columns: [
      { label: translate(locale, 'change.outcome') },
      { label: translate(locale, 'change.field') },
      { label: translate(locale, 'change.before') },
      { label: translate(locale, 'change.after') },
    ],
    rows: steps.flatMap(({ plain, changes }) =>
      changes.map((change) => [
        { heading: true, text: plain },
        { text: nameOfField(change.field, locale) },
        { text: sayValue(change, change.before, locale) },
        { text: sayValue(change, change.after, locale) },
      ]),
    ),
    empty: { title: '' },
  })
}
