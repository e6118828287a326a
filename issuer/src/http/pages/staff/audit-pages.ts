import { Router } from 'express'
import type { IssuerContext } from '../../../context.ts'
import { presentAudit } from '../../../views/staff/present-audit.ts'
import type { PageKit } from '../kit/create-page-kit.ts'

export function auditPages(ctx: IssuerContext, { staff }: PageKit): Router {
  const router = Router()
  router.get(
    '/staff/audit',
    staff('audit:read', async ({ org, locale, query, show }) => {
      const after = query('after')
      const page = await ctx.audit.read(org, { limit: 100, ...(after === undefined ? {} : { after }) })
      await show('list', presentAudit(page, after, locale))
    }),
  )
  return router
}
