import { isJsonObject } from '../../proofs/json.ts'
import type { StructureDefect } from './structure-defect.ts'

const valueKeywords: ReadonlySet<string> = new Set(['@value', '@language', '@direction'])
/** The only members for which the data models have language-tagged text. */
const taggedMembers: ReadonlySet<string> = new Set(['name', 'description'])
const languageTag = /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/

/**
 * JSON-LD keywords could say the same claims in other places and forms than where a reader of the JSON looks, so only
 * those that the data models use may stand there (CONTRACT §3, structure).
 */
export function findKeywordDefect(value: unknown, path = '', member = ''): StructureDefect | null {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const defect = findKeywordDefect(item, `${path}/${index}`, member)
      if (defect !== null) return defect
    }
    return null
  }
  if (!isJsonObject(value)) return null
  const names = Object.keys(value)
  if (names.some((name) => valueKeywords.has(name))) return findValueObjectDefect(value, path, member)
  for (const name of names) {
    if (name === '@context') continue
    if (name.startsWith('@')) return { code: 'keyword-not-allowed', path: `${path}/${name}` }
    const defect = findKeywordDefect(value[name], `${path}/${name}`, name)
    if (defect !== null) return defect
  }
  return null
}

/** @see https://www.w3.org/TR/vc-data-model-2.0/#language-and-base-direction */
function findValueObjectDefect(
  value: Readonly<Record<string, unknown>>,
  path: string,
  member: string,
): StructureDefect | null {
  if (!taggedMembers.has(member)) return { code: 'value-object-not-allowed', path }
  const { '@value': text, '@language': language, '@direction': direction, ...others } = value
  const sound =
    typeof text === 'string' &&
    (language === undefined || (typeof language === 'string' && languageTag.test(language))) &&
    (direction === undefined || direction === 'ltr' || direction === 'rtl') &&
    Object.keys(others).length === 0
  return sound ? null : { code: 'language-malformed', path }
}
