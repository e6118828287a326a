import type { Award } from '../../domain/awards/award.ts'
import { offerState } from '../../domain/awards/offer-state.ts'
import { txCodePurpose } from '../../domain/awards/new-offer.ts'
import { offerUrl } from '../../domain/organisations/organisation-addresses.ts'
import type { IssuerPorts } from '../../domain/ports.ts'
import { offerUri, walletLink } from '../oid4vci/offer-links.ts'

/** An award as the API shows it: the decision and its life, not the signed texts. */
export function presentAward({ clock }: Pick<IssuerPorts, 'clock'>, award: Award) {
  const {
    _id: id,
    achievement,
    achievementKey,
    achievementOwner,
    achievementName,
    recipient,
    state,
    history,
    forms,
    offer,
    batch,
  } = award
  return {
    id,
    credentialId: `urn:uuid:${id}`,
    achievement: { id: achievement, key: achievementKey, owner: achievementOwner, name: achievementName },
    recipient,
    awardedAt: award.awardedAt,
    awardedDate: award.awardedDate,
    validFrom: award.validFrom,
    validUntil: award.validUntil,
    route: award.route,
    results: award.results,
    grade: award.grade,
    narrative: award.narrative,
    evidence: award.evidence,
    state,
    history: history.map(({ at, actor, to, reason }) => ({ at, by: actor.kind, to, reason })),
    forms: forms.map(({ kind, signedAt }) => ({ kind, signedAt })),
    offerState: offerState(award, offer.reference, clock.now()),
    offerExpiresAt: offer.expiresAt,
    supersedes: award.supersedes,
    supersededBy: award.supersededBy,
    batch,
  }
}

/** How the learner gets at it: for the caller who awards, shown with every (re)sending. */
export function presentOffer({ addresses, vault }: Pick<IssuerPorts, 'addresses' | 'vault'>, award: Award) {
  const { organisation: org, offer } = award
  return {
    uri: offerUri(addresses, org, offer.reference),
    link: offerUrl(addresses, org, offer.reference),
    walletLink: walletLink(addresses, org, offer.reference),
    expiresAt: offer.expiresAt,
    ...(offer.txCode !== undefined && { txCode: vault.open(offer.txCode, txCodePurpose(award._id)) }),
  }
}
