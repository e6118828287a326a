import { parse } from 'lossless-json'
import { isJsonObject, type JsonObject } from './json.ts'

/**
 * A JSON object, or null for anything else: no JSON, a list, nested beyond what can be parsed, or with a name that
 * stands twice with different values (another reader would take the other one).
 */
export function parseJsonObject(text: string): JsonObject | null {
  try {
    // Only for its refusal of a name used twice.
    parse(text)
    const value: unknown = JSON.parse(text)
    return isJsonObject(value) ? value : null
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return null
    throw error
  }
}
