import { isJsonObject, withoutMember, type JsonObject } from '../json.ts'
import { DisclosureError } from './disclosure-error.ts'
import type { Disclosure } from './disclosures.ts'

const maxDepth = 100

/**
 * The payload with its disclosures in place, and every trace of what was not disclosed taken out.
 * @see https://www.rfc-editor.org/rfc/rfc9901 §7.1
 * @throws {DisclosureError} for a digest or disclosure used twice, a disclosure that no digest stands for, one that would
 * replace what is signed, and digests that are not well-formed
 */
export function discloseAll(payload: JsonObject, disclosures: ReadonlyMap<string, Disclosure>): JsonObject {
  const seen = new Set<string>()

  function take(digest: unknown): Disclosure | undefined {
    if (typeof digest !== 'string' || seen.has(digest)) throw new DisclosureError('A digest is text, and stands once')
    seen.add(digest)
    return disclosures.get(digest)
  }

  function openObject(object: JsonObject, depth: number): JsonObject {
    const { _sd: digests = [] } = object
    const plain = withoutMember(object, '_sd')
    if (!Array.isArray(digests)) throw new DisclosureError('_sd is a list')
    const members = new Map(Object.entries(plain).map(([name, value]) => [name, open(value, depth + 1)]))
    for (const digest of digests) {
      const disclosure = take(digest)
      if (disclosure === undefined) continue
      if (disclosure.name === null || members.has(disclosure.name)) {
        throw new DisclosureError('A disclosed member has a name of its own')
      }
      members.set(disclosure.name, open(disclosure.value, depth + 1))
    }
    return Object.fromEntries(members)
  }

  function openItem(item: unknown, depth: number): readonly unknown[] {
    if (!isJsonObject(item) || !('...' in item)) return [open(item, depth)]
    if (Object.keys(item).length > 1) throw new DisclosureError('The digest of a list item stands alone')
    const disclosure = take(item['...'])
    if (disclosure === undefined) return []
    if (disclosure.name !== null) throw new DisclosureError('A list item has no name')
    return [open(disclosure.value, depth)]
  }

  function open(value: unknown, depth: number): unknown {
    if (depth > maxDepth) throw new DisclosureError(`Nested deeper than ${maxDepth}`)
    if (Array.isArray(value)) return value.flatMap((item) => openItem(item, depth + 1))
    if (!isJsonObject(value)) return value
    if ('...' in value) throw new DisclosureError('A digest of a list item outside a list')
    return openObject(value, depth)
  }

  const opened = withoutMember(openObject(payload, 0), '_sd_alg')
  if ([...disclosures.keys()].some((digest) => !seen.has(digest))) {
    throw new DisclosureError('No digest stands for a disclosure')
  }
  return opened
}
