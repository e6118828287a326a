import { Router } from 'express'
import { acceptForm, NotAllowedError } from '@stapel/shared/server'
import type { IssuerContext } from '../../../context.ts'
import { switchOrganisation } from '../../../domain/staff/switch-organisation.ts'
import { newestOfEachSeries } from '../../../views/public/present-organisation.ts'
import { presentDashboard } from '../../../views/staff/present-dashboard.ts'
import type { PageKit } from '../kit/create-page-kit.ts'

export function dashboardPages(ctx: IssuerContext, { staff, csrf }: PageKit): Router {
  const router = Router()
  router.get(
    '/staff',
    staff(null, async ({ org, signedIn, locale, show }) => {
      const decides = signedIn.permissions.includes('applications:decide')
      const [organisation, outcomes, published, members, awards, recent, waiting] = await Promise.all([
        ctx.organisations.get(org),
        ctx.outcomes.search(org, '', undefined, 1),
        ctx.achievements.published(org),
        ctx.accounts.membersOf(org),
        ctx.awards.countByState(org),
        ctx.awards.search(org, { limit: 8 }),
        decides ? ctx.applications.waiting(org) : undefined,
      ])
      await show(
        'dashboard',
        presentDashboard(
          {
            name: signedIn.account.name,
            permissions: signedIn.permissions,
            hasProfile: organisation.website !== undefined && organisation.description !== undefined,
            hasOutcomes: outcomes.items.length > 0,
            achievementsPublished: newestOfEachSeries(published).length,
            people: members.length,
            awards,
            recent: recent.items,
            ...(waiting && { waiting }),
            now: ctx.clock.now(),
          },
          locale,
        ),
      )
    }),
  )

  router.post(
    '/staff/organisation-choice',
    acceptForm,
    csrf.protect,
    staff(null, async ({ req, signedIn, redirect }) => {
      const { org } = req.body as Readonly<Record<string, unknown>>
      if (typeof org !== 'string') throw new NotAllowedError()
      await switchOrganisation(ctx, { signedIn, org })
      redirect('/staff')
    }),
  )
  return router
}
