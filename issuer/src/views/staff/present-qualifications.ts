import type { Locale } from '@stapel/shared'
import { qualificationKey, type QualificationVersion } from '../../domain/qualifications/qualification-version.ts'
import { describeLevel } from '../card/describe-level.ts'
import type { ListPage } from '../page-models.ts'
import { createTable } from '../view-parts.ts'
import { translate } from '../words/index.ts'

export const qualificationChips = { draft: 'warn', published: 'ok', withdrawn: 'bad' } as const

export function presentQualifications(
  qualifications: readonly QualificationVersion[],
  mayWrite: boolean,
  locale: Locale,
): ListPage {
  const title = translate(locale, 'qualifications.title')
  const add = { href: '/staff/qualifications/new', label: translate(locale, 'design.new') }
  return {
    title,
    lead: translate(locale, 'qualifications.lead'),
    actions: mayWrite ? [add] : [],
    tables: [
      createTable({
        caption: title,
        columns: [
          { label: translate(locale, 'qualifications.name') },
          { label: translate(locale, 'content.version') },
          { label: translate(locale, 'content.level') },
          { label: translate(locale, 'content.state') },
        ],
        rows: qualifications.map((version) => {
          const { number, content, state } = version
          const level = describeLevel(content.level, locale)
          return [
            { heading: true, text: content.title, href: `/staff/qualifications/${qualificationKey(version)}` },
            { text: String(number) },
            { text: level.label, chip: level.className, small: level.note },
            { text: translate(locale, `qualification.state.${state}`), chip: qualificationChips[state] },
          ]
        }),
        empty: {
          title: translate(locale, 'qualifications.empty'),
          text: translate(locale, 'qualifications.empty-text'),
          ...(mayWrite && { action: add }),
        },
      }),
    ],
  }
}
