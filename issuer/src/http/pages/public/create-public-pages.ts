import { amsterdamDay } from '@stapel/shared'
import type { IssuerContext } from '../../../context.ts'
import { qualificationUrl } from '../../../domain/organisations/organisation-addresses.ts'
import { readRuleCatalogue } from '../../../domain/qualifications/read-rule-catalogue.ts'
import { presentAchievement } from '../../../views/public/present-achievement.ts'
import { presentOrganisation } from '../../../views/public/present-organisation.ts'
import { presentOutcome } from '../../../views/public/present-outcome.ts'
import { presentQualification } from '../../../views/public/present-qualification.ts'
import { presentRegistry } from '../../../views/public/present-registry.ts'
import type { PublicPages } from '../../public-pages.ts'
import { recognisedNames } from './recognised-names.ts'
import type { PageKit } from '../kit/create-page-kit.ts'

/** The pages for people at the addresses where machines get JSON-LD. */
export function createPublicPages(ctx: IssuerContext, { createVisit }: PageKit): PublicPages {
  return {
    async organisation(req, res, { organisation, achievements, qualifications, hasRegistry }) {
      const { show, locale } = createVisit(req, res, null)
      const page = presentOrganisation(organisation, achievements, qualifications, locale, { hasRegistry })
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
    async outcome(req, res, { organisation, outcome }) {
      const { show, locale } = createVisit(req, res, null)
      const published = await ctx.achievements.published(organisation.slug)
      await show('outcome', presentOutcome(organisation, outcome, published, locale))
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
