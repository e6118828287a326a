import { describeLevel, levelLabelWithEurope } from '../frameworks/describe-level.ts'
import type { LevelClaim } from '../frameworks/level-claim.ts'
import { formatDay } from '../i18n/format-day.ts'
import { formatLoad } from '../i18n/format-load.ts'
import { isLocale, type Locale } from '../i18n/locale.ts'
import { translateVocabulary as t, wordFor } from '../i18n/vocabulary.ts'
import type { CredentialContent } from './credential-content.ts'

/** In the order in which every card shows them, for every kind of credential. */
export const cardSectionIds = ['can', 'level', 'load', 'assessment', 'issuer', 'valid'] as const
export type CardSectionId = (typeof cardSectionIds)[number]

export interface CardLine {
  readonly text: string
  /** Smaller, below the text. */
  readonly note?: string
  /** The language of the text, where it is not the page's own: put it in `lang`. */
  readonly lang?: string
}

export interface CardSection {
  readonly id: CardSectionId
  readonly heading: string
  /** Never empty: what a credential does not say, the card says that it does not. */
  readonly lines: readonly CardLine[]
}

/** One credential as every page shows it. Plain text: whoever puts it in HTML escapes it. */
export interface Card {
  readonly title: string
  /** "microcredential", "praktijkverklaring", "bevestigd" ... */
  readonly kind: string
  readonly lang?: string
  readonly sections: readonly CardSection[]
  /** Whether every level that it shows is official. */
  readonly officialLevel: boolean
}

/** The one card (what can I do → level with its basis → load → how assessed → who says so → valid until) of a credential. */
export function createCard(content: CredentialContent, locale: Locale, reader: 'holder' | 'other' = 'other'): Card {
  const lang = foreignLanguage(content, locale)
  const sections: Record<CardSectionId, { heading: string; lines: readonly CardLine[] }> = {
    can: { heading: t(locale, reader === 'holder' ? 'card.can' : 'card.can-other'), lines: canLines(content, locale) },
    level: { heading: t(locale, 'card.level'), lines: levelLines(content, locale) },
    load: {
      heading: t(locale, 'card.load'),
      lines: content.load === undefined ? [] : [{ text: formatLoad(content.load, locale) }],
    },
    assessment: { heading: t(locale, 'card.assessment'), lines: assessmentLines(content, locale) },
    issuer: { heading: t(locale, 'card.issuer'), lines: issuerLines(content, locale) },
    valid: { heading: t(locale, 'card.valid'), lines: [validLine(content, locale)] },
  }
  const unknown = [{ text: t(locale, 'card.unknown') }]
  return {
    title: content.title,
    kind: kindOf(content, locale),
    ...(lang === undefined ? {} : { lang }),
    sections: cardSectionIds.map((id) => {
      const { heading, lines } = sections[id]
      return { id, heading, lines: lines.length === 0 ? unknown : lines }
    }),
    officialLevel: levelsOf(content).every((claim) => describeLevel(claim, locale).official),
  }
}

function canLines(content: CredentialContent, locale: Locale): readonly CardLine[] {
  const language = contentLocale(content) ?? locale
  const lang = foreignLanguage(content, locale)
  const line = (text: string, note?: string): CardLine => ({
    text,
    ...(note === undefined ? {} : { note }),
    ...(lang === undefined ? {} : { lang }),
  })
  if (content.outcomes.length > 0) {
    return content.outcomes.map(({ plain, text, rubric }) =>
      line(
        plain === undefined ? text : t(language, 'card.i-can', { plain }),
        rubric === undefined ? undefined : t(language, 'card.rubric', { name: rubric.name }),
      ),
    )
  }
  const instead = content.achievement?.criteria ?? content.description
  return instead === undefined ? [] : [line(instead)]
}

function levelLines(content: CredentialContent, locale: Locale): readonly CardLine[] {
  return levelsOf(content).map((claim) => ({
    text: levelLabelWithEurope(claim, locale),
    note: describeLevel(claim, locale).note,
  }))
}

/** National levels before Europe's, which they name themselves; the outcomes' levels where the whole has none. */
function levelsOf({ levels, outcomes }: CredentialContent): readonly LevelClaim[] {
  const claimed = levels.length > 0 ? levels : outcomes.flatMap(({ level }) => level ?? [])
  const distinct = claimed.filter((claim, index) => claimed.findIndex(({ uri }) => uri === claim.uri) === index)
  const national = distinct.filter(({ framework }) => framework !== 'EQF')
  return national.length > 0 ? national : distinct
}

function assessmentLines(content: CredentialContent, locale: Locale): readonly CardLine[] {
  const words = [
    content.assessment.map((code) => wordFor('assessment', code, locale)).join(', '),
    content.supervision === undefined ? '' : wordFor('supervision', content.supervision, locale),
    content.route === undefined ? '' : wordFor('route', content.route, locale),
    content.grade === undefined ? '' : t(locale, 'card.grade', { grade: content.grade }),
  ]
  return words.filter((text) => text !== '').map((text) => ({ text }))
}

function issuerLines(
  { issuer, achievement, qualityAssurance }: CredentialContent,
  locale: Locale,
): readonly CardLine[] {
  const name = issuer.name ?? issuer.id
  if (name === undefined) return []
  const creator = achievement?.creator?.name
  return [
    { text: name, ...(issuer.country === undefined ? {} : { note: issuer.country }) },
    ...(creator === undefined ? [] : [{ text: t(locale, 'card.created-by', { name: creator }) }]),
    ...(qualityAssurance === undefined ? [] : [{ text: t(locale, 'card.quality', { name: qualityAssurance.name }) }]),
  ]
}

function validLine({ validUntil, awardedDate, validFrom }: CredentialContent, locale: Locale): CardLine {
  const awarded = awardedDate ?? validFrom
  return {
    text: validUntil === undefined ? t(locale, 'card.for-good') : formatDay(validUntil, locale),
    ...(awarded === undefined ? {} : { note: t(locale, 'card.awarded', { day: formatDay(awarded, locale) }) }),
  }
}

function kindOf({ form, achievement }: CredentialContent, locale: Locale): string {
  if (form === 'endorsement') return wordFor('attestation', 'confirmed', locale)
  if (form === 'open-badges-2') return t(locale, 'card.old-form')
  return wordFor('type', achievement?.type ?? 'Badge', locale)
}

function contentLocale({ language }: CredentialContent): Locale | undefined {
  const base = language?.split('-')[0]
  return isLocale(base) ? base : undefined
}

function foreignLanguage(content: CredentialContent, locale: Locale): string | undefined {
  const { language } = content
  return language === undefined || language.split('-')[0] === locale ? undefined : language
}
