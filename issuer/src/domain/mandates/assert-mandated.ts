import { amsterdamDay } from '@stapel/shared'
import { NotMandatedError } from '../errors.ts'
import type { IssuerPorts } from '../ports.ts'
import type { MandateKey } from './mandate-repository.ts'
import { mandatePeriod } from './mandate.ts'

/**
 * The day on which somebody awards decides, not the day of the assessment.
 * Told before anything about the achievement, so that nobody learns what another organisation drafts. @throws NotMandatedError
 */
export async function assertMandated(
  { mandates, clock }: Pick<IssuerPorts, 'mandates' | 'clock'>,
  key: MandateKey,
): Promise<void> {
  const mandate = await mandates.find(key)
  if (!mandate || mandatePeriod(mandate, amsterdamDay(clock.now())) !== 'now') throw new NotMandatedError()
}
