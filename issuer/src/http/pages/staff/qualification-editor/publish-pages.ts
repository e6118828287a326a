import type { Router } from 'express'
import type { IssuerContext } from '../../../../context.ts'
import type { PublishedQualification } from '../../../../domain/qualifications/qualification-version.ts'
import { publishQualification } from '../../../../domain/qualifications/save-qualification.ts'
import { presentPublication } from '../../../../views/staff/qualification-editor/present-publication.ts'
import { revisionOf, type DesignKit, type DesignVisit } from './design-kit.ts'

/** What will stand for everybody, and then it does. */
export function publishPages(router: Router, { designPath, show, accept }: DesignKit, ctx: IssuerContext): void {
  const versionBefore = async ({ org, draft }: DesignVisit): Promise<PublishedQualification | null> => {
    const versions = await ctx.qualifications.versions(org, draft.code)
    return versions.find((one): one is PublishedQualification => one.state !== 'draft') ?? null
  }
  router.get(
    `${designPath}/publish`,
    show(async (visit) => {
      const page = presentPublication(await visit.readDesign(), await versionBefore(visit), visit.locale)
      await visit.show('detail', page)
    }),
  )
  router.post(
    `${designPath}/publish`,
    accept(async (visit) => {
      const { org, key, actor } = visit
      await publishQualification(ctx, actor, { org, key, revision: revisionOf(visit) })
      visit.redirect(`/staff/qualifications/${key}`, 'design.published')
    }),
  )
}
