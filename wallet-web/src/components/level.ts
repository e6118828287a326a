import { translateVocabulary, type LevelClaim, type Locale } from '@stapel/shared'

/** The class of the stylesheet that gives a level its colour. Levels of other frameworks have the colour of their number. */
export function levelClass(level: LevelClaim | undefined): string {
  if (level === undefined) return 'lv-none'
  if (level.code === '4+') return 'lv-4plus'
  return /^[1-8]$/.test(level.code) ? `lv-${level.code}` : 'lv-0'
}

export function levelName({ framework, code }: Pick<LevelClaim, 'framework' | 'code'>, locale: Locale): string {
  return `${framework} ${code === 'Entry' ? translateVocabulary(locale, 'level.entry') : code}`
}

/** The rest is the issuer's own estimate or that of a larger whole, and every screen says so. */
export const isOfficial = ({ basis }: LevelClaim): boolean => basis === 'legal-generic' || basis === 'register'
