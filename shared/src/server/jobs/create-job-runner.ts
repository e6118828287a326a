import { randomUUID } from 'node:crypto'
import type { Job, JobContext } from './create-job.ts'

export interface JobRunnerOptions {
  readonly jobs: readonly Job[]
  readonly clock: { readonly now: () => Date }
  readonly log: { readonly error: (details: object, message: string) => void }
  /** How often to look for work when nobody rings. */
  readonly pollMs?: number
  /** Longer than any one run takes: after it, another process takes the work over. */
  readonly leaseMs?: number
}

export interface JobRunner {
  readonly start: () => void
  /** Finishes what runs, takes nothing more. */
  readonly stop: () => Promise<void>
  /** Work may have come: look now instead of at the next poll. */
  readonly wake: () => void
  /** Works until nothing is due, for tests and scripts. */
  readonly runOnceUntilIdle: () => Promise<void>
}

/** Any number of these may run, in any number of processes: each piece of work is done by one at a time. */
export function createJobRunner({
  jobs,
  clock,
  log,
  pollMs = 1000,
  leaseMs = 5 * 60_000,
}: JobRunnerOptions): JobRunner {
  let stopping = false
  let running: Promise<void> | null = null
  let rung = false
  let ring: () => void = () => undefined

  const context: JobContext = {
    by: randomUUID(),
    now: clock.now,
    leaseMs,
    isStopping: () => stopping,
    onFailure: (job, id, err) => log.error({ job, id, err }, 'A job failed and will be tried again'),
  }

  async function round(): Promise<number> {
    let count = 0
    for (const job of jobs) count += await job.work(context)
    return count
  }

  async function loop(): Promise<void> {
    while (!stopping) {
      rung = false
      if ((await safely(round)) === 0) await waitForRing()
    }
  }

  /** The store may be away for a while: the loop outlives that. */
  async function safely(work: () => Promise<number>): Promise<number> {
    try {
      return await work()
    } catch (err) {
      log.error({ err }, 'The jobs could not be looked at')
      return 0
    }
  }

  function waitForRing(): Promise<void> {
    return new Promise((resolve) => {
      if (rung || stopping) {
        resolve()
        return
      }
      const timer = setTimeout(resolve, pollMs)
      ring = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  function wake(): void {
    rung = true
    ring()
  }

  return {
    start() {
      stopping = false
      running ??= loop()
    },
    async stop() {
      stopping = true
      wake()
      await running
      running = null
    },
    wake,
    async runOnceUntilIdle() {
      while ((await round()) > 0);
    },
  }
}
