import { Router } from 'express'
import type { IssuerContext } from '../../../context.ts'
import { awardStates } from '../../../domain/awards/award.ts'
import { presentAwards } from '../../../views/staff/present-awards.ts'
import type { PageKit } from '../kit/create-page-kit.ts'

const optional = <Key extends string>(key: Key, value: string | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: string }

/** The list of awards. What was searched for stands in the address, so that it can be kept and shared. */
export function awardListPages(ctx: IssuerContext, { staff }: PageKit): Router {
  const router = Router()
  router.get(
    '/staff/awards',
    staff('awards:read', async ({ org, signedIn, locale, query, show }) => {
      const state = awardStates.find((one) => one === query('state'))
      const search = {
        ...optional('text', query('q')),
        ...optional('batch', query('batch')),
        ...optional('after', query('after')),
        ...(state === undefined ? {} : { state }),
      }
      const { items, next } = await ctx.awards.search(org, { ...search, limit: 50 })
      await show(
        'list',
        presentAwards(items, next, search, signedIn.permissions.includes('awards:write'), ctx.clock.now(), locale),
      )
    }),
  )
  return router
}
