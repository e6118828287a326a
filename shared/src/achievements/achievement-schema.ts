import { z } from 'zod'
import { zLevelClaim } from '../frameworks/level-schema.ts'
import {
  achievementTypes,
  assessmentTypes,
  participationTypes,
  supervisionTypes,
  type Achievement,
} from './achievement.ts'

const zName = z.string().trim().min(1).max(200)
const zText = z.string().trim().min(1).max(5_000)
/** An identifier as it is written: no white space, and a scheme. */
const zUrl = z
  .string()
  .max(2_000)
  .regex(/^[a-z][a-z0-9+.-]*:[^\s\p{Cc}]+$/iu, { error: 'a URL' })
const zSlug = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}_-]{0,63}$/u)

const zRubric = z
  .array(z.strictObject({ id: zSlug, name: zName, description: zText.optional() }))
  .min(2)
  .max(10)
  .refine((levels) => new Set(levels.map(({ id }) => id)).size === levels.length, { params: { code: 'twice' } })

/** What both an outcome in the making and a published one have. */
const outcomeMembers = {
  id: zUrl,
  rubric: zRubric.optional(),
  requiredRubric: zSlug.optional(),
  exactMatches: z.array(zUrl).max(50).optional(),
}

interface WithRubric {
  readonly rubric?: readonly { readonly id: string }[] | undefined
  readonly requiredRubric?: string | undefined
}

/** The rubric level that is asked must be one of the rubric. */
function hasRequiredRubric({ rubric, requiredRubric }: WithRubric): boolean {
  return requiredRubric === undefined || (rubric ?? []).some(({ id }) => id === requiredRubric)
}
const requiredRubricProblem = { path: ['requiredRubric'], params: { code: 'not-in-list' } }

const zOutcomeChoice = z
  .strictObject({ ...outcomeMembers, level: zLevelClaim.optional() })
  .refine(hasRequiredRubric, requiredRubricProblem)

const zAchievementOutcome = z
  .strictObject({
    ...outcomeMembers,
    version: z.string().min(1).max(64),
    text: zText,
    plain: z.string().trim().min(1).max(300),
    level: zLevelClaim,
  })
  .refine(hasRequiredRubric, requiredRubricProblem)

const eachOnce = <Item extends z.ZodType<{ id: string }>>(item: Item) =>
  z
    .array(item)
    .min(1)
    .max(50)
    .refine((items) => new Set(items.map(({ id }) => id)).size === items.length, { params: { code: 'twice' } })

/** The elements that a designer fills in: the 11 mandatory and 5 optional ones, and what Open Badges asks. */
const elements = {
  type: z.enum(achievementTypes),
  name: zName,
  description: zText,
  inLanguage: z.enum(['nl', 'en']),
  criteria: zText,
  load: z.strictObject({ value: z.number().positive().max(100_000), unit: z.enum(['hours', 'SBU', 'EC']) }),
  level: zLevelClaim,
  assessment: z.array(z.enum(assessmentTypes)).min(1).max(assessmentTypes.length),
  participation: z.array(z.enum(participationTypes)).min(1).max(participationTypes.length),
  qualityAssurance: z.strictObject({ name: zName, url: zUrl.optional(), description: zText.optional() }),
  entryRequirement: zText.optional(),
  supervision: z.enum(supervisionTypes).optional(),
  grades: z.array(zName).min(2).max(20).optional(),
  stackability: z.strictObject({
    standAlone: z.boolean(),
    into: z.array(z.strictObject({ id: zUrl, name: zName })).max(50),
  }),
  furtherInformation: zText.optional(),
  priorLearningPossible: z.boolean(),
  labourMarketValue: zText.optional(),
  creator: z.strictObject({ id: zUrl, name: zName }).optional(),
  tags: z.array(z.string().trim().min(1).max(60)).max(20).optional(),
  educationProgramIdentifiers: z.array(z.string().trim().min(1).max(40)).max(10).optional(),
  exempts: z.array(zUrl).min(1).max(50).optional(),
  qualification: z
    .strictObject({ id: zUrl, name: zName, units: z.array(z.strictObject({ id: zUrl, name: zName })).max(200) })
    .optional(),
  validityMonths: z.int().min(1).max(1_200).optional(),
  suspendable: z.boolean(),
  nameInClear: z.boolean(),
}

interface WithExempts {
  readonly type: Achievement['type']
  readonly exempts?: readonly string[] | undefined
}
/** Only a decision of an examination board exempts, and it exempts from something. */
function exemptsRightly({ type, exempts }: WithExempts): boolean {
  return (type === 'ext:Vrijstelling') === (exempts !== undefined)
}
const exemptsProblem = { path: ['exempts'], params: { code: 'only-of-exemption' } }

/** What a designer fills in: outcomes by their URI; their words are taken when it is published. */
export const zAchievementContent = z
  .strictObject({ ...elements, outcomes: eachOnce(zOutcomeChoice) })
  .refine(exemptsRightly, exemptsProblem)

/** A published version, as one installation hands it to another. */
export const zAchievement = z
  .strictObject({
    ...elements,
    id: zUrl,
    series: zUrl,
    version: z.string().min(1).max(64),
    image: zUrl.optional(),
    outcomes: eachOnce(zAchievementOutcome),
  })
  .refine(exemptsRightly, exemptsProblem)
