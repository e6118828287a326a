import { formatDay, formatNumber, type Locale } from '@stapel/shared'
import type { Batch, BatchProgress, BatchRow } from '../../domain/batches/batch.ts'
import type { DetailPage } from '../page-models.ts'
import { createTable, type NoticeView, type SectionView } from '../view-parts.ts'
import { translate } from '../words/index.ts'
import { describeRowProblem } from './describe-row-problem.ts'

export interface BatchToPresent {
  readonly batch: Batch
  readonly progress: BatchProgress
  /** Rows that are not right, the first ones; and a few that are. */
  readonly bad: readonly BatchRow[]
  readonly good: readonly BatchRow[]
  /** Whether the visitor asked that the page reloads by itself while the work goes on. */
  readonly reloading: boolean
}

const here = (batch: Batch): string => `/staff/batches/${batch._id}`

function describeTime(seconds: number, locale: Locale): string {
  return seconds < 90
    ? translate(locale, 'batch.time.seconds', { count: Math.max(1, Math.round(seconds)) })
    : translate(locale, 'batch.time.minutes', { count: Math.ceil(seconds / 60) })
}

function verdictOf({ batch }: BatchToPresent, locale: Locale): NoticeView {
  const { good, total } = batch
  if (good === 0) return { tone: 'bad', sign: '✕', title: translate(locale, 'batch.report.none') }
  if (good === total)
    return { tone: 'ok', sign: '✓', title: translate(locale, 'batch.report.all-good', { count: total }) }
  return {
    tone: 'warn',
    sign: '!',
    title: translate(locale, 'batch.report.some', {
      good: formatNumber(good, locale),
      total: formatNumber(total, locale),
    }),
  }
}

function badSection({ batch, bad }: BatchToPresent, locale: Locale): SectionView[] {
  if (bad.length === 0) return []
  const more = batch.refused - bad.length
  return [
    {
      heading: translate(locale, 'batch.report.problems'),
      table: createTable({
        caption: translate(locale, 'batch.report.problems'),
        columns: [
          { label: translate(locale, 'batch.line') },
          { label: translate(locale, 'batch.name') },
          { label: translate(locale, 'batch.what') },
        ],
        rows: bad.map(({ row, values, problems }) => [
          { heading: true, text: String(row) },
          { text: values.name },
          { text: problems.map((problem) => describeRowProblem(problem, locale)).join(' ') },
        ]),
        empty: { title: '' },
      }),
    },
    ...(more > 0 ? [{ paragraphs: [translate(locale, 'batch.more', { count: more })] }] : []),
  ]
}

function goodSection({ good }: BatchToPresent, locale: Locale): SectionView[] {
  if (good.length === 0) return []
  return [
    {
      heading: translate(locale, 'batch.report.good'),
      table: createTable({
        caption: translate(locale, 'batch.report.good'),
        columns: [
          { label: translate(locale, 'batch.line') },
          { label: translate(locale, 'batch.name') },
          { label: translate(locale, 'batch.email') },
          { label: translate(locale, 'batch.date') },
        ],
        rows: good.map(({ row, values }) => [
          { heading: true, text: String(row) },
          { text: values.name },
          { text: values.email ?? '' },
          { text: values.awardedDate === undefined ? '' : formatDay(values.awardedDate, locale) },
        ]),
        empty: { title: '' },
      }),
    },
  ]
}

function progressOf({ batch, progress }: BatchToPresent, locale: Locale): Pick<DetailPage, 'progress'> {
  if (batch.state !== 'running') return {}
  const { perSecond, remainingSeconds } = progress
  return {
    progress: {
      title: translate(locale, 'batch.progress.title'),
      value: progress.awarded,
      max: Math.max(progress.good, 1),
      text: translate(locale, 'batch.progress.text', {
        done: formatNumber(progress.awarded, locale),
        total: formatNumber(progress.good, locale),
      }),
      ...(perSecond === undefined || remainingSeconds === undefined
        ? {}
        : {
            rate: translate(locale, 'batch.progress.rate', {
              rate: formatNumber(Math.max(1, Math.round(perSecond)), locale),
              time: describeTime(remainingSeconds, locale),
            }),
          }),
    },
  }
}

function noticesOf(view: BatchToPresent, locale: Locale): NoticeView[] {
  const { batch } = view
  const failure: NoticeView[] =
    batch.failure === undefined
      ? []
      : [{ tone: 'bad', sign: '✕', title: translate(locale, 'batch.failure', { code: batch.failure }) }]
  switch (batch.state) {
    case 'checked':
      return [verdictOf(view, locale)]
    case 'running':
      return [...failure, { text: translate(locale, 'batch.progress.leave') }]
    case 'done': {
      const counts = { done: formatNumber(batch.awarded, locale), refused: formatNumber(batch.refused, locale) }
      return [
        ...failure,
        {
          tone: 'ok',
          sign: '✓',
          title: translate(locale, 'batch.done.title'),
          text: translate(locale, 'batch.done.text', counts),
        },
      ]
    }
    case 'receiving':
    case 'withdrawn':
      return failure
  }
}

function actionsOf({ batch, reloading }: BatchToPresent, locale: Locale): NonNullable<DetailPage['actions']> {
  const report = { href: `${here(batch)}/report.csv`, label: translate(locale, 'batch.report.download'), quiet: true }
  switch (batch.state) {
    case 'checked':
      return [
        ...(batch.good > 0
          ? [
              {
                action: `${here(batch)}/confirm`,
                primary: true,
                label: translate(locale, 'batch.confirm', { count: batch.good }),
              },
            ]
          : [{ href: '/staff/batches/new', label: translate(locale, 'batch.again') }]),
        ...(batch.refused > 0 ? [report] : []),
        { action: `${here(batch)}/withdraw`, label: translate(locale, 'batch.withdraw') },
      ]
    case 'done':
      return [{ href: `/staff/awards?batch=${batch._id}`, label: translate(locale, 'batch.see-awards') }, report]
    case 'running':
      return [
        { href: here(batch), label: translate(locale, reloading ? 'batch.reload-stop' : 'batch.reload'), quiet: true },
        ...(reloading
          ? []
          : [{ href: `${here(batch)}?reload=yes`, label: translate(locale, 'batch.reload-always'), quiet: true }]),
      ]
    case 'receiving':
    case 'withdrawn':
      return []
  }
}

/** One file from check to end: what it holds, how far it is, what came of it. */
export function presentBatch(view: BatchToPresent, locale: Locale): DetailPage {
  const { batch } = view
  return {
    title: batch.fileName,
    lead: batch.achievementName,
    crumbs: [{ href: '/staff/batches', label: translate(locale, 'batches.title') }],
    chips: [{ label: translate(locale, `batch.state.${batch.state}`), className: 'plain' }],
    actions: actionsOf(view, locale),
    notices: noticesOf(view, locale),
    ...progressOf(view, locale),
    sections: [...badSection(view, locale), ...(batch.state === 'checked' ? goodSection(view, locale) : [])],
  }
}
