import { nlqfDescriptors } from '@stapel/shared'
import { z } from 'zod'
import type { OutcomeContent } from '../../domain/outcomes/outcome-content.ts'
import { zLine, zSlug, zText } from './fields.ts'
import { zLevel } from './level.ts'

const zBoth = (maxLength: number) => z.strictObject({ nl: zText(maxLength), en: zText(maxLength).optional() })

export const zOutcomeContent = z.strictObject({
  text: zBoth(2000),
  plain: zBoth(300),
  kind: z.enum(['kennis', 'vaardigheid', 'verantwoordelijkheid']),
  descriptorLevels: z.partialRecord(z.enum(nlqfDescriptors), z.string().max(10)).optional(),
  level: zLevel,
  alignments: z
    .array(
      z.strictObject({
        type: z.enum(['exactMatch', 'closeMatch', 'broadMatch']),
        target: zLine(500),
        name: zLine().optional(),
      }),
    )
    .max(20)
    .default([]),
}) satisfies z.ZodType<OutcomeContent>

export const zNewOutcome = z.strictObject({ code: zSlug, ...zOutcomeContent.shape })
