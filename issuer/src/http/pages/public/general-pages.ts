import { Router } from 'express'
import type { IssuerContext } from '../../../context.ts'
import { accessibilityStatement } from '../../../views/public/accessibility-statement.ts'
import { presentHome } from '../../../views/public/present-home.ts'
import { privacyStatement } from '../../../views/public/privacy-statement.ts'
import type { PageKit } from '../kit/create-page-kit.ts'

export function generalPages(ctx: IssuerContext, { anyone }: PageKit): Router {
  const router = Router()
  router.get(
    '/',
    anyone(async ({ locale, query, show }) => {
      const { items, next } = await ctx.organisations.list(query('after'))
      await show('home', presentHome(items, next, locale))
    }),
  )
  router.get(
    '/accessibility',
    anyone(({ locale, show }) => show('text', accessibilityStatement(locale))),
  )
  router.get(
    '/privacy',
    anyone(({ locale, show }) => show('text', privacyStatement(locale))),
  )
  return router
}
