import type { Locale } from '@stapel/shared'
import { z } from 'zod'
import { t } from '../../../views/words/index.ts'
import type { FormError } from '../../../views/profiles/form-view.ts'

export type ReadForm<T> =
  { readonly ok: true; readonly data: T } | { readonly ok: false; readonly errors: readonly FormError[] }

/** Parses a form at the door: what is wrong comes back as one sentence a field, with the label that the page shows. */
export function readForm<Schema extends z.ZodType>(
  schema: Schema,
  body: unknown,
  labels: Readonly<Record<string, string>>,
  locale: Locale,
): ReadForm<z.output<Schema>> {
  const parsed = schema.safeParse(body ?? {})
  if (parsed.success) return { ok: true, data: parsed.data }
  const errors = new Map<string, FormError>()
  for (const issue of parsed.error.issues) {
    const field = String(issue.path[0] ?? Object.keys(labels)[0] ?? '')
    const message = t.loosely(locale, wordOf(issue), { label: labels[field] ?? field })
    if (!errors.has(field)) errors.set(field, { field, message })
  }
  return { ok: false, errors: [...errors.values()] }
}

/** A schema may name the sentence itself by `params.word`. */
function wordOf(issue: z.core.$ZodIssue): Parameters<typeof t.loosely>[1] {
  if (issue.code === 'custom') {
    const word: unknown = issue.params?.['word']
    return typeof word === 'string' && t.isKey(word) ? word : 'formWrong'
  }
  if (issue.code === 'too_small' || issue.code === 'invalid_type') return 'formRequired'
  if (issue.code === 'too_big') return 'formTooLong'
  return issue.code === 'invalid_value' ? 'formChoose' : 'formWrong'
}

/** One ticked box is a string, several are a list, none is nothing. */
export const zStrings = z.preprocess(
  (one: unknown) => (one === undefined ? [] : Array.isArray(one) ? (one as unknown[]) : [one]),
  z.array(z.string().max(2000)).max(200),
)

const isOneLine = (text: string): boolean => !/\p{Cc}/u.test(text)
export const zLine = z.string().trim().min(1).max(200).refine(isOneLine)
/** An empty field is an absent one. */
export const zOptionalLine = z
  .string()
  .trim()
  .max(200)
  .refine(isOneLine)
  .optional()
  .transform((text) => (text === '' ? undefined : text))
export const zOptionalText = z
  .string()
  .trim()
  .max(2000)
  .optional()
  .transform((text) => (text === '' ? undefined : text))
