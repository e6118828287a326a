import { RequestSettledError } from './errors.ts'
import { getExchangeOfResult } from './get-presentation-result.ts'
import type { PresentationPorts } from './presentation-ports.ts'

const attempts = 10

/**
 * Nothing of the request or its answer remains, and nobody can answer it any more.
 * @throws NotFoundError
 */
export async function withdrawPresentationRequest(
  ports: Pick<PresentationPorts, 'exchanges' | 'clock'>,
  resultId: string,
): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const { _id, version } = await getExchangeOfResult(ports, resultId)
    if (await ports.exchanges.delete(_id, version)) return
  }
  throw new RequestSettledError()
}
