import type { Locale } from '@stapel/shared'
import type { FieldError } from '@stapel/shared/server'
import type { z } from 'zod'
import type { FormSpec, FormState } from '../../../views/forms/create-form.ts'
import { translate, type WordKey } from '../../../views/words/index.ts'

export type ReadForm<T> = { readonly ok: true; readonly data: T } | { readonly ok: false; readonly state: FormState }

type Issue = z.core.$ZodIssue

const formats: Readonly<Record<string, WordKey>> = {
  email: 'form.error.email',
  url: 'form.error.url',
  date: 'form.error.date',
}

/** The sentence for an issue: a schema may name one itself by `params.word`. */
function wordFor(issue: Issue): WordKey {
  if (issue.code === 'custom') {
    const word: unknown = issue.params?.['word']
    return typeof word === 'string' && translate.isKey(word) ? word : 'form.error.wrong'
  }
  if (issue.code === 'invalid_format') return formats[issue.format] ?? 'form.error.wrong'
  if (issue.code === 'too_small') {
    if (issue.origin === 'string') return issue.minimum === 1 ? 'form.error.required' : 'form.error.too-short'
    return issue.origin === 'array' ? 'form.error.choose' : 'form.error.too-small'
  }
  if (issue.code === 'too_big') return issue.origin === 'string' ? 'form.error.too-long' : 'form.error.too-large'
  if (issue.code === 'invalid_value') return 'form.error.choose'
  if (issue.code === 'invalid_type') return issue.expected === 'number' ? 'form.error.number' : 'form.error.required'
  return 'form.error.wrong'
}

/** What came in, kept as it was typed: strings and lists of strings, and nothing else. */
export function valuesOf(body: unknown): FormState['values'] {
  if (typeof body !== 'object' || body === null) return {}
  return Object.fromEntries(
    Object.entries(body).filter(
      (entry): entry is [string, string | string[]] =>
        typeof entry[1] === 'string' || (Array.isArray(entry[1]) && entry[1].every((one) => typeof one === 'string')),
    ),
  )
}

/** Parses a form at the door. What is wrong comes back as sentences by field, in the order of the form. */
export function readForm<Schema extends z.ZodType>(
  schema: Schema,
  body: unknown,
  form: FormSpec,
  locale: Locale,
): ReadForm<z.output<Schema>> {
  const values = valuesOf(body)
  const parsed = schema.safeParse(values)
  if (parsed.success) return { ok: true, data: parsed.data }
  const fields = form.groups.flatMap((group) => group.fields)
  const order = (field: string): number => fields.findIndex(({ name }) => name === field)
  const errors = new Map<string, FieldError>()
  for (const issue of parsed.error.issues) {
    const field = String(issue.path[0] ?? fields[0]?.name ?? '')
    const label = fields.find(({ name }) => name === field)?.label ?? field
    if (!errors.has(field)) errors.set(field, { field, message: translate.loosely(locale, wordFor(issue), { label }) })
  }
  return { ok: false, state: { values, errors: [...errors.values()].sort((a, b) => order(a.field) - order(b.field)) } }
}
