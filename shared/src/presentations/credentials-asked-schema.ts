import { z } from 'zod'
import { achievementTypes } from '../achievements/achievement.ts'
import type { CredentialsAsked } from './credentials-asked.ts'

const mostValues = 20

/** Compared letter by letter with what a credential says, so nothing is made of it. */
const zIri = z
  .string()
  .trim()
  .max(500)
  .regex(/^[A-Za-z][A-Za-z0-9+.-]*:[^\s\p{Cc}]+$/u, 'a URL, such as https://school.example/orgs/a/achievements/b')

/** What a caller may ask for, as they write it. */
export const zCredentialsAsked = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('any-badge') }),
  z.strictObject({ kind: z.literal('credential-type'), types: z.array(zIri).min(1).max(mostValues) }),
  z.strictObject({
    kind: z.literal('achievement-type'),
    achievementTypes: z.array(z.enum(achievementTypes)).min(1).max(mostValues),
  }),
  z.strictObject({ kind: z.literal('achievements'), achievements: z.array(zIri).min(1).max(mostValues) }),
  z.strictObject({ kind: z.literal('outcomes'), outcomes: z.array(zIri).min(1).max(mostValues) }),
]) satisfies z.ZodType<CredentialsAsked>

/** Control characters, and those by which a text could look like another one. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u

/** Words that the person who is asked will read: one line. */
export function zPlainLine(maxLength: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(maxLength)
    .refine((text) => !invisible.test(text), 'one line of plain text')
}
