import { formatDay, type Locale } from '@stapel/shared'
import type { Award, AwardState } from '../../domain/awards/award.ts'
import { createTable, type EmptyView, type TableView } from '../view-parts.ts'
import { translate } from '../words/index.ts'

export const stateChips: Readonly<Record<AwardState, string>> = {
  active: 'ok',
  suspended: 'warn',
  revoked: 'bad',
  superseded: 'plain',
}

export function isClaimed(award: Pick<Award, 'forms'>): boolean {
  return award.forms.some(({ kind }) => kind === 'wallet')
}

export function listAwards(awards: readonly Award[], empty: EmptyView, locale: Locale): TableView {
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
      { text: translate(locale, `award.state.${award.state}`), chip: stateChips[award.state] },
    ]),
    empty,
  })
}
