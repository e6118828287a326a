import { achievementTypes, assessmentTypes, participationTypes, supervisionTypes } from '@stapel/shared'
import { z } from 'zod'
import type { AchievementContent } from '../../domain/achievements/achievement-version.ts'
import { zLanguage, zLine, zSlug, zText, zWebUrl } from './fields.ts'
import { zLevel } from './level.ts'

const zRubricLevel = z.strictObject({ id: zLine(60), name: zLine(), description: zText(1000).optional() })

const zOutcome = z
  .strictObject({
    id: zWebUrl,
    level: zLevel.optional(),
    rubric: z.array(zRubricLevel).min(2).max(10).optional(),
    requiredRubric: zLine(60).optional(),
  })
  .refine(
    ({ rubric, requiredRubric }) =>
      requiredRubric === undefined || (rubric ?? []).some(({ id }) => id === requiredRubric),
    { path: ['requiredRubric'], message: 'is no level of the rubric' },
  )

/** What a designer says of an achievement: the elements of the European approach (Annex I), and how long and how it is awarded. */
export const zAchievementContent = z.strictObject({
  type: z.enum(achievementTypes).default('MicroCredential'),
  name: zLine(),
  description: zText(),
  inLanguage: zLanguage.default('nl'),
  outcomes: z.array(zOutcome).min(1).max(50),
  criteria: zText(),
  load: z.strictObject({ value: z.number().positive().max(100_000), unit: z.enum(['hours', 'SBU', 'EC']) }),
  level: zLevel,
  assessment: z.array(z.enum(assessmentTypes)).min(1),
  participation: z.array(z.enum(participationTypes)).min(1),
  qualityAssurance: z.strictObject({ name: zLine(), url: zWebUrl.optional(), description: zText().optional() }),
  entryRequirement: zText().optional(),
  supervision: z.enum(supervisionTypes).optional(),
  grades: z.array(zLine(40)).min(2).max(30).optional(),
  stackability: z
    .strictObject({
      standAlone: z.boolean(),
      into: z.array(z.strictObject({ id: zWebUrl, name: zLine() })).max(20),
    })
    .default({ standAlone: true, into: [] }),
  furtherInformation: zText().optional(),
  priorLearningPossible: z.boolean().default(false),
  labourMarketValue: zText().optional(),
  creator: z.strictObject({ id: zLine(500), name: zLine() }).optional(),
  tags: z.array(zLine(60)).max(20).optional(),
  educationProgramIdentifiers: z.array(zLine(40)).max(20).optional(),
  exempts: z.array(zWebUrl).max(50).optional(),
  validityMonths: z.int().min(1).max(600).optional(),
  suspendable: z.boolean().default(false),
  nameInClear: z.boolean().default(true),
}) satisfies z.ZodType<AchievementContent>

export const zAchievementDraft = z.strictObject({ code: zSlug, ...zAchievementContent.shape })
