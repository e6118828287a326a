import { Router } from 'express'
import QRCode from 'qrcode'
import type { IssuerContext } from '../../../context.ts'
import { findOffer } from '../../../domain/offers/find-offer.ts'
import { offerPageState, presentOffer } from '../../../views/public/present-offer.ts'
import { offerUri, walletLink } from '../../oid4vci/offer-links.ts'
import type { PageKit } from '../kit/create-page-kit.ts'

/** The learner's page behind the link in the mail. Whoever has the link may use it; it is in no list and no index. */
export function offerPages(ctx: IssuerContext, { anyone }: PageKit): Router {
  const router = Router()
  router.get(
    '/orgs/:org/offers/:reference',
    anyone(async (visit) => {
      const org = visit.param('org')
      const reference = visit.param('reference')
      const view = await findOffer(ctx, { org, reference })
      const otherWalletLink = offerUri(ctx.addresses, org, reference)
      visit.res.set('X-Robots-Tag', 'noindex')
      await visit.show(
        'offer',
        presentOffer(
          {
            ...view,
            state: offerPageState(view.award, view.state),
            walletLink: walletLink(ctx.addresses, org, reference),
            otherWalletLink,
            qrSvg: await QRCode.toString(otherWalletLink, { type: 'svg', margin: 1, errorCorrectionLevel: 'M' }),
            walletHome: ctx.addresses.wallet,
          },
          visit.locale,
        ),
      )
    }),
  )
  return router
}
