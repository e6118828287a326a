import type { Locale } from '../i18n/locale.ts'
import { findLevel } from './find-level.ts'
import { levelLabel } from './describe-level.ts'
import { levelExplanationsEn } from './level-explanations-en.ts'
import { levelExplanationsNl } from './level-explanations-nl.ts'
import type { FrameworkId, LevelWanted } from './level-claim.ts'

export interface LevelExplanation {
  readonly label: string
  /** What somebody at this level can do, in plain words. */
  readonly text: string
  /** "Eigen samenvatting": these are not the official words. */
  readonly mark: string
  /** The official page, in whatever language it has. */
  readonly officialUrl: string
}

const explanations = { nl: levelExplanationsNl, en: levelExplanationsEn } satisfies Record<Locale, unknown>
const marks = {
  nl: 'Eigen samenvatting, niet de officiële tekst.',
  en: 'Our own summary, not the official text.',
} satisfies Record<Locale, string>

/**
 * A level explained to somebody who has never heard of it, or null when the framework has no such level.
 * The frameworks describe the same ladder: EQF and VKS levels are explained by the NLQF level of the same EQF level.
 */
export function explainLevel(level: LevelWanted, locale: Locale): LevelExplanation | null {
  if (findLevel(level.framework, level.code) === null) return null
  const text = textOf(level.code, locale)
  if (text === null) return null
  return { label: levelLabel(level, locale), text, mark: marks[locale], officialUrl: officialUrlOf(level) }
}

function textOf(code: string, locale: Locale): string | null {
  const texts: Readonly<Record<string, string>> = explanations[locale]
  return Object.hasOwn(texts, code) ? (texts[code] ?? null) : null
}

function officialUrlOf({ framework, code }: LevelWanted): string {
  return officialPages[framework](code)
}

const officialPages = {
  NLQF: (code) => `https://nlqf.nl/nlqf-niveaus-waaier/${nlqfPage(code)}`,
  EQF: () => 'https://europass.europa.eu/en/description-eight-eqf-levels',
  VKS: () => 'https://vlaamsekwalificatiestructuur.be/',
} satisfies Record<FrameworkId, (code: string) => string>

/** Entry and 4+ have no page of that pattern that we have seen: their link is to the page of all levels. */
function nlqfPage(code: string): string {
  return /^\d$/.test(code) ? `nlqf-eqf-niveau-${code}` : ''
}
