import { allowAnyOrigin, NotFoundError } from '@stapel/shared/server'
import { Router } from 'express'
import type { IssuerContext } from '../../context.ts'
import { pathParam } from '../path-param.ts'
import { signTokenList } from '../../domain/status-lists/sign-token-list.ts'
import {
  isStatusPurpose,
  readStatusList,
  statusListCacheSeconds,
} from '../../domain/status-lists/publish-status-list.ts'

/** The status lists, as credentials and as a token: what they show is what the awards say now. */
export function statusListRoutes(ctx: IssuerContext): Router {
  const router = Router()
  router.get('/orgs/:org/status/:number/:purpose', allowAnyOrigin, async (req, res) => {
    const purpose = pathParam(req, 'purpose')
    const number = pathParam(req, 'number')
    if (!/^\d{1,6}$/.test(number)) throw new NotFoundError('status list')
    const list = { org: pathParam(req, 'org'), number: Number(number) }
    if (!isStatusPurpose(purpose) && purpose !== 'token') throw new NotFoundError('status list')
    const isToken = purpose === 'token'
    const text = isToken ? await signTokenList(ctx, list) : await readStatusList(ctx, { ...list, purpose })
    res
      .type(isToken ? 'application/statuslist+jwt' : 'application/vc')
      .set('cache-control', `public, max-age=${statusListCacheSeconds}`)
      .send(text)
  })
  return router
}
