export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject
export interface JsonObject {
  readonly [member: string]: JsonValue
}

/** The object without the members that have no value: a credential never holds a null, which JSON-LD would drop. */
export function defined(members: Readonly<Record<string, JsonValue | undefined>>): JsonObject {
  const entries: [string, JsonValue][] = []
  for (const [name, value] of Object.entries(members)) if (value !== undefined) entries.push([name, value])
  return Object.fromEntries(entries)
}

/** A list, or nothing where the list is empty. */
export function listed(values: readonly JsonValue[]): readonly JsonValue[] | undefined {
  return values.length === 0 ? undefined : values
}
