import { timingSafeEqual } from 'node:crypto'
import type { PresentationRequest } from '../../presentations/presentation-request.ts'
import { workDueAt } from '../jobs/job.ts'
import { hashSecret } from '../secrets/secret-token.ts'
import { later, retentionSeconds } from './ask-for-credentials.ts'
import { RequestSettledError, StateDiffersError } from './errors.ts'
import type { PresentationExchange } from './presentation-exchange.ts'
import type { PresentationPorts } from './presentation-ports.ts'

type Settlement = Pick<PresentationExchange, 'answer' | 'responseCodeHash'> & {
  readonly state: Exclude<PresentationExchange['state'], 'waiting'>
}

/**
 * Writes down what became of a request, once.
 * @param exchange as it was read: if anybody wrote since, this one is too late
 * @throws RequestSettledError
 */
export async function settleExchange(
  { exchanges, clock, bell }: Pick<PresentationPorts, 'exchanges' | 'clock' | 'bell'>,
  exchange: PresentationExchange,
  settlement: Settlement,
): Promise<void> {
  const now = clock.now()
  const settled = {
    ...exchange,
    ...settlement,
    settledAt: now,
    deleteAt: later(now, retentionSeconds),
    work: workDueAt(now, exchange.work),
  }
  if (!(await exchanges.replace(settled))) throw new RequestSettledError()
  bell?.ring()
}

/** @throws StateDiffersError */
export function assertStateOf(request: Pick<PresentationRequest, 'state'>, state: string): void {
  const [expected, found] = [request.state ?? '', state].map((text) => Buffer.from(hashSecret(text)))
  if (expected === undefined || found === undefined || !timingSafeEqual(expected, found)) throw new StateDiffersError()
}
