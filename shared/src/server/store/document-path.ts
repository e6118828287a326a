/**
 * The values at a dotted path, through arrays: `apiKeys.hash` gives every hash.
 * Nothing there is `[null]`; an empty array is `[]`.
 */
export function valuesAt(document: unknown, path: string): unknown[] {
  return follow(document, path.split('.'))
}

function follow(value: unknown, [first, ...rest]: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => follow(item, first === undefined ? [] : [first, ...rest]))
  if (first === undefined) return [value ?? null]
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, first)) return [null]
  return follow((value as Readonly<Record<string, unknown>>)[first], rest)
}
