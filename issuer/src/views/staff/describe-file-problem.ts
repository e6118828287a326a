import { describeFieldProblem, type Locale } from '@stapel/shared'
import type { FileProblem, OutcomeFileRefusedError } from '../../domain/outcome-imports/import-errors.ts'
import { translate } from '../words/index.ts'

const mostShown = 20

/** Every mistake in a file, as far as one can read them, with the line or place where it is. */
export function describeFileProblems(
  { problems, counted }: OutcomeFileRefusedError,
  locale: Locale,
): readonly string[] {
  const more = problems.length - mostShown
  return [
    ...problems.slice(0, mostShown).map((one) => {
      const problem = say(one, locale)
      return one.row === 0
        ? translate(locale, 'import.whole', { problem })
        : translate(locale, `import.${counted}`, { row: one.row, problem })
    }),
    ...(more > 0 ? [translate(locale, 'import.more-problems', { count: more })] : []),
  ]
}

function say({ field, code }: FileProblem, locale: Locale): string {
  switch (code) {
    case 'missing-column':
    case 'unknown-column':
    case 'not-here':
      return translate(locale, `import.problem.${code}`, { field: field.slice(0, 200) })
    default:
      return field === '' ? translate(locale, 'import.problem.not-json') : describeFieldProblem({ field, code }, locale)
  }
}
