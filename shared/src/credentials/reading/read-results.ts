import { localRubricId } from '../result-nodes.ts'
import { memberOf, numberIn, objectIn, objectsIn, textIn, type LooseObject } from './loose-json.ts'

export interface OutcomeResult {
  /** False when the credential says itself that the outcome was not (yet) reached. */
  readonly reached: boolean
  readonly rubric?: { readonly id: string; readonly name: string }
  readonly rubricScale?: readonly string[]
}

/** What the results of an `AchievementSubject` say of an outcome. */
export function readOutcomeResult(subject: LooseObject, outcomeUrl: string): OutcomeResult | undefined {
  const achievement = objectIn(subject, 'achievement')
  if (achievement === undefined) return undefined
  for (const description of objectsIn(achievement, 'resultDescription')) {
    if (!targetsOf(description).includes(outcomeUrl)) continue
    const result = resultsOf(subject, description)[0]
    if (result !== undefined) return readResult(textIn(achievement, 'id') ?? '', description, result)
  }
  return undefined
}

/** The grade of the whole: the value of a result that is about no single outcome. */
export function readGrade(subject: LooseObject): string | undefined {
  const descriptions = objectsIn(objectIn(subject, 'achievement') ?? {}, 'resultDescription')
  const ofOutcomes = descriptions.filter((description) => targetsOf(description).length > 0)
  const perOutcome = new Set(ofOutcomes.map((description) => textIn(description, 'id')))
  for (const result of objectsIn(subject, 'result')) {
    const value = textIn(result, 'value')
    if (value !== undefined && !perOutcome.has(textIn(result, 'resultDescription'))) return value
  }
  return undefined
}

function readResult(achievementId: string, description: LooseObject, result: LooseObject): OutcomeResult {
  const status = textIn(result, 'status')
  const reached = status === undefined || status === 'Completed'
  const levels = sortedLevels(description)
  const achieved = textIn(result, 'achievedLevel')
  const level = levels.find((candidate) => achieved !== undefined && memberOf(candidate, 'id') === achieved)
  if (level === undefined || achieved === undefined) return { reached }
  const idOf = (candidate: LooseObject) => localRubricId(achievementId, textIn(candidate, 'id') ?? '')
  return {
    reached,
    rubric: { id: localRubricId(achievementId, achieved), name: textIn(level, 'name') ?? achieved },
    rubricScale: levels.map(idOf),
  }
}

/** Low to high by `level`, the only order that is signed; as listed where a level has no number. */
function sortedLevels(description: LooseObject): readonly LooseObject[] {
  const levels = objectsIn(description, 'rubricCriterionLevel')
  const ranked = levels.map((level) => ({ level, rank: numberIn(level, 'level') }))
  if (ranked.some(({ rank }) => rank === undefined)) return levels
  return ranked.sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0)).map(({ level }) => level)
}

function targetsOf(description: LooseObject): readonly string[] {
  return objectsIn(description, 'alignment').flatMap((alignment) => textIn(alignment, 'targetUrl') ?? [])
}

function resultsOf(subject: LooseObject, description: LooseObject): readonly LooseObject[] {
  const id = textIn(description, 'id')
  return objectsIn(subject, 'result').filter((result) => id !== undefined && textIn(result, 'resultDescription') === id)
}
