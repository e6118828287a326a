import type { Actor } from '../access/actor.ts'
import { auditNote, noted } from '../audit/noted.ts'
import { WrongStateError } from '../errors.ts'
import type { IssuerPorts } from '../ports.ts'
import type { Award } from './award.ts'
import { newOffer, offerLifetimeSeconds } from './new-offer.ts'
import { isSpent } from './offer-state.ts'

type ResendingPorts = Pick<IssuerPorts, 'awards' | 'offerSessions' | 'random' | 'clock' | 'vault' | 'bell'>

/**
 * Gives the learner the link again. An offer that has not been used keeps its link, so that a printed letter still works, and
 * lives on; a used one, or one whose code was guessed too often, gets a new link, for a new wallet or telephone.
 * @throws NotFoundError WrongStateError
 */
export async function resendOffer(
  ports: ResendingPorts,
  actor: Actor,
  { org, id, notify }: { readonly org: string; readonly id: string; readonly notify: boolean },
): Promise<Award> {
  const { awards, offerSessions, clock, bell } = ports
  const note = auditNote(ports, actor, 'award.offer-sent-again')
  for (;;) {
    const award = await awards.get(org, id)
    if (award.state !== 'active') throw new WrongStateError('award', award.state)
    const session = await offerSessions.find(org, award.offer.reference)
    const fresh = isSpent(award, award.offer.reference) || session?.txCodeTriesLeft === 0
    const mail = notify && award.recipient.email !== undefined
    const offer = fresh
      ? newOffer(ports, { award: id, useTxCode: award.offer.txCode !== undefined, notify: mail })
      : { ...award.offer, expiresAt: new Date(clock.now().getTime() + offerLifetimeSeconds * 1000).toISOString() }
    const changed = noted<Award>(
      {
        ...award,
        offer: { ...offer, notify: mail, sendings: award.offer.sendings + 1 },
        outstanding: mail ? [...new Set([...award.outstanding, 'mail' as const])] : award.outstanding,
      },
      note,
    )
    if ((await awards.replace(changed)) === 'replaced') {
      bell.ring()
      return awards.get(org, id)
    }
  }
}
