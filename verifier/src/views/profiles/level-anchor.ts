import { levelLabel, type LevelWanted, type Locale } from '@stapel/shared'
import { levelClassOf } from '../level-class.ts'
import { t } from '../words/index.ts'

/** Where the level help explains this level. */
export function levelAnchor({ framework, code }: LevelWanted): string {
  return `${framework}-${code}`.toLowerCase().replace('+', 'plus')
}

/** A level that is asked, as a chip that leads to its explanation. */
export function presentLevelWanted(level: LevelWanted, locale: Locale) {
  return {
    label: t(locale, 'profileOrHigher', { level: levelLabel(level, locale) }),
    href: `/levels#${levelAnchor(level)}`,
    className: levelClassOf(level.code),
  }
}
