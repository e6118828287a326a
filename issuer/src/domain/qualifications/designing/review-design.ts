import {
  fewestHours,
  finishedPartOf,
  findRuleProblems,
  lintQualification,
  type CatalogueEntry,
  type FewestHours,
  type LintWarning,
  type Qualification,
  type RuleProblem,
} from '@stapel/shared'

export interface DesignReview {
  /** These stop publication. */
  readonly problems: readonly RuleProblem[]
  /** These do not. Of an unfinished rule they are about the part that is finished. */
  readonly warnings: readonly LintWarning[]
  /** Null while there is nothing to count. */
  readonly fewest: FewestHours | null
}

/** What can be said of a qualification while it is being made. */
export function reviewDesign(
  qualification: Qualification,
  catalogue: readonly CatalogueEntry[],
  date: string,
): DesignReview {
  const problems = findRuleProblems(qualification.rule)
  const isOutOfBounds = problems.some(({ code }) => code === 'too-deep' || code === 'too-many-nodes')
  const rule = isOutOfBounds ? null : finishedPartOf(qualification.rule)
  if (rule === null || findRuleProblems(rule).length > 0) return { problems, warnings: [], fewest: null }
  return {
    problems,
    warnings: lintQualification({ ...qualification, rule }, catalogue, date),
    fewest: fewestHours(rule, catalogue, date),
  }
}
