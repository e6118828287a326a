import type { CalendarDay } from '../achievements/calendar-day.ts'
import { assertRule } from './check-rule.ts'
import { evaluateNode } from './evaluate-node.ts'
import type { Evaluation, EvaluationStatus, NodeResult } from './evaluation.ts'
import { findMissing } from './find-missing.ts'
import { countHours, findUsed, sumHours } from './find-used.ts'
import { findWarnings } from './find-warnings.ts'
import { findFitting, findLeftOut } from './leaf-candidates.ts'
import type { Holding } from './holding.ts'
import { prepareHoldings, type PreparedHoldings } from './prepare-holdings.ts'
import type { Rule } from './rule.ts'
import type { TrustPolicy } from './trust-policy.ts'

/**
 * How far these holdings go toward a qualification, by the thirteen evaluation rules (`README.md`).
 * Pure: the same input gives the same answer, in whatever order the holdings come.
 * It tells progress; only an issuer awards, after a person has confirmed (rule 12).
 * @throws InvalidRuleError for a tree that cannot be evaluated (rule 9): never an answer by half a rule
 */
export function evaluate(
  rule: Rule,
  holdings: readonly Holding[],
  date: CalendarDay,
  trustPolicy: TrustPolicy,
): Evaluation {
  return evaluatePrepared(rule, prepareHoldings(holdings, date, trustPolicy))
}

/** The same, for many rules over the same holdings. */
export function evaluatePrepared(rule: Rule, prepared: PreparedHoldings): Evaluation {
  assertRule(rule)
  const tree = evaluateNode(rule, {
    fitting: (leaf, limit) => findFitting(leaf, prepared, limit),
    leftOut: (leaf) => findLeftOut(leaf, prepared),
  })
  const missing = findMissing(tree)
  const used = findUsed(tree)
  return {
    status: statusOf(tree),
    date: prepared.date,
    hours: countHours(tree),
    hoursMissing: sumHours(missing.map((item) => (item.kind === 'hours' ? item.hours : 0))),
    tree,
    used,
    missing,
    warnings: findWarnings(rule, prepared),
  }
}

/** A credential that counts hours serves a leaf, so no fulfilled node means no hour either. */
function statusOf(tree: NodeResult): EvaluationStatus {
  if (tree.fulfilled) return 'behaald'
  return isAnythingFulfilled(tree) ? 'deels' : 'open'
}

function isAnythingFulfilled(node: NodeResult): boolean {
  return node.fulfilled || ('parts' in node && node.parts.some(isAnythingFulfilled))
}
