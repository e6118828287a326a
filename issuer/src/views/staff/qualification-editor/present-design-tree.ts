import { childrenOf, describeRule, formatLoad, isLeaf, type Locale, type Rule, type RuleInWords } from '@stapel/shared'
import { weighLeaf, type RuleWords } from '../../public/describe-rule.ts'
import { translate } from '../../words/index.ts'
import type { DesignNodeView } from './design-models.ts'
import { nodeAnchor } from './node-anchor.ts'

type Remarks = ReadonlyMap<string, DesignNodeView['remarks']>

interface TreeInput {
  readonly words: RuleWords
  readonly remarks: Remarks
  readonly base: string
  readonly locale: Locale
}

interface Place {
  readonly parent: Rule | null
  readonly index: number
}

export function presentDesignTree(rule: Rule, input: TreeInput): DesignNodeView {
  const said = describeRule(rule, input.words.names, input.locale)
  return presentNode(rule, said, { parent: null, index: 0 }, input)
}

function presentNode(rule: Rule, said: RuleInWords, { parent, index }: Place, input: TreeInput): DesignNodeView {
  const { base, locale, words, remarks } = input
  const at = (page: string) => `${base}/${page}?node=${encodeURIComponent(rule.id)}`
  const sentence = sayBlock(rule, locale) ?? said.text
  const isGroup = !isLeaf(rule)
  const neighbours = parent === null ? 1 : childrenOf(parent).length
  return {
    id: rule.id,
    anchor: nodeAnchor(rule.id),
    kind: translate(locale, `design.kind.${rule.op}`),
    title: rule.title ?? sentence,
    about: (rule.title ?? sentence).replace(/:$/, ''),
    ...(rule.title !== undefined && { asked: sentence }),
    conditions: said.conditions,
    ...(rule.note !== undefined && { note: rule.note }),
    ...(isLeaf(rule) && weighLeaf(rule, words.known, locale)),
    isGroup,
    isRoot: parent === null,
    canWrap: parent?.op !== 'credits',
    up: index > 0,
    down: index < neighbours - 1,
    changeHref: at('part'),
    moveHref: at('move'),
    ...(isGroup && { addHref: `${at('add')}&place=inside` }),
    ...(parent !== null && { besideHref: `${at('add')}&place=after` }),
    remarks: remarks.get(rule.id) ?? [],
    parts: childrenOf(rule).flatMap((child, childIndex) => {
      const saidPart = said.parts[childIndex]
      return saidPart === undefined ? [] : [presentNode(child, saidPart, { parent: rule, index: childIndex }, input)]
    }),
  }
}

/** With how many there are to choose from: "Minstens 1 van deze 2:". Null of a single part, and while there are none. */
function sayBlock(rule: Rule, locale: Locale): string | null {
  const count = childrenOf(rule).length
  if (count === 0) return null
  switch (rule.op) {
    case 'all':
      return translate(locale, 'design.all', { count })
    case 'any':
      return translate(locale, 'design.any', { min: rule.min, count })
    case 'credits':
      return translate(locale, 'design.credits', {
        amount: formatLoad({ value: rule.min, unit: rule.unit }, locale),
        count,
      })
    case 'outcome':
    case 'achievement':
    case 'integrative':
      return null
  }
}
