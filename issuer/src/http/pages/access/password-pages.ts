import { Router } from 'express'
import { acceptForm, limitTries } from '@stapel/shared/server'
import { z } from 'zod'
import type { IssuerContext } from '../../../context.ts'
import { askPasswordReset, getPasswordReset, resetPassword } from '../../../domain/staff/reset-password.ts'
import { forgottenForm, newPasswordForm } from '../../../views/access/access-forms.ts'
import { createForm, type FormState } from '../../../views/forms/create-form.ts'
import { translate } from '../../../views/words/index.ts'
import type { PageKit, Visit } from '../kit/create-page-kit.ts'
import { zEmail, zNewPassword } from '../kit/fields.ts'

const path = '/password-reset/:account/:token'

export function passwordPages(ctx: IssuerContext, { csrf, anyone }: PageKit): Router {
  const router = Router()
  const linkOf = (visit: Visit) => ({ accountId: visit.param('account'), token: visit.param('token') })

  const showAsking = ({ locale, show }: Visit, state?: FormState, status?: number) =>
    show(
      'form',
      {
        title: translate(locale, 'forgot.title'),
        lead: translate(locale, 'forgot.lead'),
        form: createForm(forgottenForm(locale), state),
      },
      status,
    )
  const showChoosing = ({ locale, show, req }: Visit, state?: FormState, status?: number) =>
    show(
      'form',
      { title: translate(locale, 'reset.title'), form: createForm(newPasswordForm(locale, req.path), state) },
      status,
    )

  router.get(
    '/password-forgotten',
    anyone((visit) => showAsking(visit)),
  )
  router.post(
    '/password-forgotten',
    limitTries(ctx.config.rateLimitPerMinute === 0 ? 0 : 10),
    acceptForm,
    csrf.protect,
    anyone(async (visit) => {
      const { locale } = visit
      const read = visit.readForm(z.object({ email: zEmail }), forgottenForm(locale))
      if (!read.ok) return showAsking(visit, read.state, 400)
      await askPasswordReset(ctx, read.data.email)
      // The same answer whether or not there is such an account.
      await visit.show('message', {
        title: translate(locale, 'forgot.sent'),
        paragraphs: [translate(locale, 'forgot.sent-text'), translate(locale, 'forgot.sent-more')],
      })
    }),
  )

  router.get(
    path,
    anyone(async (visit) => {
      await getPasswordReset(ctx, linkOf(visit))
      await showChoosing(visit)
    }),
  )
  router.post(
    path,
    acceptForm,
    csrf.protect,
    anyone(async (visit) => {
      const read = visit.readForm(z.object({ password: zNewPassword }), newPasswordForm(visit.locale, visit.req.path))
      if (!read.ok) return showChoosing(visit, read.state, 400)
      await resetPassword(ctx, linkOf(visit), read.data.password)
      visit.redirect('/sign-in', 'reset.done')
    }),
  )
  return router
}
