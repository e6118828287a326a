import { formatHours, formatLoad, type Leaf, type Locale, type Rule } from '@stapel/shared'
import { describeLevel } from '../card/describe-level.ts'
import type { BrickView } from '../view-parts.ts'
import { translate } from '../words/index.ts'
import type { PublishedAchievement } from '../../domain/achievements/achievement-version.ts'

/** What the parts of a rule are called: achievements by their series, outcomes by their URI. */
export type RuleNames = (uri: string) => BrickView

const tail = (uri: string): string => uri.split('/').at(-1) ?? uri

/** Names from the published achievements of the organisation; what another one owns is named by the last part of its address. */
export function namesFrom(published: readonly PublishedAchievement[], locale: Locale): RuleNames {
  const names = new Map<string, BrickView>()
  for (const { published: one } of [...published].reverse()) {
    names.set(one.series, {
      title: one.name,
      href: new URL(one.id).pathname,
      load: formatLoad(one.load, locale),
      className: describeLevel(one.level, locale).className,
    })
    for (const { id, plain, level } of one.outcomes) {
      names.set(id, {
        title: plain,
        href: id,
        note: translate(locale, 'rule.outcome-note'),
        className: describeLevel(level, locale).className,
      })
    }
  }
  return (uri) => names.get(uri) ?? { title: tail(uri), href: uri }
}

function conditionsOf(leaf: Leaf, names: RuleNames, locale: Locale): string[] {
  if (leaf.op === 'integrative') return []
  const conditions: string[] = []
  if (leaf.op === 'outcome' && leaf.minLevel) {
    conditions.push(translate(locale, 'rule.min-level', { level: `${leaf.minLevel.framework} ${leaf.minLevel.code}` }))
  }
  if (leaf.maxAgeMonths !== undefined) conditions.push(translate(locale, 'rule.max-age', { count: leaf.maxAgeMonths }))
  if (leaf.op === 'achievement') {
    for (const { achievement } of leaf.substitutes ?? []) {
      conditions.push(translate(locale, 'rule.substitute', { name: names(achievement).title }))
    }
  }
  return conditions
}

const subjectOf = (leaf: Leaf): string => (leaf.op === 'outcome' ? leaf.outcome : leaf.achievement)
const amountOf = (rule: Extract<Rule, { op: 'credits' }>, locale: Locale): string =>
  rule.unit === 'hours' ? formatHours(rule.min, locale) : formatLoad({ value: rule.min, unit: rule.unit }, locale)

/** One node in a sentence. */
function sayNode(rule: Rule, names: RuleNames, locale: Locale): string {
  switch (rule.op) {
    case 'all':
      return translate(locale, 'rule.all', { parts: sayParts(rule.of, names, locale) })
    case 'any':
      return translate(locale, 'rule.any', { min: rule.min, parts: sayParts(rule.of, names, locale) })
    case 'credits':
      return translate(locale, 'rule.credits', {
        amount: amountOf(rule, locale),
        parts: sayParts(rule.from, names, locale),
      })
    case 'integrative':
      return translate(locale, 'rule.integrative', { name: names(rule.achievement).title })
    case 'achievement':
    case 'outcome':
      return [names(subjectOf(rule)).title, ...conditionsOf(rule, names, locale)].join(', ')
  }
}

const sayParts = (rules: readonly Rule[], names: RuleNames, locale: Locale): string =>
  rules.map((one) => sayNode(one, names, locale)).join('; ')

/** The rule in words: one sentence for each thing that is needed. */
export function sayRule(rule: Rule, names: RuleNames, locale: Locale): readonly string[] {
  return (rule.op === 'all' ? rule.of : [rule]).map((one) => sayNode(one, names, locale))
}

function drawNode(rule: Rule, names: RuleNames, locale: Locale): BrickView {
  switch (rule.op) {
    case 'all':
      return { title: translate(locale, 'rule.all-title'), parts: rule.of.map((one) => drawNode(one, names, locale)) }
    case 'any':
      return {
        title: translate(locale, 'rule.any-title', { count: rule.min }),
        choice: true,
        parts: rule.of.map((one) => drawNode(one, names, locale)),
      }
    case 'credits':
      return {
        title: translate(locale, 'rule.credits-title', { amount: amountOf(rule, locale) }),
        choice: true,
        parts: rule.from.map((one) => drawNode(one, names, locale)),
      }
    case 'integrative':
      return { ...names(rule.achievement), note: translate(locale, 'rule.integrative-note'), top: true }
    case 'achievement':
    case 'outcome': {
      const brick = names(subjectOf(rule))
      const note = [brick.note, ...conditionsOf(rule, names, locale)].filter((part) => part !== undefined).join(', ')
      return { ...brick, ...(note === '' ? {} : { note }) }
    }
  }
}

/** The rule as a stack, from top to bottom: the final proof first. */
export function drawRule(rule: Rule, names: RuleNames, locale: Locale): readonly BrickView[] {
  const nodes = rule.op === 'all' ? rule.of : [rule]
  const last = nodes.filter(({ op }) => op === 'integrative')
  const rest = nodes.filter(({ op }) => op !== 'integrative')
  return [...last, ...rest.reverse()].map((one) => drawNode(one, names, locale))
}
