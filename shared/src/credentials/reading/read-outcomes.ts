import type { CredentialContent } from '../credential-content.ts'
import { objectIn, objectsIn, present, textIn, urlIn, urlsIn, type LooseObject } from './loose-json.ts'
import { readLevel } from './read-levels.ts'
import { readOutcomeResults, type OutcomeResult } from './read-results.ts'

type Outcome = CredentialContent['outcomes'][number]

/** Alignment types by which issuers name a learning outcome or a skill. */
const outcomeTypes = new Set([
  'ext:LearningOutcome',
  'ext:LearningOutcomeAlignment',
  'ext:ESCOSkill',
  'ext:CompetentNL',
  'CFItem',
  'ceasn:Competency',
])

/**
 * The outcomes that an achievement is aligned with and that its results do not deny: what the issuer itself calls
 * failed, withdrawn or in progress was not recognised.
 */
export function readOutcomes(subject: LooseObject, alignments: readonly LooseObject[]): readonly Outcome[] {
  const results = readOutcomeResults(subject)
  return alignments
    .filter((alignment) => outcomeTypes.has(textIn(alignment, 'targetType') ?? ''))
    .flatMap((alignment) => readOutcome(results, alignment) ?? [])
}

export function alignmentsIn(object: LooseObject): readonly LooseObject[] {
  return objectsIn(object, 'alignment')
}

function readOutcome(results: ReadonlyMap<string, OutcomeResult>, alignment: LooseObject): Outcome | undefined {
  const name = textIn(alignment, 'targetName')
  const text = textIn(alignment, 'targetDescription') ?? name
  if (text === undefined) return undefined
  const id = urlIn(alignment, 'targetUrl')
  const result = id === undefined ? undefined : results.get(id)
  if (result?.reached === false) return undefined
  const level = objectIn(alignment, 'outcomeLevel')
  return present({
    id,
    version: textIn(alignment, 'outcomeVersion'),
    text,
    plain: textIn(alignment, 'plainLine'),
    level: level === undefined ? undefined : readLevel(level),
    rubric: result?.rubric,
    rubricScale: result?.rubricScale,
    exactMatches: urlsIn(alignment, 'sameOutcome'),
  })
}
