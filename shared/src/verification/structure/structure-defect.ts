import { isJsonObject } from '../../proofs/json.ts'
import type { CodeOf } from '../check-codes.ts'

export interface StructureDefect {
  readonly code: CodeOf<'structure', 'failed'>
  /** JSON pointer to what is wrong. */
  readonly path: string
}

/** A rule over one value: the first defect, or null. */
export type StructureRule = (value: unknown, path: string) => StructureDefect | null

/** A URL has a scheme and no white space or control characters (CONTRACT §3). */
export function isUrl(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z][A-Za-z0-9+.-]*:[^\s\p{Cc}]+$/u.test(value)
}

/** The XSD `dateTimeStamp`, of a day that exists. @see https://www.w3.org/TR/vc-data-model-2.0/#representing-time */
export function isDateTimeStamp(value: unknown): value is string {
  const match =
    typeof value === 'string' ? /^(\d{4}-\d\d-\d\d)T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.exec(value) : null
  if (match === null) return false
  const day = Date.parse(`${match[1] ?? ''}T00:00:00Z`)
  return !Number.isNaN(Date.parse(match[0])) && new Date(day).toISOString().startsWith(match[1] ?? '')
}

export function optional(rule: StructureRule): StructureRule {
  return (value, path) => (value === undefined ? null : rule(value, path))
}

/** One or several: each must obey, and an empty list is nothing. */
export function each(rule: StructureRule): StructureRule {
  return (value, path) => {
    if (!Array.isArray(value)) return rule(value, path)
    for (const [index, item] of value.entries()) {
      const defect = rule(item, `${path}/${index}`)
      if (defect !== null) return defect
    }
    return null
  }
}

export const url: StructureRule = (value, path) => (isUrl(value) ? null : { code: 'id-malformed', path })

export const dateTime: StructureRule = (value, path) =>
  isDateTimeStamp(value) ? null : { code: 'date-malformed', path }

/** An object with a `type` and, where it has one, an `id` that is a URL. */
export const typedObject: StructureRule = (value, path) => {
  if (!isJsonObject(value)) return { code: 'member-malformed', path }
  if (!isTypeList(value['type'])) return { code: 'member-without-type', path }
  return optional(url)(value['id'], `${path}/id`)
}

export function isTypeList(value: unknown): boolean {
  const types = Array.isArray(value) ? value : [value]
  return types.length > 0 && types.every((type) => typeof type === 'string' && type !== '')
}
