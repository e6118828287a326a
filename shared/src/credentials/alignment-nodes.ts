import type { Achievement, AchievementOutcome } from '../achievements/achievement.ts'
import { isOfficial } from '../frameworks/compare-levels.ts'
import { createLevelClaim, eqfOf } from '../frameworks/find-level.ts'
import type { LevelClaim } from '../frameworks/level-claim.ts'
import type { Locale } from '../i18n/locale.ts'
import { translateVocabulary, wordFor } from '../i18n/vocabulary.ts'
import { defined, type JsonObject } from './json-object.ts'

/** Everything that an achievement is aligned with: its outcomes, its levels, its quality assurance, the qualifications it is a part of; of a qualification, the rule it stands for and its units. */
export function createAlignments(achievement: Achievement): readonly JsonObject[] {
  const { inLanguage, level, outcomes, qualification, qualityAssurance, stackability } = achievement
  return [
    ...outcomes.map((outcome) => createOutcomeAlignment(outcome, inLanguage)),
    ...withEuropeanLevel(level).map((claim) => createLevelAlignment(claim, inLanguage)),
    ...(qualityAssurance.url === undefined
      ? []
      : [createAlignment('ext:QualityAssurance', qualityAssurance.name, qualityAssurance.url)]),
    ...stackability.into.map(({ id, name }) => createAlignment('ext:QualificationUnit', name, id)),
    ...(qualification === undefined
      ? []
      : [
          createAlignment('ceterms:Credential', qualification.name, qualification.id),
          ...qualification.units.map(({ id, name }) => createAlignment('ext:QualificationUnit', name, id)),
        ]),
  ]
}

/** A level claim as an alignment with the framework's own level. What is not official says so in words as well, for readers that know no `levelBasis`. */
function createLevelAlignment(claim: LevelClaim, language: Locale): JsonObject {
  const words = wordFor('basis', claim.basis, language)
  return defined({
    ...createAlignment(`ext:${claim.framework}`, `${claim.framework} ${claim.code}`, claim.uri),
    targetCode: claim.code,
    targetDescription: isOfficial(claim.basis)
      ? words
      : `${words}, ${translateVocabulary(language, 'level.not-official')}`,
    targetFramework: claim.framework,
    levelBasis: claim.basis,
    registerReference: claim.registerRef,
    classifiedUntil: claim.validUntil,
  })
}

export function createOutcomeAlignment(outcome: AchievementOutcome, language: Locale): JsonObject {
  return defined({
    ...createAlignment('ext:LearningOutcome', outcome.plain, outcome.id),
    targetDescription: outcome.text,
    plainLine: outcome.plain,
    outcomeVersion: outcome.version,
    outcomeLevel: createLevelAlignment(outcome.level, language),
    sameOutcome: outcome.exactMatches?.length ? outcome.exactMatches : undefined,
  })
}

export function createAlignment(targetType: string, targetName: string, targetUrl: string): JsonObject {
  return { type: ['Alignment'], targetType, targetName, targetUrl }
}

/** The claim and, where the framework maps the level to Europe's, the same claim in EQF: for readers who know only that. */
function withEuropeanLevel(claim: LevelClaim): readonly LevelClaim[] {
  const eqf = eqfOf(claim)
  if (claim.framework === 'EQF' || eqf === null) return [claim]
  const { uri } = createLevelClaim('EQF', String(eqf), claim.basis)
  return [claim, { ...claim, framework: 'EQF', code: String(eqf), uri }]
}
