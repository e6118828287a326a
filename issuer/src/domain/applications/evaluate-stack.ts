import { createRecognisedIssuers, evaluate, holdingOf, type Evaluation, type Holding, type Rule } from '@stapel/shared'
import type { StackedCredential } from './application.ts'
import { reportOf } from './examine-stack.ts'
import { whoseAmong } from './whose-credential.ts'

/** How far the credentials of an application go on a day, as they were last examined. Pure. */
export function evaluateStack(rule: Rule, stack: readonly StackedCredential[], date: string): Evaluation {
  const isTheirs = whoseAmong(stack)
  const trust = createRecognisedIssuers()
  const holdings = stack.flatMap((one): Holding[] => {
    const report = reportOf(one)
    trust.remember(report)
    if (report.content === undefined) return []
    return [holdingOf(report.content, report.verdict, isTheirs(one) ? 'this-learner' : 'somebody-else')]
  })
  return evaluate(rule, holdings, date, trust)
}
