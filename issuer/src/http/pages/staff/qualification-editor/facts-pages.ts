import { acceptForm } from '@stapel/shared/server'
import type { Router } from 'express'
import type { IssuerContext } from '../../../../context.ts'
import { AlreadyExistsError } from '../../../../domain/errors.ts'
import { draftQualification } from '../../../../domain/qualifications/save-qualification.ts'
import { createForm, type FormState } from '../../../../views/forms/create-form.ts'
import { factsForm } from '../../../../views/staff/qualification-editor/facts-form.ts'
import { designCrumbs, listCrumb } from '../../../../views/staff/qualification-editor/present-design.ts'
import { translate } from '../../../../views/words/index.ts'
import type { PageKit, StaffVisit } from '../../kit/create-page-kit.ts'
import { valuesOf } from '../../kit/read-form.ts'
import type { DesignKit, DesignVisit } from './design-kit.ts'
import { withFacts, zFacts, zNewFacts } from './facts-input.ts'

const newPath = '/staff/qualifications/new'

/** What a qualification is, apart from its rule: the first page of a new one, and later. */
export function factsPages(router: Router, design: DesignKit, ctx: IssuerContext, { staff, csrf }: PageKit): void {
  const newForm = async ({ locale }: StaffVisit) =>
    factsForm(
      { action: newPath, cancelHref: '/staff/qualifications', organisations: await design.knownIssuers() },
      locale,
    )
  const showNew = async (visit: StaffVisit, state?: FormState) =>
    visit.show(
      'form',
      {
        title: translate(visit.locale, 'design.new'),
        lead: translate(visit.locale, 'design.new-lead'),
        crumbs: listCrumb(visit.locale),
        form: createForm(await newForm(visit), state),
      },
      state === undefined ? 200 : 400,
    )

  router.get(
    newPath,
    staff('qualifications:write', (visit) => showNew(visit)),
  )
  router.post(
    newPath,
    acceptForm,
    csrf.protect,
    staff('qualifications:write', async (visit) => {
      const read = visit.readForm(zNewFacts, await newForm(visit))
      if (!read.ok) return showNew(visit, read.state)
      const { code, ...facts } = read.data
      const isTaken = (await ctx.qualifications.versions(visit.org, code)).length > 0
      if (isTaken) return showNew(visit, codeTaken(visit))
      const content = withFacts({ rule: { id: code, op: 'all', of: [] } }, facts)
      try {
        await draftQualification(ctx, visit.actor, { org: visit.org, code, content })
      } catch (error) {
        if (!(error instanceof AlreadyExistsError)) throw error
        return showNew(visit, codeTaken(visit))
      }
      visit.redirect(`/staff/qualifications/${code}.1/edit`)
    }),
  )

  const formOf = async (visit: DesignVisit) => {
    const { draft, base, locale } = visit
    const organisations = await design.knownIssuers()
    const { revision } = draft.history
    return factsForm(
      { action: `${base}/facts`, cancelHref: base, content: draft.content, revision, organisations },
      locale,
    )
  }
  const showForm = async (visit: DesignVisit, state?: FormState) =>
    visit.show(
      'form',
      {
        title: translate(visit.locale, 'design.facts'),
        crumbs: designCrumbs(visit.draft, visit.locale),
        form: createForm(await formOf(visit), state),
      },
      state === undefined ? 200 : 400,
    )
  router.get(
    `${design.designPath}/facts`,
    design.show((visit) => showForm(visit)),
  )
  router.post(
    `${design.designPath}/facts`,
    design.accept(async (visit) => {
      const read = visit.readForm(zFacts, await formOf(visit))
      if (!read.ok) return showForm(visit, read.state)
      await visit.step({ act: 'facts', edit: (content) => withFacts(content, read.data) })
      visit.backTo()
    }),
  )
}

function codeTaken({ req, locale }: StaffVisit): FormState {
  return {
    values: valuesOf(req.body),
    errors: [{ field: 'code', message: translate(locale, 'design.code-taken') }],
  }
}
