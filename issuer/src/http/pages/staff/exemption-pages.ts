import { acceptForm } from '@stapel/shared/server'
import { Router } from 'express'
import { z } from 'zod'
import type { IssuerContext } from '../../../context.ts'
import { decideExemption, exemptibleParts } from '../../../domain/exemptions/decide-exemption.ts'
import { organisationDid } from '../../../domain/organisations/organisation-addresses.ts'
import type { PublishedQualification } from '../../../domain/qualifications/qualification-version.ts'
import { readRuleCatalogue } from '../../../domain/qualifications/read-rule-catalogue.ts'
import { createForm, type FormState, type OptionSpec } from '../../../views/forms/create-form.ts'
import { exemptionForm } from '../../../views/staff/exemption-form.ts'
import { translate } from '../../../views/words/index.ts'
import type { PageKit, StaffVisit } from '../kit/create-page-kit.ts'
import { zEmail, zLine, zOptionalDay } from '../kit/fields.ts'

const path = '/staff/exemptions/new'

const zExemption = z.object({
  part: zLine(400),
  name: zLine(),
  email: zEmail,
  reason: zLine(1000),
  hours: z
    .string()
    .trim()
    .optional()
    .transform((text) => (text === undefined || text === '' ? undefined : Number(text)))
    .refine((hours) => hours === undefined || (hours > 0 && hours <= 10_000), {
      params: { word: 'form.error.number' },
    }),
  validUntil: zOptionalDay,
})

/** Where the examination board decides that somebody need not show a part. */
export function exemptionPages(ctx: IssuerContext, { staff, csrf }: PageKit): Router {
  const router = Router()

  const showForm = async (visit: StaffVisit, state?: FormState) => {
    const { locale, org } = visit
    const parts = await partsOf(ctx, org)
    const title = translate(locale, 'exemption.title')
    if (parts.length === 0) {
      const home = { href: '/staff/qualifications', label: translate(locale, 'menu.qualifications') }
      return visit.show('message', { title, paragraphs: [translate(locale, 'exemption.none')], actions: [home] })
    }
    const sent = state?.values['formKey']
    const formKey = typeof sent === 'string' ? sent : ctx.random.uuid()
    await visit.show(
      'form',
      {
        title,
        lead: translate(locale, 'exemption.lead'),
        crumbs: [{ href: '/staff/applications', label: translate(locale, 'applications.title') }],
        form: createForm(exemptionForm({ parts, formKey }, locale), state),
      },
      state === undefined ? 200 : 400,
    )
  }

  router.get(
    path,
    staff('exemptions:write', (visit) => showForm(visit)),
  )
  router.post(
    path,
    acceptForm,
    csrf.protect,
    staff('exemptions:write', async (visit) => {
      const { org, actor, locale, redirect } = visit
      const spec = exemptionForm({ parts: [], formKey: '' }, locale)
      const form = visit.readForm(zExemption.extend({ formKey: z.uuid() }), spec)
      if (!form.ok) return showForm(visit, form.state)
      const { part, name, email, reason, hours, validUntil, formKey } = form.data
      const [qualification = '', node = ''] = part.split('|')
      const { award } = await decideExemption(ctx, actor, {
        org,
        qualification,
        node,
        recipient: { name, email, language: locale },
        reason,
        notify: true,
        idempotencyKey: formKey,
        ...(hours !== undefined && { hours }),
        ...(validUntil !== undefined && { validUntil }),
      })
      redirect(`/staff/awards/${award._id}`, 'exemption.done')
    }),
  )
  return router
}

/** Each part of each published qualification from which this board may exempt. */
async function partsOf(ctx: IssuerContext, org: string): Promise<OptionSpec[]> {
  const published = (await ctx.qualifications.list(org)).filter(
    (one): one is PublishedQualification => one.state === 'published',
  )
  const options = await Promise.all(
    published.map(async (version) => {
      const leaves = exemptibleParts(version, organisationDid(ctx.addresses, org))
      if (leaves.length === 0) return []
      const { names } = await readRuleCatalogue(ctx, version)
      return leaves.map((leaf) => {
        const name = leaf.op === 'outcome' ? names.outcome(leaf.outcome) : names.achievement(leaf.achievement)
        return {
          value: `${version.code}.${version.number}|${leaf.id}`,
          label: `${version.content.title}: ${name ?? leaf.id}`,
        }
      })
    }),
  )
  return options.flat()
}
