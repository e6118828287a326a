import type { Achievement } from '@stapel/shared'
import { getAwarded } from '../achievements/get-awarded.ts'
import { LinkNotValidError } from '../errors.ts'
import { offerState, type OfferState } from '../awards/offer-state.ts'
import type { Award } from '../awards/award.ts'
import type { Organisation } from '../organisations/organisation.ts'
import type { IssuerPorts } from '../ports.ts'

/** What the learner's page of an offer shows. */
export interface OfferView {
  readonly award: Award
  readonly achievement: Achievement
  readonly organisation: Organisation
  readonly state: OfferState
}

/** The award behind a link. @throws LinkNotValidError nobody ever made this link */
export async function findOffer(
  ports: Pick<IssuerPorts, 'awards' | 'achievements' | 'organisations' | 'clock'>,
  { org, reference }: { readonly org: string; readonly reference: string },
): Promise<OfferView> {
  const { awards, organisations, clock } = ports
  const award = await awards.findByOffer(org, reference)
  if (!award) throw new LinkNotValidError('offer')
  const { published: achievement } = await getAwarded(ports, award)
  return {
    award,
    achievement,
    organisation: await organisations.get(org),
    state: offerState(award, reference, clock.now()),
  }
}
