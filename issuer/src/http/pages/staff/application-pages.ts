import { acceptForm } from '@stapel/shared/server'
import { Router } from 'express'
import { z } from 'zod'
import type { IssuerContext } from '../../../context.ts'
import { applicationStates } from '../../../domain/applications/application.ts'
import { RuleNotMetError } from '../../../domain/applications/application-errors.ts'
import { confirmApplication } from '../../../domain/applications/confirm-application.ts'
import { askForMore, refuseApplication } from '../../../domain/applications/end-application.ts'
import { examineAgain, judgeApplication } from '../../../domain/applications/examine-again.ts'
import { presentQualification } from '../../../domain/qualifications/present-qualification.ts'
import { qualificationKey } from '../../../domain/qualifications/qualification-version.ts'
import { readRuleCatalogue } from '../../../domain/qualifications/read-rule-catalogue.ts'
import { createForm, type FormState } from '../../../views/forms/create-form.ts'
import {
  decisionActs,
  decisionForm,
  presentApplicationFile,
  type DecisionAct,
} from '../../../views/staff/present-application-file.ts'
import { presentAccepted } from '../../../views/staff/present-shown.ts'
import { presentApplications } from '../../../views/staff/present-applications.ts'
import { translate } from '../../../views/words/index.ts'
import type { PageKit, StaffVisit } from '../kit/create-page-kit.ts'
import { zLine } from '../kit/fields.ts'

const path = '/staff/applications'

/** Where staff see who applies and the examination board decides. */
export function applicationPages(ctx: IssuerContext, { staff, csrf }: PageKit): Router {
  const router = Router()

  router.get(
    path,
    staff('applications:read', async ({ org, signedIn, query, locale, show }) => {
      const state = applicationStates.find((one) => one === query('state'))
      const after = query('after')
      const filter = { ...(state !== undefined && { state }), ...(after !== undefined && { after }) }
      // Who waits longest comes first, where it is about who waits.
      const page = await ctx.applications.list(org, { ...filter, oldestFirst: state === 'received' })
      const waiting = await ctx.applications.waiting(org)
      const mayExempt = signedIn.permissions.includes('exemptions:write')
      await show('list', presentApplications(page, { ...filter, mayExempt, waiting }, locale))
    }),
  )

  router.get(
    `${path}/:id`,
    staff('applications:read', async ({ org, param, signedIn, locale, show }) => {
      const application = await ctx.applications.get(org, param('id'))
      const { version, evaluation } = await judgeApplication(ctx, application)
      const { names } = await readRuleCatalogue(ctx, version)
      const file = {
        application,
        versionKey: qualificationKey(version),
        rule: presentQualification(ctx.addresses, version).rule,
        evaluation,
        names,
        mayDecide: signedIn.permissions.includes('applications:decide'),
      }
      await show('detail', presentApplicationFile(file, locale))
    }),
  )

  router.post(
    `${path}/:id/examine`,
    acceptForm,
    csrf.protect,
    staff('applications:decide', async ({ org, param, redirect }) => {
      await examineAgain(ctx, { org, id: param('id') })
      redirect(`${path}/${param('id')}`, 'application.file.examined')
    }),
  )

  const showAct = async (visit: StaffVisit, act: DecisionAct, state?: FormState) => {
    const { org, param, locale } = visit
    const { applicant, title, credentials, _id } = await ctx.applications.get(org, param('id'))
    const here = `${path}/${_id}`
    await visit.show(
      'form',
      {
        title: translate(locale, `application.${act}.title`),
        lead: `${applicant.name}, ${title}`,
        crumbs: [{ href: here, label: applicant.name }],
        notices: [{ tone: 'warn', sign: '!', text: translate(locale, `application.${act}.text`) }],
        ...(act === 'confirm' && { points: presentAccepted(credentials, locale) }),
        form: createForm(decisionForm(here, act, locale), state),
      },
      state === undefined ? 200 : 400,
    )
  }
  for (const act of decisionActs) {
    router.get(
      `${path}/:id/${act}`,
      staff('applications:decide', (visit) => showAct(visit, act)),
    )
    router.post(
      `${path}/:id/${act}`,
      acceptForm,
      csrf.protect,
      staff('applications:decide', async (visit) => {
        const { org, actor, param, locale } = visit
        const id = param('id')
        const here = `${path}/${id}`
        const form = visit.readForm(z.object({ reason: zLine(1000) }), decisionForm(here, act, locale))
        if (!form.ok) return showAct(visit, act, form.state)
        const { reason } = form.data
        try {
          if (act === 'confirm') await confirmApplication(ctx, actor, { org, id, note: reason })
          else await (act === 'ask' ? askForMore : refuseApplication)(ctx, actor, { org, id, reason })
        } catch (error) {
          // Something was revoked since it was looked at: the page shows what.
          if (!(error instanceof RuleNotMetError)) throw error
          visit.redirect(here, 'application.not-enough')
          return
        }
        visit.redirect(here, `application.${act}.done`)
      }),
    )
  }
  return router
}
