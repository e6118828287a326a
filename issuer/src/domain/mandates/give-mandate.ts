import { InvalidInputError, workDueAt } from '@stapel/shared/server'
import type { Actor } from '../access/actor.ts'
import { isAwardedByDecision } from '../achievements/by-decision.ts'
import { findPublished } from '../achievements/find-published.ts'
import { auditNote, noted } from '../audit/noted.ts'
import { change } from '../change.ts'
import { AwardedByDecisionError } from '../errors.ts'
import type { IssuerPorts } from '../ports.ts'
import type { MandateKey } from './mandate-repository.ts'
import type { Mandate, MandateDays } from './mandate.ts'

type GivingPorts = Pick<IssuerPorts, 'mandates' | 'achievements' | 'organisations' | 'random' | 'clock' | 'bell'>

/**
 * Lets another organisation of the installation award an achievement. Giving it again changes its days, or takes it up again.
 * It says nothing of trust: a verifier asks its registries about whoever signs.
 * @throws NotFoundError (nothing published under this code, no such organisation) AwardedByDecisionError InvalidInputError
 */
export async function giveMandate(
  ports: GivingPorts,
  actor: Actor,
  { owner, code, awarder, days }: MandateKey & { readonly days: MandateDays },
): Promise<Mandate> {
  const { mandates, organisations, clock, bell } = ports
  assertSound({ owner, awarder, days })
  const { version } = await findPublished(ports, owner, code)
  if (isAwardedByDecision(version.published)) throw new AwardedByDecisionError()
  await organisations.get(awarder)
  const key = { owner, code, awarder }
  const now = clock.now()
  const details = { achievement: code, awarder, ...days }
  const inserted = await mandates.insert({
    _id: `${owner}/${code}/${awarder}`,
    organisation: owner,
    code,
    awarder,
    ...days,
    state: 'given',
    changedAt: now.toISOString(),
    unlogged: [auditNote(ports, actor, 'mandate.given', details)],
    work: workDueAt(now),
  })
  const given = inserted
    ? await mandates.get(key)
    : await change('mandate', { read: () => mandates.get(key), replace: (one) => mandates.replace(one) }, (mandate) => {
        const { until, ...rest } = mandate
        const isGiven = mandate.state === 'given'
        if (isGiven && mandate.from === days.from && until === days.until) return mandate
        const note = auditNote(ports, actor, isGiven ? 'mandate.changed' : 'mandate.given', details)
        return noted<Mandate>({ ...rest, ...days, state: 'given', changedAt: note.at }, note)
      })
  bell.ring()
  return given
}

function assertSound({
  owner,
  awarder,
  days: { from, until },
}: Pick<MandateKey, 'owner' | 'awarder'> & { readonly days: MandateDays }): void {
  if (awarder === owner) throw new InvalidInputError([{ field: 'awarder', message: 'is the owner itself' }])
  if (until !== undefined && until < from) {
    throw new InvalidInputError([{ field: 'until', message: 'lies before the first day' }])
  }
}
