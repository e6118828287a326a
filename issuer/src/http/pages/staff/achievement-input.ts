import { achievementTypes, assessmentTypes, participationTypes, supervisionTypes } from '@stapel/shared'
import { z } from 'zod'
import type { AchievementContent } from '../../../domain/achievements/achievement-version.ts'
import { loadUnits } from '../../../views/staff/achievement-form.ts'
import {
  zChoices,
  zCommaList,
  zLine,
  zOptionalLine,
  zOptionalText,
  zOptionalUrl,
  zSlug,
  zStrings,
  zText,
  zTicked,
} from '../kit/fields.ts'
import { levelOf, levelShape, needsRegisterRef } from '../kit/level-input.ts'

const zDecimal = z
  .string()
  .trim()
  .min(1)
  .transform((text) => Number(text.replace(',', '.')))
  .refine((value) => Number.isFinite(value) && value > 0 && value <= 20_000, { params: { word: 'form.error.number' } })

const zMonths = z
  .string()
  .trim()
  .optional()
  .transform((text) => (text === undefined || text === '' ? undefined : Number(text)))
  .refine((value) => value === undefined || (Number.isInteger(value) && value >= 1 && value <= 600), {
    params: { word: 'form.error.number' },
  })

const shape = {
  name: zLine(),
  type: z.enum(achievementTypes),
  description: zText,
  inLanguage: z.enum(['nl', 'en']),
  outcomes: zStrings.refine((list) => list.length > 0, { params: { word: 'form.error.choose' } }),
  ...levelShape,
  loadValue: zDecimal,
  loadUnit: z.enum(loadUnits),
  criteria: zText,
  assessment: zChoices(assessmentTypes),
  supervision: z
    .string()
    .optional()
    .transform((value) => supervisionTypes.find((one) => one === value)),
  participation: zChoices(participationTypes),
  priorLearning: zTicked,
  grades: zCommaList,
  qualityName: zLine(),
  qualityUrl: zOptionalUrl,
  labour: zOptionalText,
  entry: zOptionalLine(500),
  standAlone: zTicked,
  stacksInto: zStrings,
  further: zOptionalLine(500),
  tags: zCommaList,
  validityMonths: zMonths,
  suspendable: zTicked,
  nameInClear: zTicked,
}

export const zAchievement = z.object(shape).superRefine(needsRegisterRef)
export const zNewAchievement = z.object({ ...shape, code: zSlug }).superRefine(needsRegisterRef)

/** What the form has no field for (rubrics, another creator) stays as it was. */
export function achievementContentOf(
  input: z.output<typeof zAchievement>,
  before: AchievementContent | undefined,
  qualifications: readonly { readonly id: string; readonly name: string }[],
): AchievementContent {
  const { qualityUrl, grades, tags, labour, entry, further, supervision, validityMonths } = input
  const description = before?.qualityAssurance.description
  return {
    ...(before?.creator !== undefined && { creator: before.creator }),
    type: input.type,
    name: input.name,
    description: input.description,
    inLanguage: input.inLanguage,
    outcomes: input.outcomes.map((id) => before?.outcomes.find((one) => one.id === id) ?? { id }),
    criteria: input.criteria,
    load: { value: input.loadValue, unit: input.loadUnit },
    level: levelOf(input),
    assessment: input.assessment,
    participation: input.participation,
    qualityAssurance: {
      name: input.qualityName,
      ...(qualityUrl !== undefined && { url: qualityUrl }),
      ...(description !== undefined && { description }),
    },
    stackability: {
      standAlone: input.standAlone,
      // Another organisation's qualification is no choice in the form, so it stays.
      into: [
        ...qualifications.filter(({ id }) => input.stacksInto.includes(id)),
        ...(before?.stackability.into ?? []).filter(({ id }) => !qualifications.some((one) => one.id === id)),
      ],
    },
    priorLearningPossible: input.priorLearning,
    suspendable: input.suspendable,
    nameInClear: input.nameInClear,
    ...(supervision !== undefined && { supervision }),
    ...(grades.length > 0 && { grades }),
    ...(tags.length > 0 && { tags }),
    ...(labour !== undefined && { labourMarketValue: labour }),
    ...(entry !== undefined && { entryRequirement: entry }),
    ...(further !== undefined && { furtherInformation: further }),
    ...(validityMonths !== undefined && { validityMonths }),
  }
}
