import { formatDay, formatLoad, translateVocabulary, wordFor, type Achievement, type Locale } from '@stapel/shared'
import { describeLevel, type LevelView } from './describe-level.ts'

/** The one card of every value paper: what can I do, level, load, how assessed, who says so, valid until. */
export interface CardView {
  readonly title: string
  readonly kind: string
  readonly organisation: string
  readonly imageUrl?: string
  readonly can: readonly string[]
  readonly canLabel: string
  readonly level: LevelView
  readonly rows: readonly { readonly label: string; readonly value: string }[]
}

export interface CardOptions {
  readonly organisation: string
  readonly imageUrl?: string
  /** Of an award; without it the card shows how long an award of this achievement stays valid. */
  readonly validUntil?: string
  readonly awarded?: boolean
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export function describeAssessment(achievement: Achievement, locale: Locale): string {
  const forms = achievement.assessment.map((code) => wordFor('assessment', code, locale)).join(', ')
  return achievement.supervision === undefined
    ? sentence(forms)
    : `${sentence(forms)}; ${wordFor('supervision', achievement.supervision, locale)}`
}

function describeValidity(achievement: Achievement, locale: Locale, options: CardOptions): string {
  if (options.validUntil !== undefined) return formatDay(options.validUntil, locale)
  if (options.awarded === true || achievement.validityMonths === undefined)
    return translateVocabulary(locale, 'card.for-good')
  return locale === 'nl' ? `${achievement.validityMonths} maanden` : `${achievement.validityMonths} months`
}

export function describeAchievement(achievement: Achievement, locale: Locale, options: CardOptions): CardView {
  const word = (key: 'card.load' | 'card.assessment' | 'card.issuer' | 'card.valid') => translateVocabulary(locale, key)
  return {
    title: achievement.name,
    kind: wordFor('type', achievement.type, locale),
    organisation: options.organisation,
    ...(options.imageUrl === undefined ? {} : { imageUrl: options.imageUrl }),
    canLabel: translateVocabulary(locale, 'card.can'),
    can: achievement.outcomes.map((outcome) => outcome.plain),
    level: describeLevel(achievement.level, locale),
    rows: [
      { label: word('card.load'), value: formatLoad(achievement.load, locale) },
      { label: word('card.assessment'), value: describeAssessment(achievement, locale) },
      { label: word('card.issuer'), value: options.organisation },
      { label: word('card.valid'), value: describeValidity(achievement, locale, options) },
    ],
  }
}
