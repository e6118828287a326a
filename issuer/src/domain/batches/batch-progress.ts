import type { Batch, BatchProgress } from './batch.ts'

/** How far a batch is, how fast it goes, and how long it takes still. */
export function batchProgress(batch: Batch, now: Date): BatchProgress {
  const { state, awarded, good, startedAt, finishedAt } = batch
  const base = { state, awarded, good }
  if (startedAt === undefined || awarded === 0) return base
  const elapsedSeconds = ((finishedAt ? Date.parse(finishedAt) : now.getTime()) - Date.parse(startedAt)) / 1000
  const perSecond = awarded / Math.max(elapsedSeconds, 0.001)
  return state === 'running'
    ? { ...base, perSecond, remainingSeconds: Math.ceil((good - awarded) / perSecond) }
    : { ...base, perSecond }
}
