import { localRubricId } from '../result-nodes.ts'
import { memberOf, numberIn, objectIn, objectsIn, textIn, type LooseObject } from './loose-json.ts'

export interface OutcomeResult {
  /** False when the credential says itself that the outcome was not (yet) reached. */
  readonly reached: boolean
  readonly rubric?: { readonly id: string; readonly name: string }
  readonly rubricScale?: readonly string[]
}

/** What the results of an `AchievementSubject` say, by the URL of the outcome. One walk over them, however many there are. */
export function readOutcomeResults(subject: LooseObject): ReadonlyMap<string, OutcomeResult> {
  const achievement = objectIn(subject, 'achievement') ?? {}
  const achievementId = textIn(achievement, 'id') ?? ''
  const results = resultsByDescription(subject)
  const byOutcome = new Map<string, OutcomeResult>()
  for (const description of objectsIn(achievement, 'resultDescription')) {
    const result = results.get(textIn(description, 'id') ?? '')
    if (result === undefined) continue
    for (const target of targetsOf(description)) {
      if (!byOutcome.has(target)) byOutcome.set(target, readResult(achievementId, description, result))
    }
  }
  return byOutcome
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

/** The first result of each description. */
function resultsByDescription(subject: LooseObject): ReadonlyMap<string, LooseObject> {
  const results = new Map<string, LooseObject>()
  for (const result of objectsIn(subject, 'result')) {
    const description = textIn(result, 'resultDescription')
    if (description !== undefined && !results.has(description)) results.set(description, result)
  }
  return results
}

function readResult(achievementId: string, description: LooseObject, result: LooseObject): OutcomeResult {
  const status = textIn(result, 'status')
  const reached = status === undefined || status === 'Completed'
  const achieved = textIn(result, 'achievedLevel')
  if (achieved === undefined) return { reached }
  const levels = sortedLevels(description)
  const level = levels.find((candidate) => memberOf(candidate, 'id') === achieved)
  if (level === undefined) return { reached }
  return {
    reached,
    rubric: { id: localRubricId(achievementId, achieved), name: textIn(level, 'name') ?? achieved },
    rubricScale: levels.map((candidate) => localRubricId(achievementId, textIn(candidate, 'id') ?? '')),
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
