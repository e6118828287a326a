import type { JsonObject } from '../proofs/json.ts'
import type { ExaminedPart } from './examined.ts'
import { examineRefused } from './refuse-document.ts'
import type { Run } from './run.ts'
import { openPart } from './secured/open-document.ts'

export interface PartToExamine {
  /** JSON pointer. */
  readonly path: string
  readonly value: unknown
}

/** One or several credentials in a member, with their places. */
export function partsOf(parent: JsonObject, member: string, path: string): readonly PartToExamine[] {
  const value = parent[member]
  if (!Array.isArray(value)) return value === undefined ? [] : [{ path: `${path}/${member}`, value }]
  return value.map((item: unknown, index) => ({ path: `${path}/${member}/${index}`, value: item }))
}

/** So many at once: enough to wait for several hosts, few enough to stop in time. */
const atOnce = 8

/** Examines as many as may still be opened, and as there is time for; one part stands for those that are too many. */
export async function examineParts(
  run: Run,
  parts: readonly PartToExamine[],
  depth: number,
): Promise<readonly ExaminedPart[]> {
  const count = run.takeParts(parts.length)
  const examined: ExaminedPart[] = []
  for (let start = 0; start < count; start += atOnce) {
    const batch = parts.slice(start, Math.min(start + atOnce, count))
    examined.push(...(await Promise.all(batch.map((part) => examinePart(run, part, depth)))))
  }
  const left = parts[count]
  if (left === undefined) return examined
  return [...examined, { path: left.path, ...examineRefused({ code: 'too-many-parts', form: 'vcdm' }) }]
}

async function examinePart(run: Run, { path, value }: PartToExamine, depth: number): Promise<ExaminedPart> {
  return { path, ...(await run.examine(await openPart(value), depth + 1)) }
}
