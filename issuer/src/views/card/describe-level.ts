import { translateVocabulary, wordFor, type LevelBasis, type LevelClaim, type Locale } from '@stapel/shared'

export interface LevelView {
  /** `NLQF 3`, `NLQF Instroom`. */
  readonly label: string
  /** The class that gives its colour: `lv-0` (Entry) to `lv-8`, `lv-4plus`. */
  readonly className: string
  readonly rank: number
  readonly basis: string
  readonly official: boolean
  /** "niet officieel ingeschaald", always shown beside the level of such a claim; else the basis in words. */
  readonly note: string
  readonly registerRef?: string
}

const officialBases: readonly LevelBasis[] = ['legal-generic', 'register']

export function describeLevel(level: LevelClaim, locale: Locale): LevelView {
  const entry = level.code === 'Entry'
  const rank = entry ? 0 : parseInt(level.code, 10)
  const official = officialBases.includes(level.basis)
  const basis = wordFor('basis', level.basis, locale)
  return {
    label: `${level.framework} ${entry ? translateVocabulary(locale, 'level.entry') : level.code}`,
    className: level.code === '4+' ? 'lv-4plus' : `lv-${rank}`,
    rank,
    basis,
    official,
    note: official ? basis : translateVocabulary(locale, 'level.not-official'),
    ...(level.registerRef === undefined ? {} : { registerRef: level.registerRef }),
  }
}
