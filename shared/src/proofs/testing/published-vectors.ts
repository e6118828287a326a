import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The specifications' test vectors: outside this repository, because they are not ours. */
const folder = process.env.STAPEL_SPECS ?? fileURLToPath(new URL('../../../../../shared/specs', import.meta.url))

export const havePublishedVectors = existsSync(join(folder, 'vectors'))

/** A line that nobody overlooks, in the place of tests that could not run. */
export const vectorsDidNotRun = `DID NOT RUN: no published test vectors at ${folder} (set STAPEL_SPECS)`

export function readVector(path: string): string {
  return readFileSync(join(folder, 'vectors', path), 'utf8')
}

export function readVectorJson(path: string): Record<string, unknown> {
  return JSON.parse(readVector(path)) as Record<string, unknown>
}

export function readSpecification(path: string): string {
  return readFileSync(join(folder, path), 'utf8')
}
