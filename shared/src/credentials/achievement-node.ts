import type { Achievement, Load, SupervisionType } from '../achievements/achievement.ts'
import { loadInHours } from '../achievements/load-in-hours.ts'
import { createAlignments } from './alignment-nodes.ts'
import { credentialContext } from './inline-context.ts'
import { defined, listed, type JsonObject } from './json-object.ts'
import { createResultDescriptions } from './result-nodes.ts'

/** Another published version or language of the same achievement. */
export interface RelatedAchievement {
  readonly id: string
  readonly version?: string
  readonly inLanguage?: string
}

/** The Open Badges `Achievement`, with all elements of the European approach. */
export function createAchievementNode(
  achievement: Achievement,
  related: readonly RelatedAchievement[] = [],
): JsonObject {
  return defined({
    id: achievement.id,
    type: ['Achievement'],
    achievementType: achievement.type,
    name: achievement.name,
    description: achievement.description,
    criteria: { narrative: achievement.criteria },
    image: achievement.image === undefined ? undefined : { id: achievement.image, type: 'Image' },
    inLanguage: achievement.inLanguage,
    version: achievement.version,
    versionOf: achievement.series,
    related: listed(
      related.map(({ id, version, inLanguage }) => defined({ id, type: ['Related'], version, inLanguage })),
    ),
    creator:
      achievement.creator === undefined
        ? undefined
        : { id: achievement.creator.id, type: ['Profile'], name: achievement.creator.name },
    tag: listed(achievement.tags ?? []),
    alignment: createAlignments(achievement),
    resultDescription: createResultDescriptions(achievement),
    ...createLoadMembers(achievement.load),
    ...createEuropeanMembers(achievement),
  })
}

/** The achievement's own document, for its page by content negotiation. */
export function createAchievementDocument(
  achievement: Achievement,
  related: readonly RelatedAchievement[] = [],
): JsonObject {
  return { '@context': credentialContext, ...createAchievementNode(achievement, related) }
}

/** Open Badges' credits have no unit, so the unit has its own term; the hours are always there. */
function createLoadMembers(load: Load): JsonObject {
  // An exemption states hours only where its board did.
  if (load.value === 0) return {}
  const timeInvestment = loadInHours(load)
  switch (load.unit) {
    case 'EC':
      return { creditsAvailable: load.value, ECTS: load.value, timeInvestment }
    case 'SBU':
      return { SBU: load.value, timeInvestment }
    case 'hours':
      return { timeInvestment }
  }
}

function createEuropeanMembers(achievement: Achievement): JsonObject {
  const { supervision, stackability, qualityAssurance } = achievement
  return defined({
    assessmentType: listed(achievement.assessment),
    participationType: listed(achievement.participation),
    supervisionType: supervision,
    identityChecked: supervision === undefined ? undefined : checksIdentity(supervision),
    educationProgramIdentifier: listed(achievement.educationProgramIdentifiers ?? []),
    entryRequirement: achievement.entryRequirement,
    qualityAssurance: defined({
      name: qualityAssurance.name,
      url: qualityAssurance.url,
      description: qualityAssurance.description,
    }),
    stackability: defined({
      standAlone: stackability.standAlone,
      stackableInto: listed(stackability.into.map(({ id, name }) => ({ id, name }))),
    }),
    priorLearningPossible: achievement.priorLearningPossible,
    labourMarketValue: achievement.labourMarketValue,
    furtherInformation: achievement.furtherInformation,
    exempts: listed(achievement.exempts ?? []),
  })
}

function checksIdentity(supervision: SupervisionType): boolean {
  return supervision === 'supervised-online-id' || supervision === 'supervised-onsite-id'
}
