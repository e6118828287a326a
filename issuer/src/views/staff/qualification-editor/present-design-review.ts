import {
  describeNode,
  explainLintWarning,
  explainRuleProblem,
  formatHours,
  nodesOf,
  type Locale,
  type Names,
  type Rule,
} from '@stapel/shared'
import type { DesignReview } from '../../../domain/qualifications/designing/review-design.ts'
import type { FactView } from '../../view-parts.ts'
import { translate } from '../../words/index.ts'
import type { DesignNodeView, DesignRemark } from './design-models.ts'
import { nodeAnchor } from './node-anchor.ts'

export interface PresentedReview {
  /** These stop publication. */
  readonly problems: readonly DesignRemark[]
  readonly warnings: readonly DesignRemark[]
  /** The same, by the node that they are about. */
  readonly byNode: ReadonlyMap<string, DesignNodeView['remarks']>
  readonly hours: FactView
}

/** What is said of a draft: each with what to do, and a link to the node that it is about. */
export function presentDesignReview(review: DesignReview, rule: Rule, names: Names, locale: Locale): PresentedReview {
  const byNode = new Map<string, DesignNodeView['remarks'][number][]>()
  const remark = (text: string, node: string | undefined, stops: boolean): DesignRemark => {
    if (node === undefined) return { text }
    byNode.set(node, [...(byNode.get(node) ?? []), { text, stops }])
    return { text, href: `#${nodeAnchor(node)}` }
  }
  const inWords = new Map(
    [...nodesOf(rule)].map((node) => [node.id, describeNode(node, names, locale).replace(/:$/, '')]),
  )
  return {
    problems: review.problems.map((problem) => {
      const { nodeId } = problem
      const said = nodeId === undefined ? problem : { ...problem, nodeId: inWords.get(nodeId) ?? nodeId }
      return remark(explainRuleProblem(said, locale), nodeId, true)
    }),
    warnings: review.warnings.map((warning) =>
      remark(explainLintWarning(warning, rule, names, locale), 'node' in warning ? warning.node : undefined, false),
    ),
    byNode,
    hours: { label: translate(locale, 'design.fewest'), text: sayFewest(review, locale) },
  }
}

function sayFewest({ fewest }: DesignReview, locale: Locale): string {
  if (fewest === null) return translate(locale, 'design.fewest-nothing')
  if (fewest.hours === null) return translate(locale, 'design.fewest-impossible')
  const hours = formatHours(fewest.hours, locale)
  return fewest.exact ? hours : translate(locale, 'design.fewest-at-most', { hours })
}
