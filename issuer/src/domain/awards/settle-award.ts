import { nothingOutstanding } from '@stapel/shared/server'
import { unloggedEntries } from '../audit/unlogged-entries.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { offerUrl } from '../organisations/organisation-addresses.ts'
import type { IssuerPorts } from '../ports.ts'
import { publishStatusList, type PublishingPorts } from '../status-lists/publish-status-list.ts'
import type { Award, WalletForm } from './award.ts'
import { servedForms } from './offer-state.ts'

export type SettlingPorts = PublishingPorts &
  Pick<IssuerPorts, 'audit' | 'organisations' | 'outbox' | 'mailComposer' | 'bell'>

/**
 * Does what an award left outstanding: its lists, its mail, its entries in the log.
 * @returns the award with nothing outstanding, for the caller to write: when it was changed meanwhile, all this runs again and does no harm
 */
export async function settleAward(ports: SettlingPorts, award: Award): Promise<Award> {
  await ports.audit.append(unloggedEntries(`award/${award._id}`, award))
  if (award.outstanding.includes('status')) {
    for (const list of new Set(award.forms.map(({ status }) => status.list))) {
      await publishStatusList(ports, award.organisation, list)
    }
  }
  if (award.outstanding.includes('mail')) await mailOffer(ports, award)
  if (award.outstanding.includes('fresh-mail')) await mailFreshOffer(ports, award)
  return { ...award, outstanding: [], unlogged: [], work: nothingOutstanding }
}

async function mailOffer(ports: SettlingPorts, award: Award): Promise<void> {
  const { organisations, mailComposer, addresses } = ports
  const to = award.recipient.email
  if (to === undefined || award.state !== 'active') return
  const mail = await mailComposer.offer({
    award,
    organisation: await organisations.get(award.organisation),
    offerLink: offerUrl(addresses, award.organisation, award.offer.reference),
    needsTxCode: award.offer.txCode !== undefined,
  })
  await queueMail(ports, {
    org: award.organisation,
    cause: `award/${award._id}/offer/${award.offer.sendings}`,
    to,
    mail,
  })
}

/** Its forms were signed anew: the link of the wallet that holds it, or of an offer that waits. */
async function mailFreshOffer(ports: SettlingPorts, award: Award): Promise<void> {
  const { organisations, mailComposer, addresses } = ports
  const to = award.recipient.email
  if (to === undefined || award.state !== 'active') return
  const held = servedForms(award).findLast((form): form is WalletForm => form.kind === 'wallet')
  const reference = held?.offer ?? award.offer.reference
  const replaced = award.forms.filter(({ signedAnewAt }) => signedAnewAt !== undefined).length
  const mail = await mailComposer.freshOffer({
    award,
    organisation: await organisations.get(award.organisation),
    offerLink: offerUrl(addresses, award.organisation, reference),
    needsTxCode: reference === award.offer.reference && award.offer.txCode !== undefined,
  })
  await queueMail(ports, { org: award.organisation, cause: `award/${award._id}/fresh/${replaced}`, to, mail })
}
