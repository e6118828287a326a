import type { Locale, VerificationPorts } from '@stapel/shared'
import { workDueAt } from '@stapel/shared/server'
import type { VerifierPorts } from '../ports.ts'
import { drawLinkId, hashLinkId } from '../link-id.ts'
import type { BatchFile } from './batch-file.ts'
import type { BatchRow } from './batch-row.ts'
import { BatchRefusedError } from './batch-refused-error.ts'
import { batchLifetimeMs, type VerificationBatch } from './verification-batch.ts'
import { verifyInGroups } from './verify-files.ts'

export interface BatchRunnerPorts extends Pick<VerifierPorts, 'batches' | 'clock' | 'random'> {
  readonly verification: VerificationPorts
  readonly log: { readonly error: (details: object, message: string) => void }
}

export interface BatchRunner {
  /** Begins and returns; `finished` resolves when nothing is left to do. @throws BatchRefusedError when too many run already */
  start(
    files: readonly BatchFile[],
    locale: Locale,
  ): Promise<{ readonly linkId: string; readonly finished: Promise<void> }>
  /** Ends what runs; each batch says that it was interrupted. */
  stop(): Promise<void>
}

/** Each holds up to 50 MB of files, and takes its turns on the one processor that answers everybody else. */
const mostAtOnce = 4
/** Nobody waits at the other end: 500 files of silent hosts may have their time. */
const longestMs = 20 * 60_000
/** A batch is written whole: not after every group. */
const saveEveryMs = 700

/** Batches that go on after the request that brought them, in this process. */
export function createBatchRunner(ports: BatchRunnerPorts): BatchRunner {
  const { batches, clock, random, log } = ports
  const stopping = new AbortController()
  const running = new Set<Promise<void>>()

  async function run(batch: VerificationBatch, files: readonly BatchFile[]): Promise<void> {
    const rows: BatchRow[] = []
    let { version } = batch
    let savedAt = performance.now()
    /** @returns whether it is still there: nobody but us replaces it, so when that fails somebody has stopped it */
    const save = async (state: VerificationBatch['state']): Promise<boolean> => {
      savedAt = performance.now()
      const isThere = await batches.replace({ ...batch, version, state, rows: [...rows], aliveAt: clock.now() })
      version += 1
      return isThere
    }
    const options = { locale: batch.locale, signal: stopping.signal, maxMs: longestMs }
    for await (const group of verifyInGroups(ports.verification, files, options)) {
      rows.push(...group)
      if (performance.now() - savedAt >= saveEveryMs && !(await save('running'))) return
    }
    await save(rows.length === files.length ? 'done' : 'interrupted')
  }

  return {
    async start(files, locale) {
      if (running.size >= mostAtOnce || stopping.signal.aborted)
        throw new BatchRefusedError('too-busy', 'Too many batches are being verified')
      const linkId = drawLinkId(random)
      const now = clock.now()
      const expiresAt = new Date(now.getTime() + batchLifetimeMs)
      const life = { startedAt: now, aliveAt: now, expiresAt, work: workDueAt(expiresAt) }
      const _id = hashLinkId(linkId)
      const batch = await batches.insert({ _id, locale, ...life, state: 'running', total: files.length, rows: [] })
      const finished = run(batch, files)
        .catch((err: unknown) => log.error({ err }, 'A batch broke off'))
        .finally(() => running.delete(finished))
      running.add(finished)
      return { linkId, finished }
    },
    async stop() {
      stopping.abort()
      await Promise.all(running)
    },
  }
}
