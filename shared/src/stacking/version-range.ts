/**
 * Which versions of an achievement or outcome count. A range is written as people write it in package files:
 * `2` (that one), `>=2`, `>=1.2 <3` (both), `1 || 3` (either). Versions compare by their numbers, part by part (`1.10` is after `1.9`);
 * versions that are no numbers (`2024-spring`) can only be asked for by name.
 */
export type VersionRange = readonly (readonly Comparator[])[]

interface Comparator {
  readonly operator: '=' | '<' | '<=' | '>' | '>='
  readonly version: string
}

const comparatorPattern = /^(<=|>=|<|>|=)?([A-Za-z0-9][A-Za-z0-9._+-]{0,63})$/
const numericPattern = /^\d{1,9}(\.\d{1,9})*$/

/** Null when the text is no range. */
export function parseVersionRange(text: string): VersionRange | null {
  if (text.length > 500) return null
  const alternatives = text.split('||').map((part) => part.trim().split(/\s+/).map(parseComparator))
  const isRange = (part: (Comparator | null)[]): part is Comparator[] => part.every((item) => item !== null)
  return alternatives.every(isRange) ? alternatives : null
}

/** An absent range takes every version; an unreadable one, or an unknown version where one is asked, none. */
export function versionInRange(version: string | undefined, range: string | undefined): boolean {
  if (range === undefined) return true
  if (version === undefined) return false
  return (parseVersionRange(range) ?? []).some((all) => all.every((comparator) => satisfies(version, comparator)))
}

function parseComparator(text: string): Comparator | null {
  const match = comparatorPattern.exec(text)
  const version = match?.[2]
  if (version === undefined) return null
  const operator = (match?.[1] ?? '=') as Comparator['operator']
  return operator !== '=' && !numericPattern.test(version) ? null : { operator, version }
}

function satisfies(version: string, { operator, version: wanted }: Comparator): boolean {
  if (version === wanted) return operator.includes('=')
  const order = compareVersions(version, wanted)
  if (order === null) return false
  switch (operator) {
    case '=':
      return order === 0
    case '<':
      return order < 0
    case '<=':
      return order <= 0
    case '>':
      return order > 0
    case '>=':
      return order >= 0
  }
}

function compareVersions(a: string, b: string): number | null {
  if (!numericPattern.test(a) || !numericPattern.test(b)) return null
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)]
  for (let part = 0; part < Math.max(left.length, right.length); part += 1) {
    const difference = (left[part] ?? 0) - (right[part] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
