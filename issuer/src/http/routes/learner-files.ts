import { allowAnyOrigin, NotFoundError } from '@stapel/shared/server'
import { Router } from 'express'
import type { IssuerContext } from '../../context.ts'
import { fileFormOf } from '../../domain/awards/offer-state.ts'
import { signAwardAnew } from '../../domain/awards/sign-award-anew.ts'
import { findOffer } from '../../domain/offers/find-offer.ts'
import { pathParam } from '../path-param.ts'
import { fileFormats, fileOfAward } from './award-file.ts'

/** Without a wallet: the file form for whoever has the link, and the newest form for whoever holds the credential. */
export function learnerFileRoutes(ctx: IssuerContext): Router {
  const router = Router()

  router.get('/orgs/:org/offers/:reference/file', async (req, res) => {
    const { award } = await findOffer(ctx, { org: pathParam(req, 'org'), reference: pathParam(req, 'reference') })
    const format = fileFormats.find((one) => one === (req.query.format ?? 'json'))
    if (!format) throw new NotFoundError('file format')
    const { bytes, contentType, fileName } = await fileOfAward(ctx, award, format)
    res.set('cache-control', 'no-store').attachment(fileName).type(contentType).send(bytes)
  })

  // `1EdTechCredentialRefresh`: the id in the path is known only to those who hold the credential.
  router.get('/orgs/:org/credentials/:id/refresh', allowAnyOrigin, async (req, res) => {
    const org = pathParam(req, 'org')
    let award = await ctx.awards.get(org, pathParam(req, 'id'))
    while (award.supersededBy !== undefined) award = await ctx.awards.get(org, award.supersededBy)
    const { text } = fileFormOf(await signAwardAnew(ctx, { org, id: award._id }))
    res.set('cache-control', 'no-store').type('application/vc').send(text)
  })

  return router
}
