import type { Collection } from '../store/collection.ts'
import { createJob, type Job } from '../jobs/create-job.ts'
import { workDueAt } from '../jobs/job.ts'
import type { PresentationExchange } from './presentation-exchange.ts'

export interface PresentationJobParts {
  readonly exchanges: Collection<PresentationExchange>
  readonly clock: { readonly now: () => Date }
  /**
   * Told of every request that was answered or declined, at least once: a kill may make it twice. Reads the exchange's `answerOf`;
   * what it wants to keep it writes into its own aggregate, since the exchange is deleted.
   */
  readonly onSettled?: (exchange: PresentationExchange) => Promise<void>
}

/** Tells whoever waits for an answer, and deletes each exchange when its time is over. */
export function createPresentationJob({ exchanges, clock, onSettled }: PresentationJobParts): Job {
  return createJob({
    name: 'presentation-exchanges',
    collection: exchanges,
    async run(exchange) {
      if (exchange.deleteAt <= clock.now()) return null
      const isNews = exchange.state !== 'waiting' && !exchange.toldAt
      if (isNews) await onSettled?.(exchange)
      return { ...exchange, ...(isNews && { toldAt: clock.now() }), work: workDueAt(exchange.deleteAt) }
    },
  })
}
