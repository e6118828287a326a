import { amsterdamDay } from '@stapel/shared'
import type { Organisation } from '../organisations/organisation.ts'
import type { IssuerPorts } from '../ports.ts'
import { mandatePeriod } from './mandate.ts'

/** Who may award an owner's achievements today besides the owner, by their code; the names in order. */
export async function whoAwards(
  { mandates, organisations, clock }: Pick<IssuerPorts, 'mandates' | 'organisations' | 'clock'>,
  owner: string,
  code?: string,
): Promise<ReadonlyMap<string, readonly Organisation[]>> {
  const today = amsterdamDay(clock.now())
  const inForce = (await mandates.givenBy(owner, code)).filter((one) => mandatePeriod(one, today) === 'now')
  const awarders = await Promise.all(inForce.map(({ awarder }) => organisations.get(awarder)))
  const byCode = new Map<string, Organisation[]>()
  for (const [index, mandate] of inForce.entries()) {
    const awarder = awarders[index]
    if (awarder) byCode.set(mandate.code, [...(byCode.get(mandate.code) ?? []), awarder])
  }
  for (const all of byCode.values()) all.sort((a, b) => a.name.localeCompare(b.name, 'nl'))
  return byCode
}
