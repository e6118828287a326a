import { createRecognisedIssuers, evaluate, holdingOf, type Evaluation, type Holding, type Rule } from '@stapel/shared'
import type { StackedCredential } from './application.ts'
import { reportOf } from './examine-stack.ts'

/**
 * How far the credentials of an application go on a day, as they were last examined. Pure.
 * A credential that names another person counts for nobody; one that names nobody counts when its holder also showed one that names the applicant.
 */
export function evaluateStack(rule: Rule, stack: readonly StackedCredential[], date: string): Evaluation {
  const known = new Set(stack.filter(({ person }) => person === 'same').map(({ holder }) => holder))
  const trust = createRecognisedIssuers()
  const holdings = stack.flatMap((one): Holding[] => {
    const report = reportOf(one)
    trust.remember(report)
    if (report.content === undefined) return []
    const isTheirs = one.person === 'same' || (one.person === 'unsaid' && known.has(one.holder))
    return [holdingOf(report.content, report.verdict, isTheirs ? 'this-learner' : 'somebody-else')]
  })
  return evaluate(rule, holdings, date, trust)
}
