import type { LevelClaim } from '@stapel/shared'
import { z } from 'zod'
import type { OutcomeContent } from '../../../domain/outcomes/outcome-content.ts'
import { outcomeKinds, relations } from '../../../views/staff/outcome-form.ts'
import { zLine, zOptionalLine, zOptionalText, zOptionalUrl, zSlug, zText } from '../kit/fields.ts'
import { levelOf, levelShape, needsRegisterRef } from '../kit/level-input.ts'

export const outcomeShape = {
  plain: zLine(),
  text: zText,
  kind: z.enum(outcomeKinds),
  plainEn: zOptionalLine(),
  textEn: zOptionalText,
  ...levelShape,
  relation: z
    .string()
    .optional()
    .transform((value) => relations.find((one) => one === value)),
  target: zOptionalUrl,
  targetName: zOptionalLine(),
}
export const zOutcomeForm = z.object(outcomeShape).superRefine(needsRegisterRef)
export const zNewOutcomeForm = z.object({ ...outcomeShape, code: zSlug }).superRefine(needsRegisterRef)

/** What the form has no field for (descriptors, further alignments, until when a level holds) stays as it was. */
export function outcomeContentOf(input: z.output<typeof zOutcomeForm>, before?: OutcomeContent): OutcomeContent {
  const { plain, text, kind, plainEn, textEn, relation, target, targetName } = input
  return {
    plain: { nl: plain, ...(plainEn !== undefined && { en: plainEn }) },
    text: { nl: text, ...(textEn !== undefined && { en: textEn }) },
    kind,
    level: keptLevel(levelOf(input), before?.level),
    ...(before?.descriptorLevels !== undefined && { descriptorLevels: before.descriptorLevels }),
    alignments: [
      ...(relation === undefined || target === undefined
        ? []
        : [{ type: relation, target, ...(targetName !== undefined && { name: targetName }) }]),
      ...(before?.alignments.slice(1) ?? []),
    ],
  }
}

function keptLevel(level: LevelClaim, before: LevelClaim | undefined): LevelClaim {
  const isSame = before !== undefined && level.uri === before.uri && level.basis === before.basis
  return isSame && before.validUntil !== undefined ? { ...level, validUntil: before.validUntil } : level
}
