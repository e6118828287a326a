import { z } from 'zod'
import type { FrameworkContent } from '../../domain/frameworks/framework.ts'
import { zLine, zSlug, zText, zWebUrl } from './fields.ts'

export const zFrameworkContent = z.strictObject({
  title: z.strictObject({ nl: zLine(), en: zLine().optional() }),
  description: z.strictObject({ nl: zText(4000), en: zText(4000).optional() }).optional(),
  source: zWebUrl.optional(),
  licence: zWebUrl.optional(),
  sector: zLine().optional(),
}) satisfies z.ZodType<FrameworkContent>

export const zNewFramework = z.strictObject({ code: zSlug, ...zFrameworkContent.shape })

/** The framework of an outcome, by its code; null: none. */
export const zPlacement = z.strictObject({ framework: zSlug.nullable() })
