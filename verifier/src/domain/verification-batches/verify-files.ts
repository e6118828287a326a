import {
  forOneWork,
  maxImageBytes,
  UnreadableCarrierError,
  verifyCarrier,
  type Locale,
  type VerificationPorts,
} from '@stapel/shared'
import { setImmediate } from 'node:timers/promises'
import type { BatchFile } from './batch-file.ts'
import { rowOfProblem, rowOfReport, type BatchRow } from './batch-row.ts'
import { FileUnreadableError } from './file-unreadable-error.ts'

export interface BatchOptions {
  readonly locale: Locale
  /** Whoever asked has gone: the work ends. */
  readonly signal?: AbortSignal
  /** The whole batch; files that are then left get `batch-out-of-time`. */
  readonly maxMs?: number
}

/** In small groups, so that a batch leaves room for who checks one badge. */
const atOnce = 4
const longestMs = 120_000

/** Verifies each file by itself, in their order. Nothing is kept. */
export async function verifyFiles(
  ports: VerificationPorts,
  files: readonly BatchFile[],
  options: BatchOptions,
): Promise<readonly BatchRow[]> {
  const rows: BatchRow[] = []
  for await (const group of verifyInGroups(ports, files, options)) rows.push(...group)
  return rows
}

/** The same, as it goes on; ends early when its signal says so. */
export async function* verifyInGroups(
  ports: VerificationPorts,
  files: readonly BatchFile[],
  { locale, signal, maxMs = longestMs }: BatchOptions,
): AsyncGenerator<readonly BatchRow[]> {
  const batchPorts = forOneWork(ports)
  const end = performance.now() + maxMs
  for (let start = 0; start < files.length && signal?.aborted !== true; start += atOnce) {
    const group = files.slice(start, start + atOnce)
    if (performance.now() >= end) yield group.map(({ name }) => rowOfProblem(name, 'batch-out-of-time', locale))
    else yield await Promise.all(group.map((file) => verifyFile(batchPorts, file, locale)))
    await setImmediate()
  }
}

async function verifyFile(ports: VerificationPorts, file: BatchFile, locale: Locale): Promise<BatchRow> {
  try {
    const bytes = await file.read()
    if (bytes.length > maxImageBytes)
      throw new FileUnreadableError('too-large', 'The file is larger than an image may be')
    return rowOfReport(file.name, await verifyCarrier(bytes, ports, { locale }), locale)
  } catch (error) {
    if (error instanceof UnreadableCarrierError || error instanceof FileUnreadableError)
      return rowOfProblem(file.name, error.code, locale)
    throw error
  }
}
