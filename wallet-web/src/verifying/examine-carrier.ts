import {
  extractFromPdf,
  UnreadableCarrierError,
  unbakePng,
  unbakeSvg,
  verifyCarrier,
  type Locale,
  type VerificationPorts,
  type VerificationReport,
} from '@stapel/shared'
import type { SignedTextKind } from '../storage/credential-record.ts'
import { createBrowserFetch } from './browser-fetch.ts'
import type { Examination, ExamineAnswer } from './examination.ts'
import { fetchCarrier, isWebAddress } from './fetch-carrier.ts'

/** What is handed over to be examined in the background. */
export interface ExamineInput {
  readonly carrier: Uint8Array<ArrayBuffer> | string
  readonly language: Locale
  /** This wallet runs on the learner's own machine, in development. */
  readonly loopbackAllowed: boolean
}

export async function examineCarrier(input: ExamineInput): Promise<ExamineAnswer> {
  try {
    return { outcome: 'examined', examination: await examine(input) }
  } catch (error) {
    if (error instanceof UnreadableCarrierError) return { outcome: 'unreadable', code: error.code }
    throw error
  }
}

async function examine({ carrier: given, language, loopbackAllowed }: ExamineInput): Promise<Examination> {
  const fetchDocument = createBrowserFetch(loopbackAllowed)
  const ports: VerificationPorts = { fetchDocument, clock: () => new Date(), allowLoopback: loopbackAllowed }
  const carrier = isWebAddress(given) ? await fetchCarrier(given.trim(), fetchDocument) : given
  const report = await verifyCarrier(carrier, ports, { locale: language })
  const bytes = typeof carrier === 'string' ? new TextEncoder().encode(carrier) : carrier
  const text = signedText(report.carrier, bytes)
  return { text, kind: kindOf(text), report, ...imageOf(report.carrier, bytes) }
}

/** The very text that was verified: what stands in the image or the document, or the file itself without white space around it. */
function signedText(carrier: VerificationReport['carrier'], bytes: Uint8Array): string {
  switch (carrier) {
    case 'png':
      return unbakePng(bytes).text.trim()
    case 'svg':
      return unbakeSvg(bytes).text.trim()
    case 'pdf':
      return extractFromPdf(bytes).text.trim()
    default:
      return new TextDecoder().decode(bytes).trim()
  }
}

function kindOf(text: string): SignedTextKind {
  if (text.startsWith('{')) return 'json'
  return text.includes('~') ? 'sd-jwt' : 'jwt'
}

function imageOf(
  carrier: VerificationReport['carrier'],
  bytes: Uint8Array<ArrayBuffer>,
): { readonly image?: NonNullable<Examination['image']> } {
  if (carrier === 'png') return { image: { mediaType: 'image/png', bytes } }
  return carrier === 'svg' ? { image: { mediaType: 'image/svg+xml', bytes } } : {}
}
