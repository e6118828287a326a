import { Router } from 'express'
import type { IssuerContext } from '../../context.ts'
import type { Pages } from '../public-pages.ts'
import { invitationPages } from './access/invitation-pages.ts'
import { passwordPages } from './access/password-pages.ts'
import { setUpPages } from './access/set-up-pages.ts'
import { signInPages } from './access/sign-in-pages.ts'
import { createPageKit } from './kit/create-page-kit.ts'
import { presentProblem } from '../../views/public/present-problem.ts'
import { createPublicPages } from './public/create-public-pages.ts'
import { generalPages } from './public/general-pages.ts'
import { offerPages } from './public/offer-pages.ts'
import { applicationPages as ownApplicationPages } from './public/application-pages.ts'
import { acceptancePages } from './staff/acceptance-pages.ts'
import { applicationPages } from './staff/application-pages.ts'
import { exemptionPages } from './staff/exemption-pages.ts'
import { achievementFormPages } from './staff/achievement-form-pages.ts'
import { achievementPages } from './staff/achievement-pages.ts'
import { badgeImagePages } from './staff/badge-image-pages.ts'
import { apiKeyPages } from './staff/api-key-pages.ts'
import { auditPages } from './staff/audit-pages.ts'
import { awardListPages } from './staff/award-list-pages.ts'
import { awardNewPages } from './staff/award-new-pages.ts'
import { awardPages } from './staff/award-pages.ts'
import { batchPages } from './staff/batch-pages.ts'
import { compromisePages } from './staff/compromise-pages.ts'
import { dashboardPages } from './staff/dashboard-pages.ts'
import { frameworkPages } from './staff/framework-pages.ts'
import { importPages } from './staff/import-pages.ts'
import { keyPages } from './staff/key-pages.ts'
import { outcomePlacePages } from './staff/outcome-place-pages.ts'
import { outcomePages } from './staff/outcome-pages.ts'
import { peoplePages } from './staff/people-pages.ts'
import { profilePages } from './staff/profile-pages.ts'
import { proposalNewPages } from './staff/proposal-new-pages.ts'
import { proposalPages } from './staff/proposal-pages.ts'
import { qualificationEditorPages } from './staff/qualification-editor/qualification-editor-pages.ts'
import { qualificationPages } from './staff/qualification-pages.ts'
import { mandatePages } from './staff/mandate-pages.ts'
import { registryEntryPages } from './staff/registry-entry-pages.ts'
import { registryPages } from './staff/registry-pages.ts'

/** Everything that people see of the issuer. A more particular path comes before a more general one. */
export function createPages(ctx: IssuerContext): Pages {
  const kit = createPageKit(ctx)
  const router = Router()
  for (const pages of [
    generalPages,
    offerPages,
    ownApplicationPages,
    signInPages,
    passwordPages,
    invitationPages,
    setUpPages,
    dashboardPages,
    applicationPages,
    acceptancePages,
    exemptionPages,
    awardListPages,
    awardNewPages,
    awardPages,
    batchPages,
    frameworkPages,
    importPages,
    outcomePlacePages,
    outcomePages,
    proposalNewPages,
    proposalPages,
    achievementFormPages,
    achievementPages,
    badgeImagePages,
    qualificationEditorPages,
    qualificationPages,
    profilePages,
    peoplePages,
    registryPages,
    mandatePages,
    registryEntryPages,
    compromisePages,
    keyPages,
    apiKeyPages,
    auditPages,
  ]) {
    router.use(pages(ctx, kit))
  }
  return {
    router,
    publicPages: createPublicPages(ctx, kit),
    async renderProblem(req, res, problem) {
      const signedIn = await kit.findVisitor(req)
      const home = signedIn ? '/staff' : '/'
      const { show, locale } = kit.createVisit(req, res, signedIn)
      await show('message', presentProblem(problem, locale, home), problem.status)
    },
  }
}
