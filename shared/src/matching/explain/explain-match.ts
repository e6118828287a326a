import type { LevelClaim, LevelWanted } from '../../frameworks/level-claim.ts'
import { compareLevels } from '../../frameworks/compare-levels.ts'
import { describeLevel, levelLabel } from '../../frameworks/describe-level.ts'
import { formatDay } from '../../i18n/format-day.ts'
import type { Locale } from '../../i18n/locale.ts'
import { wordFor } from '../../i18n/vocabulary.ts'
import { describeReason } from '../../stacking/explain/describe-reason.ts'
import { lastPartOf, orList, type Names } from '../../stacking/explain/names.ts'
import type { Want } from '../job-profile.ts'
import type { LicenceResult, MatchReport, WantResult } from '../match-report.ts'
import { translateMatching } from './translate-matching.ts'

/** One line of a match report in words. */
export interface ExplainedWant {
  readonly id: string
  readonly must: string
  /** What is asked: outcomes, then the conditions. */
  readonly asked: string
  readonly conditions: readonly string[]
  /** The verdict in a few words: "ouder dan 36 maanden". */
  readonly verdict: string
  /** One sentence that says why. */
  readonly why: string
  /** What the person has for it: credential, level with its basis, attestation, day. Empty when nothing. */
  readonly have: readonly string[]
  /** Credentials that are about it and do not count, with the reason. */
  readonly beside: readonly string[]
}

export interface ExplainedMatch {
  readonly wants: readonly ExplainedWant[]
  readonly licences: readonly string[]
  /** Counts in words; never a score. */
  readonly counts: readonly string[]
  readonly humanDecides: string
}

export function explainMatch(report: MatchReport, names: Names, locale: Locale): ExplainedMatch {
  const { must, nice } = report.counts
  return {
    wants: report.wants.map((result) => explainWant(result, names, locale)),
    licences: report.licences.map((licence) => explainLicence(licence, locale)),
    counts: [
      translateMatching(locale, 'counts.must', { met: must.met, count: must.total }),
      ...(nice.total === 0 ? [] : [translateMatching(locale, 'counts.nice', { met: nice.met, count: nice.total })]),
    ],
    humanDecides: translateMatching(locale, 'human-decides'),
  }
}

/** What is asked, in words. */
export type DescribedWant = Pick<ExplainedWant, 'id' | 'must' | 'asked' | 'conditions'>

export function describeWant(want: Want, names: Names, locale: Locale): DescribedWant {
  const outcomes = want.anyOf.map((uri) => names.outcome(uri) ?? lastPartOf(uri))
  return {
    id: want.id,
    must: translateMatching(locale, want.must ? 'asked.must' : 'asked.nice'),
    asked: orList(outcomes, locale),
    conditions: describeConditions(want, locale),
  }
}

export function explainWant(result: WantResult, names: Names, locale: Locale): ExplainedWant {
  const { want, leftOut } = result
  return {
    ...describeWant(want, names, locale),
    verdict: translateMatching.loosely(locale, `verdict.${result.verdict}`, { count: want.maxAgeMonths ?? 0 }),
    why: explainVerdict(result, locale),
    have: describeHave(result, locale),
    beside: leftOut.map((item) => describeReason(item, locale)),
  }
}

function describeConditions(want: Want, locale: Locale): string[] {
  const { minLevel, maxAgeMonths, acceptAttestation, acceptLevelBasis } = want
  return [
    ...(minLevel === undefined
      ? []
      : [translateMatching(locale, 'asked.level', { level: levelLabel(minLevel, locale) })]),
    ...(minLevel === undefined || acceptLevelBasis === undefined
      ? []
      : [
          translateMatching(locale, 'asked.basis', {
            bases: orList(
              acceptLevelBasis.map((basis) => wordFor('basis', basis, locale)),
              locale,
            ),
          }),
        ]),
    ...(maxAgeMonths === undefined ? [] : [translateMatching(locale, 'asked.age', { count: maxAgeMonths })]),
    ...(acceptAttestation ?? []).map((attestation) =>
      translateMatching(locale, 'asked.attestation', { attestation: wordFor('attestation', attestation, locale) }),
    ),
  ]
}

function describeHave({ have }: WantResult, locale: Locale): string[] {
  if (have === undefined) return []
  return [
    have.credential.title,
    ...(have.level === undefined ? [] : [describeHeldLevel(have.level, locale)]),
    wordFor('attestation', have.attestation, locale),
    ...(have.awardedOn === undefined
      ? []
      : [translateMatching(locale, 'have.awarded', { day: formatDay(have.awardedOn, locale) })]),
  ]
}

function describeHeldLevel(level: LevelClaim, locale: Locale): string {
  const { label, note } = describeLevel(level, locale)
  return `${label} (${note})`
}

function explainVerdict({ verdict, have, want }: WantResult, locale: Locale): string {
  switch (verdict) {
    case 'alleen-bevestigd':
      return translateMatching(locale, have?.confirmedByUnknown ? 'why.confirmed-by-unknown' : 'why.alleen-bevestigd')
    case 'te-laag':
      return explainTooLow(have?.level, want.minLevel, locale)
    case 'ouder-dan':
      return have?.ageMonths === undefined
        ? translateMatching(locale, 'why.date-unknown')
        : translateMatching(locale, 'why.ouder-dan', { count: have.ageMonths })
    case 'niveau-niet-officieel':
    case 'hoger-dan-nodig':
      return translateMatching(locale, `why.${verdict}`, { level: have?.level ? levelLabel(have.level, locale) : '' })
    case 'ontbreekt':
    case 'alleen-zelf-gezegd':
    case 'past':
      return translateMatching(locale, `why.${verdict}`)
  }
}

function explainTooLow(level: LevelClaim | undefined, minLevel: LevelWanted | undefined, locale: Locale): string {
  const wanted = minLevel === undefined ? '' : levelLabel(minLevel, locale)
  const isComparable =
    level !== undefined && minLevel !== undefined && compareLevels(level, minLevel) !== 'incomparable'
  return isComparable
    ? translateMatching(locale, 'why.te-laag', { level: levelLabel(level, locale), wanted })
    : translateMatching(locale, 'why.level-unknown', { wanted })
}

function explainLicence({ credential, leftOut }: LicenceResult, locale: Locale): string {
  if (credential !== undefined) return translateMatching(locale, 'licence.held', { title: credential.title })
  const reasons = leftOut.map((item) => `${describeReason(item, locale)}.`)
  return [translateMatching(locale, 'licence.missing'), ...reasons].join(' ')
}
