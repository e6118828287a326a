import type { Request } from 'express'
import type { z } from 'zod'
import { InvalidInputError } from '../errors/common-errors.ts'

/** The body as its schema says. @throws InvalidInputError with each field that is wrong */
export function parseBody<Schema extends z.ZodType>(schema: Schema, request: Request): z.output<Schema> {
  return parseInput(schema, request.body)
}

/** The part behind the `?`. @throws InvalidInputError */
export function parseQuery<Schema extends z.ZodType>(schema: Schema, request: Request): z.output<Schema> {
  return parseInput(schema, request.query)
}

/** @throws InvalidInputError */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  throw new InvalidInputError(
    parsed.error.issues.map((issue) => ({
      field: issue.path.map(String).join('.'),
      message: issue.message,
      ...codeOf(issue),
    })),
  )
}

/** A schema of ours may name what is wrong by `params.code`. */
function codeOf(issue: z.core.$ZodIssue): { readonly code?: string } {
  const code: unknown = issue.code === 'custom' ? issue.params?.['code'] : undefined
  return typeof code === 'string' ? { code } : {}
}
