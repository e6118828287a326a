import { FetchFailedError, FetchRefusedError } from '../dids/index.ts'
import { maxImageBytes } from '../baking/index.ts'
import { examineDocument } from './examine-document.ts'
import type { VerificationReport } from './report.ts'
import { type Run, startRun, type VerificationOptions, type VerificationPorts } from './run.ts'
import { UnreadableCarrierError } from './unreadable-carrier-error.ts'
import { verifyIn } from './verify-carrier.ts'

/**
 * Fetches what a person points at, and verifies what is there: any carrier but another URL.
 * @throws UnreadableCarrierError also for a URL that may not be fetched, or where nobody answers
 */
export async function verifyUrl(
  url: string,
  ports: VerificationPorts,
  options: VerificationOptions = {},
): Promise<VerificationReport> {
  const run = startRun(ports, options, examineDocument)
  return verifyIn(run, await fetchCarrier(run, url.trim()), { carrier: 'url' })
}

const accept =
  'application/vc, application/ld+json, application/json, application/vc+jwt, image/png, image/svg+xml, application/pdf, text/plain'

async function fetchCarrier(run: Run, url: string): Promise<Uint8Array> {
  try {
    const { status, body } = await run.fetchDocument(url, { accept, maxBytes: maxImageBytes })
    if (status !== 200) throw new UnreadableCarrierError('url-unreachable', `The address answered ${status}`)
    return body
  } catch (cause) {
    if (cause instanceof FetchRefusedError)
      throw new UnreadableCarrierError('url-not-fetchable', 'The address may not be fetched', { cause })
    if (cause instanceof FetchFailedError)
      throw new UnreadableCarrierError('url-unreachable', 'Nobody answered at the address', { cause })
    throw cause
  }
}
