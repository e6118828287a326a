import { acceptForm } from '@stapel/shared/server'
import { Router } from 'express'
import { z } from 'zod'
import type { IssuerContext } from '../../../context.ts'
import { AlreadyExistsError } from '../../../domain/errors.ts'
import { frameworkInForce, type FrameworkContent } from '../../../domain/frameworks/framework.ts'
import { createFramework, reviseFramework } from '../../../domain/frameworks/save-framework.ts'
import { createForm, type FormState } from '../../../views/forms/create-form.ts'
import { frameworkForm } from '../../../views/staff/framework-form.ts'
import { presentFrameworkDetail, presentFrameworks } from '../../../views/staff/present-frameworks.ts'
import { translate } from '../../../views/words/index.ts'
import type { PageKit, StaffVisit } from '../kit/create-page-kit.ts'
import { zLine, zOptionalLine, zOptionalText, zOptionalUrl, zSlug } from '../kit/fields.ts'

const shape = {
  title: zLine(),
  titleEn: zOptionalLine(),
  description: zOptionalText,
  descriptionEn: zOptionalText,
  sector: zOptionalLine(),
  source: zOptionalUrl,
  licence: zOptionalUrl,
}
const zRevision = z.object(shape)
const zNew = z.object({ ...shape, code: zSlug })

function contentOf(input: z.output<typeof zRevision>): FrameworkContent {
  const { title, titleEn, description, descriptionEn, sector, source, licence } = input
  return {
    title: { nl: title, ...(titleEn !== undefined && { en: titleEn }) },
    ...(description !== undefined && {
      description: { nl: description, ...(descriptionEn !== undefined && { en: descriptionEn }) },
    }),
    ...(sector !== undefined && { sector }),
    ...(source !== undefined && { source }),
    ...(licence !== undefined && { licence }),
  }
}

/** Frameworks: the list, one with its outcomes, making and changing one. */
export function frameworkPages(ctx: IssuerContext, { staff, csrf }: PageKit): Router {
  const router = Router()
  const mayWrite = ({ signedIn }: StaffVisit) => signedIn.permissions.includes('outcomes:write')
  const crumbs = ({ locale }: StaffVisit) => [
    { href: '/staff/frameworks', label: translate(locale, 'frameworks.title') },
  ]

  router.get(
    '/staff/frameworks',
    staff('outcomes:read', async (visit) => {
      const { org, query, locale, show } = visit
      const text = query('q') ?? ''
      const after = query('after')
      const page = await ctx.frameworks.search(org, text, after, 50)
      await show('list', presentFrameworks(page, { text, after }, mayWrite(visit), locale))
    }),
  )

  const showNew = (visit: StaffVisit, state?: FormState, status?: number) =>
    visit.show(
      'form',
      {
        title: translate(visit.locale, 'frameworks.new'),
        lead: translate(visit.locale, 'frameworks.lead'),
        crumbs: crumbs(visit),
        form: createForm(frameworkForm(undefined, visit.locale), state),
      },
      status,
    )
  router.get(
    '/staff/frameworks/new',
    staff('outcomes:write', (visit) => showNew(visit)),
  )
  router.post(
    '/staff/frameworks/new',
    acceptForm,
    csrf.protect,
    staff('outcomes:write', async (visit) => {
      const { org, actor, locale, redirect, req } = visit
      const read = visit.readForm(zNew, frameworkForm(undefined, locale))
      if (!read.ok) return showNew(visit, read.state, 400)
      const { code } = read.data
      try {
        await createFramework(ctx, actor, { org, code, content: contentOf(read.data) })
        redirect(`/staff/frameworks/${code}`, 'framework.saved')
      } catch (error) {
        if (!(error instanceof AlreadyExistsError)) throw error
        const errors = [{ field: 'code', message: translate(locale, 'content.code-taken') }]
        await showNew(visit, { values: req.body as FormState['values'], errors }, 409)
      }
    }),
  )

  router.get(
    '/staff/frameworks/:code',
    staff('outcomes:read', async (visit) => {
      const { org, param, locale, show } = visit
      const framework = await ctx.frameworks.get(org, param('code'))
      const series = await ctx.outcomes.inFramework(org, framework.code)
      const outcomes = series.flatMap(({ code, versions }) => versions.slice(-1).map((outcome) => ({ code, outcome })))
      await show('detail', presentFrameworkDetail(framework, outcomes, mayWrite(visit), locale))
    }),
  )

  const showEdit = async (visit: StaffVisit, state?: FormState) => {
    const { org, param, locale, show } = visit
    const framework = await ctx.frameworks.get(org, param('code'))
    const { content } = frameworkInForce(framework)
    await show(
      'form',
      {
        title: translate(locale, 'framework.edit'),
        crumbs: [...crumbs(visit), { href: `/staff/frameworks/${framework.code}`, label: content.title.nl }],
        notices: [{ text: translate(locale, 'framework.edit-notice') }],
        form: createForm(frameworkForm({ code: framework.code, content }, locale), state),
      },
      state === undefined ? 200 : 400,
    )
  }
  router.get(
    '/staff/frameworks/:code/edit',
    staff('outcomes:write', (visit) => showEdit(visit)),
  )
  router.post(
    '/staff/frameworks/:code/edit',
    acceptForm,
    csrf.protect,
    staff('outcomes:write', async (visit) => {
      const { org, actor, param, locale, redirect } = visit
      const code = param('code')
      const read = visit.readForm(zRevision, frameworkForm({ code }, locale))
      if (!read.ok) return showEdit(visit, read.state)
      await reviseFramework(ctx, actor, { org, code, content: contentOf(read.data) })
      redirect(`/staff/frameworks/${code}`, 'framework.saved')
    }),
  )
  return router
}
