import type { Locale } from '../i18n/locale.ts'
import { translateVocabulary, wordFor } from '../i18n/vocabulary.ts'
import { isOfficial } from './compare-levels.ts'
import { eqfOf } from './find-level.ts'
import type { LevelClaim, LevelWanted } from './level-claim.ts'

export interface LevelInWords {
  /** "NLQF 3", "NLQF Instroom" */
  readonly label: string
  /** "NLQF-register, nummer 123" or "volgens de uitgever, niet officieel ingeschaald". Always shown beside the label. */
  readonly note: string
  readonly official: boolean
}

/** The short name of a level. */
export function levelLabel({ framework, code }: LevelWanted, locale: Locale): string {
  return `${framework} ${code === 'Entry' ? translateVocabulary(locale, 'level.entry') : code}`
}

/** A level claim as every screen shows it: never without its basis, since the use of an NLQF level is protected by law. */
export function describeLevel(claim: LevelClaim, locale: Locale): LevelInWords {
  const official = isOfficial(claim.basis)
  const basis = wordFor('basis', claim.basis, locale)
  const number =
    claim.registerRef === undefined ? [] : [translateVocabulary(locale, 'card.number', { number: claim.registerRef })]
  const remark = official ? number : [translateVocabulary(locale, 'level.not-official')]
  return { label: levelLabel(claim, locale), note: [basis, ...remark].join(', '), official }
}

/** "NLQF 3 (EQF 3)": with Europe's level where the framework maps to one. */
export function levelLabelWithEurope(level: LevelWanted, locale: Locale): string {
  const eqf = eqfOf(level)
  const label = levelLabel(level, locale)
  return level.framework === 'EQF' || eqf === null ? label : `${label} (EQF ${eqf})`
}
