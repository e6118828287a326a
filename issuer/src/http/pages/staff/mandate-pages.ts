import { Router } from 'express'
import { amsterdamDay } from '@stapel/shared'
import { acceptForm } from '@stapel/shared/server'
import { z } from 'zod'
import type { IssuerContext } from '../../../context.ts'
import { findPublished } from '../../../domain/achievements/find-published.ts'
import { endMandate } from '../../../domain/mandates/end-mandate.ts'
import { giveMandate } from '../../../domain/mandates/give-mandate.ts'
import { allOrganisations } from '../../../domain/organisations/all-organisations.ts'
import { createForm, type FormState } from '../../../views/forms/create-form.ts'
import { mandateForm, type MandateFormInput } from '../../../views/staff/mandate-form.ts'
import { translate } from '../../../views/words/index.ts'
import type { PageKit, StaffVisit } from '../kit/create-page-kit.ts'
import { zDay, zOptionalDay } from '../kit/fields.ts'

const path = '/staff/achievements/:key/awarders'

const wrong = (word: string) => ({ params: { word } })
const zMandate = (organisations: MandateFormInput['organisations']) =>
  z
    .object({
      organisation: z
        .string()
        .refine((slug) => organisations.some((one) => one.slug === slug), wrong('form.error.choose')),
      from: zDay,
      until: zOptionalDay,
    })
    .refine(({ from, until }) => until === undefined || until >= from, {
      path: ['until'],
      ...wrong('mandate.form.until-before'),
    })

/** Letting another organisation award an achievement, and ending that. */
export function mandatePages(ctx: IssuerContext, { staff, csrf }: PageKit): Router {
  const router = Router()
  const hereOf = ({ param }: StaffVisit) => `/staff/achievements/${param('key')}`

  const read = async (visit: StaffVisit) => {
    const { version } = await findPublished(ctx, visit.org, visit.param('key'))
    const others = (await allOrganisations(ctx)).filter(({ slug }) => slug !== visit.org)
    const crumbs = [{ href: hereOf(visit), label: version.published.name }]
    return { code: version.code, title: version.published.name, organisations: others, crumbs }
  }
  const formOf = async (visit: StaffVisit, organisations: MandateFormInput['organisations'], code: string) => {
    const chosen = visit.query('organisation')
    const mandate = chosen === undefined ? null : await ctx.mandates.find({ owner: visit.org, code, awarder: chosen })
    const today = amsterdamDay(ctx.clock.now())
    const days = mandate?.state === 'given' ? mandate : { from: today }
    return mandateForm(
      { base: hereOf(visit), organisations, days, ...(mandate && { chosen: mandate.awarder }) },
      visit.locale,
    )
  }
  const showForm = async (visit: StaffVisit, state?: FormState) => {
    const { locale, show } = visit
    const { code, title, organisations, crumbs } = await read(visit)
    if (organisations.length === 0) {
      return show('message', {
        title: translate(locale, 'mandate.form.nobody'),
        paragraphs: [translate(locale, 'mandate.form.nobody-text')],
        actions: crumbs,
      })
    }
    await show(
      'form',
      {
        title: translate(locale, 'mandate.form.title'),
        lead: translate(locale, 'mandate.form.lead', { title }),
        crumbs,
        notices: [{ text: translate(locale, 'mandate.form.trust') }],
        form: createForm(await formOf(visit, organisations, code), state),
      },
      state === undefined ? 200 : 400,
    )
  }

  router.get(
    `${path}/new`,
    staff('achievements:write', (visit) => showForm(visit)),
  )
  router.post(
    `${path}/new`,
    acceptForm,
    csrf.protect,
    staff('achievements:write', async (visit) => {
      const { org, actor, redirect } = visit
      const { code, organisations } = await read(visit)
      const form = visit.readForm(zMandate(organisations), await formOf(visit, organisations, code))
      if (!form.ok) return showForm(visit, form.state)
      const { organisation: awarder, from, until } = form.data
      const days = { from, ...(until !== undefined && { until }) }
      await giveMandate(ctx, actor, { owner: org, code, awarder, days })
      redirect(hereOf(visit), 'mandate.saved')
    }),
  )

  router.get(
    `${path}/:awarder/end`,
    staff('achievements:write', async (visit) => {
      const { locale, org, param, show } = visit
      const { code, crumbs } = await read(visit)
      const { awarder } = await ctx.mandates.get({ owner: org, code, awarder: param('awarder') })
      const { name: organisation } = await ctx.organisations.get(awarder)
      await show('form', {
        title: translate(locale, 'mandate.end.title', { organisation }),
        lead: translate(locale, 'mandate.end.text', { organisation }),
        crumbs,
        form: createForm({
          action: `${hereOf(visit)}/awarders/${awarder}/end`,
          submit: translate(locale, 'mandate.end.submit'),
          danger: true,
          cancel: { label: translate(locale, 'form.cancel'), href: hereOf(visit) },
          groups: [],
        }),
      })
    }),
  )
  router.post(
    `${path}/:awarder/end`,
    acceptForm,
    csrf.protect,
    staff('achievements:write', async (visit) => {
      const { org, actor, param, redirect } = visit
      const [code = ''] = param('key').split('.')
      await endMandate(ctx, actor, { owner: org, code, awarder: param('awarder') })
      redirect(hereOf(visit), 'mandate.ended')
    }),
  )
  return router
}
