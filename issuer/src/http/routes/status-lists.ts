import { allowAnyOrigin, NotFoundError } from '@stapel/shared/server'
import { Router } from 'express'
import type { IssuerContext } from '../../context.ts'
import { pathParam } from '../path-param.ts'
import {
  isStatusPurpose,
  readStatusList,
  statusListCacheSeconds,
} from '../../domain/status-lists/publish-status-list.ts'

/** The status lists as credentials: what they show is what the awards say now. */
export function statusListRoutes(ctx: IssuerContext): Router {
  const router = Router()
  router.get('/orgs/:org/status/:number/:purpose', allowAnyOrigin, async (req, res) => {
    const purpose = pathParam(req, 'purpose')
    const number = pathParam(req, 'number')
    if (!isStatusPurpose(purpose) || !/^\d{1,6}$/.test(number)) throw new NotFoundError('status list')
    const text = await readStatusList(ctx, { org: pathParam(req, 'org'), number: Number(number), purpose })
    res.type('application/vc').set('cache-control', `public, max-age=${statusListCacheSeconds}`).send(text)
  })
  return router
}
