import { acceptForm, NotFoundError } from '@stapel/shared/server'
import { Router } from 'express'
import { z } from 'zod'
import type { IssuerContext } from '../../../context.ts'
import { acceptPerson, withdrawAcceptance } from '../../../domain/applications/accept-person.ts'
import { createForm, type FormState } from '../../../views/forms/create-form.ts'
import { acceptanceForm, comparePeople } from '../../../views/staff/acceptance-form.ts'
import { titleOf } from '../../../views/staff/present-shown.ts'
import { translate } from '../../../views/words/index.ts'
import type { PageKit, StaffVisit } from '../kit/create-page-kit.ts'
import { zLine } from '../kit/fields.ts'

const path = '/staff/applications/:id/credentials/:digest'

/** Where the examination board decides that one credential of an application is about the applicant, and takes that back. */
export function acceptancePages(ctx: IssuerContext, { staff, csrf }: PageKit): Router {
  const router = Router()
  const fileOf = ({ param }: StaffVisit) => `/staff/applications/${param('id')}`
  const whichOf = ({ org, param }: StaffVisit) => ({ org, id: param('id'), digest: param('digest') })
  const formOf = (visit: StaffVisit) =>
    acceptanceForm(fileOf(visit), `${fileOf(visit)}/credentials/${visit.param('digest')}/accept`, visit.locale)

  const showForm = async (visit: StaffVisit, state?: FormState) => {
    const { locale } = visit
    const { org, id, digest } = whichOf(visit)
    const application = await ctx.applications.get(org, id)
    const credential = application.credentials.find((one) => one.digest === digest)
    if (credential === undefined) throw new NotFoundError('credential')
    await visit.show(
      'form',
      {
        title: translate(locale, 'application.accept.title'),
        lead: titleOf(credential),
        crumbs: [{ href: fileOf(visit), label: application.applicant.name }],
        notices: [{ tone: 'warn', sign: '!', text: translate(locale, 'application.accept.text') }],
        points: comparePeople(application, credential, locale),
        form: createForm(formOf(visit), state),
      },
      state === undefined ? 200 : 400,
    )
  }
  router.get(
    `${path}/accept`,
    staff('applications:decide', (visit) => showForm(visit)),
  )
  router.post(
    `${path}/accept`,
    acceptForm,
    csrf.protect,
    staff('applications:decide', async (visit) => {
      const form = visit.readForm(z.object({ reason: zLine(1000) }), formOf(visit))
      if (!form.ok) return showForm(visit, form.state)
      await acceptPerson(ctx, visit.actor, { ...whichOf(visit), reason: form.data.reason })
      visit.redirect(fileOf(visit), 'application.accept.done')
    }),
  )
  router.post(
    `${path}/withdraw`,
    acceptForm,
    csrf.protect,
    staff('applications:decide', async (visit) => {
      await withdrawAcceptance(ctx, visit.actor, whichOf(visit))
      visit.redirect(fileOf(visit), 'application.accept.withdrawn')
    }),
  )
  return router
}
