import type { Actor } from '../access/actor.ts'
import { auditNote, noted } from '../audit/noted.ts'
import { change } from '../change.ts'
import type { IssuerPorts } from '../ports.ts'
import type { MandateKey } from './mandate-repository.ts'
import type { Mandate } from './mandate.ts'

/** Takes a mandate back, from now on: nothing new is awarded, what was awarded stands. Ending twice is the same as once. @throws NotFoundError */
export async function endMandate(
  ports: Pick<IssuerPorts, 'mandates' | 'random' | 'clock' | 'bell'>,
  actor: Actor,
  key: MandateKey,
): Promise<Mandate> {
  const { mandates, bell } = ports
  const note = auditNote(ports, actor, 'mandate.ended', { achievement: key.code, awarder: key.awarder })
  const ended = await change(
    'mandate',
    { read: () => mandates.get(key), replace: (one) => mandates.replace(one) },
    (mandate) =>
      mandate.state === 'ended' ? mandate : noted<Mandate>({ ...mandate, state: 'ended', changedAt: note.at }, note),
  )
  bell.ring()
  return ended
}
