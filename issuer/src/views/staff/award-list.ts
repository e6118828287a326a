import { formatDay, type Locale } from '@stapel/shared'
import type { Award } from '../../domain/awards/award.ts'
import { awardStanding, type AwardStanding } from '../../domain/awards/award-standing.ts'
import { createTable, type EmptyView, type TableView } from '../view-parts.ts'
import { translate } from '../words/index.ts'

const chips: Readonly<Record<AwardStanding, string>> = {
  active: 'ok',
  expired: 'warn',
  suspended: 'warn',
  revoked: 'bad',
  superseded: 'plain',
}

/** One word for what the award is worth now, and its colour. */
export function standingChip(
  award: Award,
  now: Date,
  locale: Locale,
): { readonly label: string; readonly className: string } {
  const standing = awardStanding(award, now)
  return { label: translate(locale, `award.state.${standing}`), className: chips[standing] }
}

export function isClaimed(award: Pick<Award, 'forms'>): boolean {
  return award.forms.some(({ kind }) => kind === 'wallet')
}

export function listAwards(awards: readonly Award[], empty: EmptyView, now: Date, locale: Locale): TableView {
  const chipOf = (award: Award) => {
    const { label, className } = standingChip(award, now, locale)
    return { text: label, chip: className }
  }
  return createTable({
    caption: translate(locale, 'awards.title'),
    columns: [
      { label: translate(locale, 'awards.recipient') },
      { label: translate(locale, 'awards.achievement') },
      { label: translate(locale, 'awards.date') },
      { label: translate(locale, 'awards.claim') },
      { label: translate(locale, 'awards.state') },
    ],
    rows: awards.map((award) => [
      {
        heading: true,
        text: award.recipient.name,
        href: `/staff/awards/${award._id}`,
        ...(award.recipient.email === undefined ? {} : { small: award.recipient.email }),
      },
      { text: award.achievementName },
      { text: formatDay(award.awardedDate, locale) },
      { text: translate(locale, isClaimed(award) ? 'awards.claimed' : 'awards.not-claimed') },
      chipOf(award),
    ]),
    empty,
  })
}
