import { levelLabel } from '../../frameworks/describe-level.ts'
import { formatDay } from '../../i18n/format-day.ts'
import { formatLoad } from '../../i18n/format-load.ts'
import type { Locale } from '../../i18n/locale.ts'
import { wordFor } from '../../i18n/vocabulary.ts'
import { childrenOf, type Leaf, type Rule } from '../rule.ts'
import { achievementName, lastPartOf, organisationName, orList, type Names } from './names.ts'
import { translateStacking } from './translate-stacking.ts'

/** A rule in words: a line, and what is under it. */
export interface RuleInWords {
  readonly id: string
  /** What the designer calls it. */
  readonly title?: string
  readonly note?: string
  /** Ends in a colon where parts follow. */
  readonly text: string
  /** What else is asked, as in "niet ouder dan 60 maanden"; each a phrase of its own. */
  readonly conditions: readonly string[]
  readonly parts: readonly RuleInWords[]
}

/** What a rule says, for somebody who has never seen one. */
export function describeRule(rule: Rule, names: Names, locale: Locale): RuleInWords {
  return {
    id: rule.id,
    ...(rule.title === undefined ? {} : { title: rule.title }),
    ...(rule.note === undefined ? {} : { note: rule.note }),
    text: describeNode(rule, names, locale),
    conditions: describeConditions(rule, names, locale),
    parts: childrenOf(rule).map((child) => describeRule(child, names, locale)),
  }
}

/** One node without its parts. */
export function describeNode(rule: Rule, names: Names, locale: Locale): string {
  switch (rule.op) {
    case 'all':
      return translateStacking(locale, 'rule.all')
    case 'any':
      return translateStacking(locale, 'rule.any', { count: rule.min })
    case 'credits':
      return translateStacking(locale, 'rule.credits', {
        amount: formatLoad({ value: rule.min, unit: rule.unit }, locale),
      })
    case 'achievement':
      return translateStacking(locale, 'rule.achievement', { name: achievementName(names, rule.achievement) })
    case 'integrative':
      return translateStacking(locale, 'rule.integrative', { name: achievementName(names, rule.achievement) })
    case 'outcome': {
      const plain = names.outcome(rule.outcome)
      return plain === undefined
        ? translateStacking(locale, 'rule.outcome-unknown', { name: lastPartOf(rule.outcome) })
        : translateStacking(locale, 'rule.outcome', { plain })
    }
  }
}

/** Each condition of a leaf in words, in the order in which the engine asks them. */
function describeConditions(rule: Rule, names: Names, locale: Locale): string[] {
  if (rule.op === 'all' || rule.op === 'any' || rule.op === 'credits') return []
  return [
    ...describeIssuers(rule, names, locale),
    ...(rule.op === 'integrative' || rule.versions === undefined
      ? []
      : [translateStacking(locale, 'condition.versions', { versions: rule.versions })]),
    ...(rule.op === 'outcome' ? describeLevel(rule, locale) : []),
    ...(rule.op === 'integrative' || rule.maxAgeMonths === undefined
      ? []
      : [translateStacking(locale, 'condition.age', { count: rule.maxAgeMonths })]),
    ...(rule.op === 'achievement' ? describeSubstitutes(rule, names, locale) : []),
  ]
}

function describeIssuers({ issuers }: Leaf, names: Names, locale: Locale): string[] {
  const listed = (dids: readonly string[]) =>
    orList(
      dids.map((did) => organisationName(names, did)),
      locale,
    )
  const awarding = issuers?.issuers ?? []
  const boards = issuers?.boards ?? []
  return [
    ...(awarding.length === 0 ? [] : [translateStacking(locale, 'condition.issuers', { issuers: listed(awarding) })]),
    ...(boards.length === 0 ? [] : [translateStacking(locale, 'condition.boards', { boards: listed(boards) })]),
  ]
}

function describeLevel(rule: Extract<Leaf, { op: 'outcome' }>, locale: Locale): string[] {
  const { minLevel, acceptLevelBasis, minRubric } = rule
  const bases = (acceptLevelBasis ?? []).map((basis) => wordFor('basis', basis, locale))
  return [
    ...(minLevel === undefined
      ? []
      : [translateStacking(locale, 'condition.level', { level: levelLabel(minLevel, locale) })]),
    ...(minLevel === undefined || bases.length === 0
      ? []
      : [translateStacking(locale, 'condition.basis', { bases: orList(bases, locale) })]),
    ...(minRubric === undefined
      ? []
      : [translateStacking(locale, 'condition.rubric', { rubric: lastPartOf(minRubric) })]),
  ]
}

function describeSubstitutes(rule: Extract<Leaf, { op: 'achievement' }>, names: Names, locale: Locale): string[] {
  return (rule.substitutes ?? []).map(({ achievement, until }) => {
    const name = achievementName(names, achievement)
    return until === undefined
      ? translateStacking(locale, 'condition.substitute', { name })
      : translateStacking(locale, 'condition.substitute-until', { name, day: formatDay(until, locale) })
  })
}
