import type { AnsweredCredential } from '../../presentations/verify-presentation-response.ts'
import type { PresentationRequest } from '../../presentations/presentation-request.ts'
import type { WorkingDocument } from '../jobs/job.ts'

/** What became of a request; that its time is up follows from the clock (`exchangeStateAt`). */
export const settledStates = ['waiting', 'answered', 'declined', 'not-possible'] as const

/** `not-possible`: the person's wallet said that it cannot answer this. */
export type ExchangeState = (typeof settledStates)[number] | 'expired'

/**
 * One request for credentials and what came of it. Its `_id` is in the link that a wallet opens: too many to guess, and whoever has it
 * may answer once, or say no. The answer is only for who has the result id, which is stored as a hash.
 */
export interface PresentationExchange extends WorkingDocument {
  /** Who asks, in the words of the service: an organisation's slug, or the installation. */
  readonly asker: string
  /** What it is asked for, in the words of the service: the `_id` of what waits for the answer. */
  readonly about?: string | null
  /** A `PresentationRequest`, as JSON. */
  readonly request: string
  readonly resultHash: string
  /** Where the person's browser goes on after the answer; then only that browser's code opens the answer. */
  readonly returnUri?: string | null
  readonly state: (typeof settledStates)[number]
  readonly createdAt: Date
  /** From then on nobody can answer. */
  readonly expiresAt: Date
  /** From then on nothing of it remains. */
  readonly deleteAt: Date
  readonly settledAt?: Date | null
  /** The answered credentials with their reports, as JSON. */
  readonly answer?: string | null
  readonly responseCodeHash?: string | null
  /** Whoever waits for it was told. */
  readonly toldAt?: Date | null
}

export function exchangeStateAt(exchange: Pick<PresentationExchange, 'state' | 'expiresAt'>, now: Date): ExchangeState {
  return exchange.state === 'waiting' && exchange.expiresAt <= now ? 'expired' : exchange.state
}

/** Ours: written by `askForCredentials`. */
export function requestOf({ request }: Pick<PresentationExchange, 'request'>): PresentationRequest {
  return JSON.parse(request) as PresentationRequest
}

/** Ours: written by `receiveAnswer`. The sentences of the reports are in the language in which they were made; see `translateReport`. */
export function answerOf({ answer }: Pick<PresentationExchange, 'answer'>): readonly AnsweredCredential[] {
  return typeof answer === 'string' ? (JSON.parse(answer) as readonly AnsweredCredential[]) : []
}
