import { formatDay, type Locale } from '@stapel/shared'
import { mandatePeriod, type Mandate } from '../../domain/mandates/mandate.ts'
import { createTable, type SectionView } from '../view-parts.ts'
import { translate } from '../words/index.ts'

export interface MandatesToPresent {
  /** With the name of who may award. */
  readonly mandates: readonly { readonly mandate: Mandate; readonly name: string }[]
  readonly today: string
  readonly mayWrite: boolean
}

const chips = { ahead: 'warn', now: 'ok', over: 'plain' } as const

function describeMandateDays({ from, until }: Pick<Mandate, 'from' | 'until'>, locale: Locale): string {
  const first = formatDay(from, locale)
  return until === undefined
    ? translate(locale, 'mandate.from', { from: first })
    : translate(locale, 'mandate.from-until', { from: first, until: formatDay(until, locale) })
}

/** Who else may award an achievement; `base` is its page. */
export function presentMandates(
  base: string,
  { mandates, today, mayWrite }: MandatesToPresent,
  locale: Locale,
): SectionView {
  const add = { href: `${base}/awarders/new`, label: translate(locale, 'mandate.add') }
  return {
    heading: translate(locale, 'mandate.title'),
    ...(mandates.length === 0 ? {} : { paragraphs: [translate(locale, 'mandate.lead')] }),
    table: createTable({
      caption: translate(locale, 'mandate.title'),
      columns: [
        { label: translate(locale, 'mandate.organisation') },
        { label: translate(locale, 'mandate.when') },
        { label: translate(locale, 'mandate.state') },
      ],
      rows: mandates.map(({ mandate, name }) => {
        const period = mandatePeriod(mandate, today)
        const about = translate(locale, 'mandate.about', { organisation: name })
        const link = (href: string, word: 'mandate.change' | 'mandate.again' | 'mandate.end') =>
          mayWrite ? { link: { href, label: translate(locale, word), about } } : {}
        const change = `${base}/awarders/new?organisation=${mandate.awarder}`
        return [
          { heading: true, text: name },
          {
            text: describeMandateDays(mandate, locale),
            ...link(change, period === 'over' ? 'mandate.again' : 'mandate.change'),
          },
          {
            text: translate(locale, `mandate.period.${period}`),
            chip: chips[period],
            ...(period === 'over' ? {} : link(`${base}/awarders/${mandate.awarder}/end`, 'mandate.end')),
          },
        ]
      }),
      empty: { title: translate(locale, 'mandate.none'), text: translate(locale, 'mandate.none-text') },
    }),
    ...(mayWrite ? { buttons: [add] } : {}),
  }
}
