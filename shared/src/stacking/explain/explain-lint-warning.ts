import { formatHours } from '../../i18n/format-load.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { LintWarning } from '../lint-qualification.ts'
import { nodesOf, type Rule } from '../rule.ts'
import { describeNode } from './describe-rule.ts'
import type { Names } from './names.ts'
import { translateStacking } from './translate-stacking.ts'

/** A warning for whoever designs the qualification; the node in words, since its id is nobody's language. */
export function explainLintWarning(warning: LintWarning, rule: Rule, names: Names, locale: Locale): string {
  const nodes = new Map([...nodesOf(rule)].map((node) => [node.id, node]))
  const words = (id: string) => {
    const node = nodes.get(id)
    return `"${node === undefined ? id : describeNode(node, names, locale).replace(/:$/, '')}"`
  }
  switch (warning.code) {
    case 'under-400-hours':
      return translateStacking(locale, 'lint.under-400-hours', { hours: formatHours(warning.hours, locale) })
    case 'transition-ended':
      return translateStacking(locale, 'lint.transition-ended')
    case 'duplicate-part':
      return translateStacking(locale, 'lint.duplicate-part', {
        node: words(warning.node),
        other: words(warning.other),
      })
    case 'unreachable':
    case 'level-unreachable':
    case 'min-hours-unreachable':
    case 'basis-without-level':
    case 'substitutes-itself':
    case 'substitution-ended':
    case 'no-labour-market-value':
      return translateStacking(locale, `lint.${warning.code}`, { node: words(warning.node) })
  }
}
