import type { Achievement, AchievementOutcome } from '../achievements/achievement.ts'
import { createAlignment } from './alignment-nodes.ts'
import { defined, type JsonObject } from './json-object.ts'

/** What was reached beyond "met": the rubric level of an outcome, and the grade. */
export interface AwardedResults {
  /** By outcome id; an outcome that is not here has its required level, or is met. */
  readonly rubrics: Readonly<Record<string, string>>
  readonly grade?: string
}

/** `ResultDescription`s: one an outcome, and one for the grade where a grade is given. */
export function createResultDescriptions(achievement: Achievement): readonly JsonObject[] {
  const perOutcome = achievement.outcomes.map((outcome, index) => describeOutcome(achievement.id, outcome, index))
  if (achievement.grades === undefined) return perOutcome
  return [...perOutcome, describeGrade(achievement.id, achievement.name, achievement.grades)]
}

/** `Result`s that point at the descriptions. */
export function createResults(achievement: Achievement, results: AwardedResults): readonly JsonObject[] {
  const perOutcome = achievement.outcomes.map((outcome, index) => {
    const base = { type: ['Result'], resultDescription: resultId(achievement.id, index) }
    const rubric = results.rubrics[outcome.id] ?? outcome.requiredRubric
    if (outcome.rubric === undefined || rubric === undefined) return { ...base, status: 'Completed' }
    if (!outcome.rubric.some(({ id }) => id === rubric)) throw new RangeError('The outcome has no such rubric level')
    return { ...base, achievedLevel: rubricId(achievement.id, index, rubric) }
  })
  if (results.grade === undefined) return perOutcome
  if (!achievement.grades?.includes(results.grade)) throw new RangeError('The achievement has no such grade')
  return [...perOutcome, { type: ['Result'], resultDescription: gradeId(achievement.id), value: results.grade }]
}

function describeOutcome(achievementId: string, outcome: AchievementOutcome, index: number): JsonObject {
  const base = {
    id: resultId(achievementId, index),
    type: ['ResultDescription'],
    name: outcome.plain,
    alignment: [createAlignment('ext:LearningOutcome', outcome.plain, outcome.id)],
  }
  if (outcome.rubric === undefined) {
    return { ...base, resultType: 'Status', allowedValue: ['Completed'], requiredValue: 'Completed' }
  }
  return defined({
    ...base,
    resultType: 'RubricCriterionLevel',
    // The order of a JSON-LD set is not signed: `level` says which rubric level is higher.
    rubricCriterionLevel: outcome.rubric.map((level, rank) =>
      defined({
        id: rubricId(achievementId, index, level.id),
        type: ['RubricCriterionLevel'],
        name: level.name,
        description: level.description,
        level: String(rank + 1),
      }),
    ),
    requiredLevel:
      outcome.requiredRubric === undefined ? undefined : rubricId(achievementId, index, outcome.requiredRubric),
  })
}

function describeGrade(achievementId: string, name: string, grades: readonly string[]): JsonObject {
  return { id: gradeId(achievementId), type: ['ResultDescription'], name, resultType: 'Result', allowedValue: grades }
}

function resultId(achievementId: string, index: number): string {
  return `${achievementId}#outcome-${index + 1}`
}

function rubricId(achievementId: string, index: number, rubric: string): string {
  return `${resultId(achievementId, index)}-${encodeURIComponent(rubric)}`
}

function gradeId(achievementId: string): string {
  return `${achievementId}#grade`
}

/** The rubric's own id in the URI that `createResultDescriptions` made of it; another issuer's URI comes back as it is. */
export function localRubricId(achievementId: string, uri: string): string {
  if (!uri.startsWith(`${achievementId}#outcome-`)) return uri
  const local = /#outcome-\d+-(.+)$/.exec(uri)?.[1]
  if (local === undefined) return uri
  try {
    return decodeURIComponent(local)
  } catch (error) {
    if (error instanceof URIError) return uri
    throw error
  }
}
