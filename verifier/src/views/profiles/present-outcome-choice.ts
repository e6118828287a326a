import type { Locale } from '@stapel/shared'
import { levelLabel } from '@stapel/shared'
import type { CatalogueOutcome } from '../../domain/catalogue/catalogue.ts'
import { levelClassOf } from '../level-class.ts'
import { t } from '../words/index.ts'

/** One outcome to choose, with where it is awarded. */
export function presentOutcomeChoice(
  { uri, name, level, achievements }: CatalogueOutcome,
  index: number,
  chosen: readonly string[],
  locale: Locale,
) {
  return {
    id: `uri-${index}`,
    uri,
    name,
    level: level && { label: levelLabel(level, locale), className: levelClassOf(level.code) },
    where: t(locale, 'outcomesIn', { achievements: achievements.join(', ') }),
    checked: chosen.includes(uri),
  }
}
