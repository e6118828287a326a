import {
  verifyCarrier,
  verifyUrl,
  type VerificationOptions,
  type VerificationPorts,
  type VerificationReport,
} from '@stapel/shared'
import type { CarrierInput } from './carrier-input.ts'

/** Verifies what was handed in. Nothing is kept. @throws UnreadableCarrierError */
export function verifyInput(
  ports: VerificationPorts,
  input: CarrierInput,
  options: VerificationOptions,
): Promise<VerificationReport> {
  return input.kind === 'url' ? verifyUrl(input.url, ports, options) : verifyCarrier(input.bytes, ports, options)
}
