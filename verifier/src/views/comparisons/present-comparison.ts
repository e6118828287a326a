import {
  explainMatch,
  isMet,
  summariseReport,
  type FoundCredential,
  type Locale,
  type MatchVerdict,
  type WantResult,
} from '@stapel/shared'
import type { Comparison } from '../../domain/comparisons/compare-with-profile.ts'
import type { PublishedProfile } from '../../domain/job-profiles/find-published-profile.ts'
import { namesFrom } from '../../domain/job-profiles/names-of-content.ts'
import { presentLevelWanted } from '../profiles/level-anchor.ts'
import { t } from '../words/index.ts'
import { verdictMarks } from '../verdict-marks.ts'

const fits = { mark: 'ok', sign: '✓' } as const
const looks = { mark: 'q', sign: '?' } as const
const misses = { mark: 'no', sign: '✕' } as const

/** Met, missing, or something that a person should look at: a word always stands beside the sign. */
function markOf(verdict: MatchVerdict) {
  if (isMet(verdict)) return fits
  return verdict === 'ontbreekt' ? misses : looks
}

/** Both answers as their page, their paper and their PDF show them. */
export function presentComparison(
  { match, found, issuers, people }: Comparison,
  { version }: PublishedProfile,
  unreadable: readonly string[],
  locale: Locale,
) {
  const explained = explainMatch(match, namesFrom(version.names), locale)
  const good = found.filter(({ verdict }) => verdict === 'valid').length
  return {
    realLine:
      found.length === 0
        ? t(locale, 'comparisonNobody')
        : t(locale, 'comparisonRealCount', { count: found.length, good }),
    found: found.map((one) => presentFound(one, locale)),
    unreadable:
      unreadable.length === 0 ? undefined : t(locale, 'comparisonUnreadable', { names: unreadable.join(', ') }),
    ...presentPeople(people, found.length, locale),
    counts: explained.counts,
    wants: explained.wants.map((want, index) => ({
      ...want,
      ...presentWant(match.wants[index], want.conditions, locale),
    })),
    licences: explained.licences.map((text, index) => ({
      text,
      ...(match.licences[index]?.held === true ? fits : misses),
    })),
    roles:
      match.role !== undefined || match.roles.length === 0
        ? undefined
        : match.roles.map(({ title, must, nice }) =>
            t(locale, 'comparisonRole', {
              role: title,
              counts: countsOf({ must, nice }, explained.counts, match, locale),
            }),
          ),
    humanDecides: explained.humanDecides,
    strangers: issuers
      .filter(({ isRecognised }) => !isRecognised)
      .map(({ id, name, isTrusted }, index) => ({
        id,
        field: `trusted-${index}`,
        label: t(locale, 'comparisonTrust', { name }),
        isTrusted,
      })),
  }
}

/** The counts of one role, in the same words as those of the whole. */
function countsOf(
  role: Pick<Comparison['match']['roles'][number], 'must' | 'nice'>,
  _whole: readonly string[],
  match: Comparison['match'],
  locale: Locale,
): string {
  const counts = { ...match.counts, ...role }
  return explainMatch({ ...match, wants: [], licences: [], counts }, namesFrom([]), locale).counts.join(' · ')
}

function presentWant(result: WantResult | undefined, conditions: readonly string[], locale: Locale) {
  if (result === undefined) throw new TypeError('Every want is explained')
  const { want, verdict, leftOut } = result
  const [, ...others] = conditions
  return {
    ...markOf(verdict),
    level: want.minLevel && presentLevelWanted(want.minLevel, locale),
    // The level has a chip of its own.
    conditions: want.minLevel === undefined ? conditions : others,
    hasBeside: leftOut.length > 0,
  }
}

function presentFound({ content, verdict, checks }: FoundCredential, locale: Locale) {
  const { title } = summariseReport({ content, verdict, checks, kind: 'credential' }, locale)
  return {
    ...verdictMarks[verdict],
    title: content?.title ?? '–',
    issuer: content?.issuer.name ?? content?.issuer.id,
    recipient: content?.recipient.nameInClear,
    verdictWord: title,
  }
}

function presentPeople(people: readonly string[], found: number, locale: Locale) {
  const [name, second] = people
  if (found === 0) return {}
  if (name === undefined) return { person: t(locale, 'comparisonPersonUnknown') }
  if (second === undefined) return { person: t(locale, 'comparisonPerson', { name }), onlyPerson: name }
  return { peopleDiffer: t(locale, 'comparisonPeople', { names: people.join(', ') }) }
}
