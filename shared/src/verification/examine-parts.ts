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

/** Examines as many as may still be opened; one part stands for all the others. */
export async function examineParts(
  run: Run,
  parts: readonly PartToExamine[],
  depth: number,
): Promise<readonly ExaminedPart[]> {
  const opened = parts.slice(0, run.takeParts(parts.length))
  const examined = await Promise.all(
    opened.map(async ({ path, value }) => ({ path, ...(await run.examine(await openPart(value), depth + 1)) })),
  )
  const left = parts[opened.length]
  return left === undefined
    ? examined
    : [...examined, { path: left.path, ...examineRefused({ code: 'too-many-parts', form: 'vcdm' }) }]
}
