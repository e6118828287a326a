import {
  childrenOf,
  describeRule,
  formatLoad,
  isLeaf,
  type CatalogueEntry,
  type Leaf,
  type Locale,
  type Names,
  type Rule,
  type RuleInWords,
} from '@stapel/shared'
import { describeLevel } from '../card/describe-level.ts'
import type { BrickView } from '../view-parts.ts'

/** By whose words a rule is told, and how heavy its bricks are. */
export interface RuleWords {
  readonly names: Names
  readonly known: readonly CatalogueEntry[]
}

export function subjectOf(leaf: Leaf): string {
  return leaf.op === 'outcome' ? leaf.outcome : leaf.achievement
}

/** The class of a leaf's level and, of an achievement, its load. */
export function weighLeaf(
  leaf: Leaf,
  known: readonly CatalogueEntry[],
  locale: Locale,
): Pick<BrickView, 'className' | 'load'> {
  if (leaf.op === 'outcome') {
    const level = known.flatMap(({ outcomes }) => outcomes).find(({ id }) => id === leaf.outcome)?.level
    return level === undefined ? {} : { className: describeLevel(level, locale).className }
  }
  const entry = known.find(({ series }) => series === leaf.achievement)
  const level = entry?.levels[0]
  return {
    ...(entry && { load: formatLoad(entry.load, locale) }),
    ...(level && { className: describeLevel(level, locale).className }),
  }
}

/** The rule as a stack, from top to bottom: the final proof first. */
export function drawRule(rule: Rule, words: RuleWords, locale: Locale): readonly BrickView[] {
  const nodes = rule.op === 'all' ? rule.of : [rule]
  const last = nodes.filter(({ op }) => op === 'integrative')
  const rest = nodes.filter(({ op }) => op !== 'integrative')
  return [...last, ...rest.reverse()].map((one) => drawNode(one, describeRule(one, words.names, locale), words, locale))
}

function drawNode(rule: Rule, said: RuleInWords, words: RuleWords, locale: Locale): BrickView {
  const title = said.title ?? said.text.replace(/:$/, '')
  const note = [...(said.title === undefined ? [] : [said.text.replace(/:$/, '')]), ...said.conditions].join(', ')
  const common = { title, ...(note === '' ? {} : { note }) }
  if (isLeaf(rule)) {
    const top = rule.op === 'integrative'
    return { ...common, href: subjectOf(rule), ...weighLeaf(rule, words.known, locale), ...(top && { top }) }
  }
  const parts = childrenOf(rule).flatMap((part, index) => {
    const saidPart = said.parts[index]
    return saidPart === undefined ? [] : [drawNode(part, saidPart, words, locale)]
  })
  return { ...common, choice: rule.op !== 'all', parts }
}
