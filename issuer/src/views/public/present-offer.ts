import { formatDay, type Achievement, type Locale } from '@stapel/shared'
import type { Award } from '../../domain/awards/award.ts'
import type { OfferState } from '../../domain/awards/offer-state.ts'
import type { Organisation } from '../../domain/organisations/organisation.ts'
import { describeAchievement } from '../card/describe-achievement.ts'
import type { ClosedOfferPage, OpenOfferPage } from '../page-models.ts'
import { translate } from '../words/index.ts'

/** What the learner reads: the state of the link and of the award together. */
export type OfferPageState =
  'open' | 'claimed' | 'renewed' | 'expired' | 'revoked' | 'suspended' | 'superseded' | 'replaced'

export interface OfferToPresent {
  readonly award: Award
  readonly achievement: Achievement
  readonly organisation: Organisation
  readonly state: OfferPageState
  readonly walletLink: string
  readonly otherWalletLink: string
  readonly qrSvg: string
  readonly walletHome: string
}

const looks = {
  claimed: { tone: 'ok', sign: '✓' },
  /** Signed anew since: the wallet that has it can fetch it again. */
  renewed: { tone: 'warn', sign: '!' },
  expired: { tone: 'warn', sign: '!' },
  suspended: { tone: 'warn', sign: '!' },
  superseded: { tone: 'warn', sign: '!' },
  replaced: { tone: 'warn', sign: '!' },
  revoked: { tone: 'bad', sign: '✕' },
} as const

/** The file form is for who has no wallet. Once it is revoked or replaced there is nothing to give; its status says so anyway. */
function listDownloads({ award, organisation, state }: OfferToPresent, locale: Locale) {
  if (state === 'revoked' || state === 'superseded' || state === 'expired' || state === 'replaced') return []
  const base = `/orgs/${organisation.slug}/offers/${award.offer.reference}`
  return (['pdf', 'png', 'svg', 'json'] as const).map((kind) => ({
    href: `${base}/file?format=${kind}`,
    label: translate(locale, `offer.download.${kind}`),
    note: translate(locale, `offer.download.${kind}-note`),
  }))
}

/** An award that is taken back says so first, whatever became of its link. */
export function offerPageState(award: Pick<Award, 'state' | 'forms'>, link: OfferState): OfferPageState {
  if (award.state !== 'active') return award.state
  switch (link) {
    case 'open':
    case 'expired':
    case 'replaced':
      return link
    case 'spent':
      return award.forms.some(({ signedAnewAt }) => signedAnewAt !== undefined) ? 'renewed' : 'claimed'
    case 'withdrawn':
      return 'revoked'
  }
}

/** The learner's page behind the link in the mail: what there is, and what to do when there is nothing any more. */
export function presentOffer(offer: OfferToPresent, locale: Locale): OpenOfferPage | ClosedOfferPage {
  const { award, achievement, organisation, state } = offer
  const base = new URL(award.achievement).pathname
  const card = describeAchievement(achievement, locale, {
    organisation: organisation.name,
    imageUrl: `${base}/badge.png`,
    awarded: true,
    ...(award.validUntil === undefined ? {} : { validUntil: award.validUntil }),
  })
  const day = formatDay(award.offer.expiresAt, locale)
  const downloads = listDownloads(offer, locale)
  if (state === 'open') {
    return {
      open: true,
      title: translate(locale, 'offer.title'),
      card,
      downloads,
      organisation: organisation.name,
      recipientName: award.recipient.name,
      walletLink: offer.walletLink,
      otherWalletLink: offer.otherWalletLink,
      qrSvg: offer.qrSvg,
      needsCode: award.offer.txCode !== undefined,
      codeText: translate(locale, 'offer.code-text', { organisation: organisation.name }),
      until: day,
    }
  }
  const { email, website } = organisation
  return {
    open: false,
    title: achievement.name,
    // Whose it was is told to nobody any more once the link has ended.
    ...(state === 'revoked' || state === 'expired' || state === 'replaced' ? {} : { card }),
    downloads,
    ...looks[state],
    stateTitle: translate(locale, `offer.${state}.title`),
    stateText:
      state === 'expired' ? translate(locale, 'offer.expired.text', { day }) : translate(locale, `offer.${state}.text`),
    ...(state === 'claimed'
      ? { nextAction: { href: offer.walletHome, label: translate(locale, 'offer.to-wallet') } }
      : {}),
    ...(state === 'renewed'
      ? { nextAction: { href: offer.walletLink, label: translate(locale, 'offer.fetch-again') } }
      : {}),
    contact: { ...(email === undefined ? {} : { email }), ...(website === undefined ? {} : { website }) },
  }
}
