import { openCarrier } from './carriers/read-carrier.ts'
import { readText } from './carriers/read-text.ts'
import type { Examined } from './examined.ts'
import { examineDocument } from './examine-document.ts'
import { presentExamined } from './present-report.ts'
import type { VerificationReport } from './report.ts'
import { type Run, startRun, type VerificationOptions, type VerificationPorts } from './run.ts'
import { openJson, openToken } from './secured/open-document.ts'
import { UnreadableCarrierError } from './unreadable-carrier-error.ts'

/**
 * Verifies whatever somebody hands in: JSON, a JWT, an SD-JWT, a PNG, SVG or PDF with a credential inside; text or bytes.
 * A bad credential is a report; at most 4 s, whatever the input (CONTRACT §3).
 * @throws UnreadableCarrierError when there is nothing in it to report on
 */
export async function verifyCarrier(
  input: Uint8Array | string,
  ports: VerificationPorts,
  options: VerificationOptions = {},
): Promise<VerificationReport> {
  return verifyIn(startRun(ports, options, examineDocument), input, {})
}

/** @param known what is already known of the carrier, such as that it came from a URL */
export async function verifyIn(
  run: Run,
  input: Uint8Array | string,
  known: { readonly carrier?: VerificationReport['carrier'] },
): Promise<VerificationReport> {
  const { carrier, text } = openCarrier(input)
  const carried = readText(text)
  switch (carried.form) {
    case 'json': {
      const examined = await run.examine(await openJson(carried.document, carried.defect), 0)
      return report(run, known.carrier ?? (carrier === 'text' ? 'json' : carrier), examined)
    }
    case 'jwt':
    case 'sd-jwt': {
      const examined = await run.examine(await openToken(carried.token), 0)
      return report(run, known.carrier ?? (carrier === 'text' ? carried.form : carrier), examined)
    }
    case 'url': {
      // Only an Open Badges 2.0 image names its credential by URL; a URL that a person hands in goes to `verifyUrl`.
      if (carrier === 'text') throw new UnreadableCarrierError('unknown-carrier', 'This is a web address')
      const { examineHostedUrl } = await import('./open-badges-2/examine-old-badge.ts')
      return report(run, carrier, await examineHostedUrl(run, carried.url))
    }
  }
}

export function report(run: Run, carrier: VerificationReport['carrier'], examined: Examined): VerificationReport {
  return { ...presentExamined(examined, run.options.locale ?? 'nl'), verifiedAt: run.now.toISOString(), carrier }
}
