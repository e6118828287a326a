import { z } from 'zod'
import type { QualificationContent } from '../../../../domain/qualifications/qualification-content.ts'
import { zLine, zOptionalDay, zOptionalLine, zOptionalText, zSlug, zStrings } from '../../kit/fields.ts'
import { levelOf, levelShape, needsRegisterRef } from '../../kit/level-input.ts'

const factsShape = {
  title: zLine(200),
  titleEn: zOptionalLine(200),
  description: zOptionalText,
  descriptionEn: zOptionalText,
  ...levelShape,
  levelUntil: zOptionalDay,
  minWorkloadHours: z
    .string()
    .trim()
    .optional()
    .transform((text) => (text === undefined || text === '' ? undefined : Number(text.replace(',', '.'))))
    .refine((hours) => hours === undefined || (hours > 0 && hours <= 100_000), {
      params: { word: 'form.error.number' },
    }),
  argument: zOptionalText,
  argumentEn: zOptionalText,
  acceptedIssuers: zStrings,
  transitionUntil: zOptionalDay,
}

export const zFacts = z.object(factsShape).superRefine(needsRegisterRef)
export const zNewFacts = z.object({ ...factsShape, code: zSlug }).superRefine(needsRegisterRef)

/** The content with other facts; its rule stays. */
export function withFacts(
  { rule, elsewhere, transition }: Pick<QualificationContent, 'rule' | 'elsewhere' | 'transition'>,
  facts: z.output<typeof zFacts>,
): QualificationContent {
  const { title, titleEn, levelUntil, minWorkloadHours, acceptedIssuers, transitionUntil } = facts
  const description = bilingual(facts.description, facts.descriptionEn)
  const labourMarketArgument = bilingual(facts.argument, facts.argumentEn)
  return {
    title,
    ...(titleEn !== undefined && { titleEn }),
    ...(description && { description }),
    level: { ...levelOf(facts), ...(levelUntil !== undefined && { validUntil: levelUntil }) },
    ...(minWorkloadHours !== undefined && { minWorkloadHours }),
    ...(labourMarketArgument && { labourMarketArgument }),
    ...(acceptedIssuers.length > 0 && { acceptedIssuers }),
    rule,
    ...(elsewhere && { elsewhere }),
    ...(transition && { transition: { ...transition, untilDate: transitionUntil ?? transition.untilDate } }),
  }
}

/** English alone is no text: Dutch is what everybody gets. */
function bilingual(nl: string | undefined, en: string | undefined) {
  return nl === undefined ? undefined : { nl, ...(en !== undefined && { en }) }
}
