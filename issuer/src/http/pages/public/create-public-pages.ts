import { amsterdamDay } from '@stapel/shared'
import type { IssuerContext } from '../../../context.ts'
import { qualificationUrl } from '../../../domain/organisations/organisation-addresses.ts'
import { findUses } from '../../../domain/outcomes/find-uses.ts'
import { readRuleCatalogue } from '../../../domain/qualifications/read-rule-catalogue.ts'
import { presentAchievement } from '../../../views/public/present-achievement.ts'
import { presentFramework } from '../../../views/public/present-framework.ts'
import { presentOrganisation } from '../../../views/public/present-organisation.ts'
import { presentOutcome } from '../../../views/public/present-outcome.ts'
import { presentQualification } from '../../../views/public/present-qualification.ts'
import { presentRegistry } from '../../../views/public/present-registry.ts'
import type { PublicPages } from '../../public-pages.ts'
import { searchCatalogue } from '../../../domain/organisations/search-catalogue.ts'
import { recognisedNames } from './recognised-names.ts'
import type { PageKit } from '../kit/create-page-kit.ts'

/** The pages for people at the addresses where machines get JSON-LD. */
export function createPublicPages(ctx: IssuerContext, { createVisit }: PageKit): PublicPages {
  return {
    async organisation(req, res, view) {
      const { show, locale, query } = createVisit(req, res, null)
      const text = query('q')
      const found = text === undefined ? undefined : await searchCatalogue(ctx, view.organisation.slug, text)
      const page = presentOrganisation({ ...view, ...(found && { found }) }, locale)
      await show('organisation', page)
    },
    async registry(req, res, { organisation, registry }) {
      const { show, locale } = createVisit(req, res, null)
      const names = await recognisedNames(ctx, registry.entries)
      const today = amsterdamDay(ctx.clock.now())
      await show('registry', presentRegistry({ organisation, registry, names, today }, locale))
    },
    async achievement(req, res, view) {
      const { show, locale } = createVisit(req, res, null)
      await show('achievement', presentAchievement(view, locale))
    },
    async framework(req, res, view) {
      const { show, locale } = createVisit(req, res, null)
      await show('framework', presentFramework(view, locale))
    },
    async outcome(req, res, view) {
      const { show, locale } = createVisit(req, res, null)
      const uses = await findUses(ctx, view.outcome.id)
      await show('outcome', presentOutcome({ ...view, uses }, locale))
    },
    async qualification(req, res, { organisation, qualification, versions }) {
      const { show, locale } = createVisit(req, res, null)
      const { names, known } = await readRuleCatalogue(ctx, qualification)
      const id = qualificationUrl(ctx.addresses, organisation.slug, qualification.code)
      const walletGoalUrl = `${ctx.addresses.wallet}/#/goal/${encodeURIComponent(id)}`
      await show(
        'qualification',
        presentQualification({ organisation, qualification, versions, names, known, walletGoalUrl }, locale),
      )
    },
  }
}
