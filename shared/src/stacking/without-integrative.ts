import type { Rule } from './rule.ts'

/** The rule as it is for somebody who has passed every final proof; null when nothing else is asked. */
export function withoutIntegrative(rule: Rule): Rule | null {
  switch (rule.op) {
    case 'integrative':
      return null
    case 'outcome':
    case 'achievement':
    case 'credits':
      return rule
    case 'all': {
      const of = rule.of.flatMap((part) => withoutIntegrative(part) ?? [])
      return of.length === 0 ? null : { ...rule, of }
    }
    case 'any': {
      const of = rule.of.flatMap((part) => withoutIntegrative(part) ?? [])
      const min = rule.min - (rule.of.length - of.length)
      return min <= 0 ? null : { ...rule, of, min }
    }
  }
}
