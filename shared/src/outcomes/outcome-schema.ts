import { z } from 'zod'
import { findLevel } from '../frameworks/find-level.ts'
import { zLevelClaim } from '../frameworks/level-schema.ts'
import { nlqfDescriptors } from './learning-outcome.ts'

const zUrl = z
  .string()
  .max(2_000)
  .regex(/^[a-z][a-z0-9+.-]*:[^\s\p{Cc}]+$/iu)
const zText = z.string().trim().min(1).max(5_000)
/** It follows "Ik kan …" and gets a full stop behind it, so it has neither. */
const zPlain = z
  .string()
  .trim()
  .min(1)
  .max(300)
  .transform((text) => text.replace(/^(ik kan|i can)(\s+|$)/i, '').replace(/\s*\.$/, ''))
  .pipe(z.string().min(1))

const content = {
  text: z.strictObject({ nl: zText, en: zText.optional() }),
  plain: z.strictObject({ nl: zPlain, en: zPlain.optional() }),
  kind: z.enum(['kennis', 'vaardigheid', 'verantwoordelijkheid']),
  level: zLevelClaim,
  descriptorLevels: z.partialRecord(z.enum(nlqfDescriptors), z.string()).optional(),
  alignments: z
    .array(
      z.strictObject({
        type: z.enum(['exactMatch', 'closeMatch', 'broadMatch']),
        target: zUrl,
        name: z.string().trim().min(1).max(300).optional(),
      }),
    )
    .max(50),
}

interface WithDescriptors {
  readonly level: { readonly framework: 'NLQF' | 'EQF' | 'VKS' }
  readonly descriptorLevels?: Readonly<Record<string, string | undefined>> | undefined
}
/** Descriptors may sit at other levels than the whole, but at levels that exist. */
function hasKnownDescriptors({ level, descriptorLevels }: WithDescriptors): boolean {
  const codes = Object.values(descriptorLevels ?? {})
  return codes.every((code) => code === undefined || findLevel(level.framework, code) !== null)
}
const descriptorProblem = { path: ['descriptorLevels'], params: { code: 'no-such-level' } }

/** What the owner of an outcome fills in. */
export const zOutcomeContent = z.strictObject(content).refine(hasKnownDescriptors, descriptorProblem)

/** One version of an outcome. */
export const zLearningOutcome = z
  .strictObject({
    ...content,
    id: zUrl,
    version: z.string().min(1).max(64),
    owner: zUrl,
    state: z.enum(['proposed', 'accepted', 'withdrawn']),
    supersedes: zUrl.optional(),
  })
  .refine(hasKnownDescriptors, descriptorProblem)
