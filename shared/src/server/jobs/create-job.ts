import { AppError } from '../errors/app-error.ts'
import type { Collection } from '../store/collection.ts'
import type { Lease, WorkingDocument } from './job.ts'
import { nextAttemptAt } from './next-attempt.ts'

/** What a job needs of a collection. */
export type WorkingCollection<T extends WorkingDocument> = Pick<
  Collection<T>,
  'find' | 'findOne' | 'replace' | 'delete'
>

export interface JobDefinition<T extends WorkingDocument> {
  readonly name: string
  /** Declares an index on `work.dueAt`. */
  readonly collection: WorkingCollection<T>
  /**
   * Brings the world to what the aggregate says now, and returns the aggregate as it is to be written: what was done struck out, and `work` as it is now;
   * null when its time is over and it is to be deleted. It may run again at any moment: after a kill, or when the aggregate was changed while it ran.
   */
  readonly run: (document: T) => Promise<T | null>
}

export interface JobContext {
  /** Who takes the work: another name for each running process. */
  readonly by: string
  readonly now: () => Date
  readonly leaseMs: number
  readonly onFailure: (job: string, id: string, error: unknown) => void
  readonly isStopping: () => boolean
}

export interface Job {
  readonly name: string
  /** Takes what is due, one after the other. @returns how many it took */
  readonly work: (context: JobContext) => Promise<number>
}

const dueAtOnce = 50

/** Work is taken by a replace that writes a lease: of two that try, one does. */
export function createJob<T extends WorkingDocument>({ name, collection, run }: JobDefinition<T>): Job {
  async function take(found: T, { by, now, leaseMs }: JobContext): Promise<T | null> {
    if (found.work.lease && found.work.lease.until > now()) return null
    const taken = { ...found, work: { ...found.work, lease: { by, until: new Date(now().getTime() + leaseMs) } } }
    return (await collection.replace(taken)) ? { ...taken, version: found.version + 1 } : null
  }

  async function finish(taken: T, done: T | null): Promise<void> {
    const stands =
      done === null
        ? await collection.delete(taken._id, taken.version)
        : await collection.replace({ ...done, version: taken.version })
    if (stands) return
    // Changed while we worked: what it says now is for the next run, which may begin at once. Deleted: nothing is left to do.
    const current = await collection.findOne({ _id: taken._id })
    if (current !== null && isSameLease(current.work.lease, taken.work.lease))
      await collection.replace({ ...current, work: { ...current.work, lease: null } })
  }

  async function workOn(taken: T, { now, onFailure }: JobContext): Promise<void> {
    try {
      await finish(taken, await run(taken))
    } catch (error) {
      onFailure(name, taken._id, error)
      const failures = taken.work.failures + 1
      const lastFailure = error instanceof AppError ? error.code : 'internal-error'
      await finish(taken, {
        ...taken,
        work: { dueAt: nextAttemptAt(now(), failures), lease: null, failures, lastFailure },
      })
    }
  }

  return {
    name,
    async work(context) {
      let count = 0
      const due = await collection.find({ where: { 'work.dueAt': { lte: context.now() } }, limit: dueAtOnce })
      for (const found of due.items) {
        if (context.isStopping()) break
        const taken = await take(found, context)
        if (!taken) continue
        count += 1
        await workOn(taken, context)
      }
      return count
    },
  }
}

function isSameLease(one: Lease | null, other: Lease | null): boolean {
  return one !== null && other !== null && one.by === other.by && one.until.getTime() === other.until.getTime()
}
