import type { Locale } from '../../i18n/locale.ts'
import type { RuleProblem } from '../rule-problem.ts'
import { translateStacking } from './translate-stacking.ts'

/** A mistake in a rule for the screen of whoever made it. */
export function explainRuleProblem({ code, nodeId, path, member }: RuleProblem, locale: Locale): string {
  const root = path === '' ? translateStacking(locale, 'problem.whole') : path
  return translateStacking.loosely(locale, `problem.${code}`, {
    node: nodeId === undefined ? root : `"${nodeId}"`,
    member: member ?? '',
  })
}
