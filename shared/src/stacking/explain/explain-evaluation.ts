import { formatHours } from '../../i18n/format-load.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { Evaluation, LeafResult, Missing, NodeResult } from '../evaluation.ts'
import { childrenOf, isLeaf, nodesOf, type Rule } from '../rule.ts'
import { describeNode } from './describe-rule.ts'
import { describeReason } from './describe-reason.ts'
import { orList, type Names } from './names.ts'
import { translateStacking } from './translate-stacking.ts'

/** What came of a node, in words. */
export interface ExplainedNode {
  readonly id: string
  readonly fulfilled: boolean
  /** What is asked. */
  readonly asked: string
  /** What came of it. */
  readonly result: string
  /** Why not, credential by credential; only where it is not fulfilled. */
  readonly because: readonly string[]
  readonly parts: readonly ExplainedNode[]
}

export interface ExplainedEvaluation {
  /** One sentence for the whole. */
  readonly summary: string
  readonly tree: ExplainedNode
  /** What is still asked, one line each; in the order of the rule. */
  readonly missing: readonly string[]
  readonly warnings: readonly string[]
}

/** An evaluation in words, node by node. `rule` is the one that was evaluated. */
export function explainEvaluation(
  rule: Rule,
  evaluation: Evaluation,
  names: Names,
  locale: Locale,
): ExplainedEvaluation {
  return {
    summary: translateStacking(locale, `status.${evaluation.status}`),
    tree: explainNode(rule, evaluation.tree, names, locale),
    missing: evaluation.missing.map((missing) => explainMissing(missing, rule, names, locale)),
    warnings: evaluation.warnings.map((warning) => describeReason(warning, locale)),
  }
}

function explainNode(rule: Rule, result: NodeResult, names: Names, locale: Locale): ExplainedNode {
  const parts = 'parts' in result ? result.parts : []
  return {
    id: rule.id,
    fulfilled: result.fulfilled,
    asked: describeNode(rule, names, locale),
    result: explainResult(result, locale),
    because: 'leftOut' in result ? result.leftOut.map((leftOut) => describeReason(leftOut, locale)) : [],
    parts: childrenOf(rule).flatMap((child, index) => {
      const part = parts[index]
      return part === undefined ? [] : [explainNode(child, part, names, locale)]
    }),
  }
}

function explainResult(result: NodeResult, locale: Locale): string {
  switch (result.op) {
    case 'all': {
      const done = result.parts.filter(({ fulfilled }) => fulfilled).length
      return translateStacking(locale, 'result.all', { done, count: result.parts.length })
    }
    case 'any':
      return translateStacking(locale, 'result.any', { done: result.count, count: result.min })
    case 'credits': {
      const counted = formatHours(result.hours.counted, locale)
      const wanted = formatHours(result.hours.wanted, locale)
      if (result.fulfilled) return translateStacking(locale, 'result.credits-done', { counted, wanted })
      const missing = formatHours(result.hours.missing, locale)
      return translateStacking(locale, 'result.credits-missing', { counted, wanted, missing })
    }
    case 'outcome':
    case 'achievement':
    case 'integrative':
      return explainLeaf(result, locale)
  }
}

function explainLeaf({ servedBy }: LeafResult, locale: Locale): string {
  if (servedBy === undefined) return translateStacking(locale, 'result.not-yet')
  const { title } = servedBy.credential
  if (servedBy.substitute !== undefined) {
    return translateStacking(locale, 'result.substitute', { title, reason: servedBy.substitute.reason })
  }
  return servedBy.as === 'exemption'
    ? translateStacking(locale, 'result.exemption', { title })
    : translateStacking(locale, 'result.award', { title })
}

/** "Nog 1 uit: A5, A7 of A9". */
export function explainMissing(missing: Missing, rule: Rule, names: Names, locale: Locale): string {
  const nodes = new Map([...nodesOf(rule)].map((node) => [node.id, node]))
  const what = (ids: readonly string[]) => ids.flatMap((id) => describeBriefly(nodes.get(id), names, locale))
  switch (missing.kind) {
    case 'part':
      return translateStacking(locale, 'missing.part', { what: what([missing.node]).join() })
    case 'choice':
      return translateStacking(locale, 'missing.choice', {
        count: missing.needed,
        choices: orList(what(missing.from), locale),
      })
    case 'hours':
      if (missing.from.length === 0) {
        return translateStacking(locale, 'missing.hours-alone', { hours: formatHours(missing.hours, locale) })
      }
      return translateStacking(locale, 'missing.hours', {
        hours: formatHours(missing.hours, locale),
        choices: orList(what(missing.from), locale),
      })
  }
}

/** A part as one phrase, also where it has parts of its own. */
function describeBriefly(rule: Rule | undefined, names: Names, locale: Locale): string[] {
  if (rule === undefined) return []
  if (isLeaf(rule)) return [describeNode(rule, names, locale)]
  const parts = childrenOf(rule).flatMap((child) => describeBriefly(child, names, locale))
  return [`${describeNode(rule, names, locale)} ${parts.join(', ')}`]
}
