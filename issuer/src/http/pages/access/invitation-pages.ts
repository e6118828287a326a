import { Router } from 'express'
import { acceptForm, limitTries } from '@stapel/shared/server'
import { z } from 'zod'
import type { IssuerContext } from '../../../context.ts'
import { SignInFailedError } from '../../../domain/errors.ts'
import { acceptInvitation, getOpenInvitation } from '../../../domain/staff/accept-invitation.ts'
import { sessionLifetimeSeconds, signIn } from '../../../domain/staff/sign-in.ts'
import { invitationForm } from '../../../views/access/access-forms.ts'
import { createForm, type FormState } from '../../../views/forms/create-form.ts'
import { translate } from '../../../views/words/index.ts'
import type { PageKit, Visit } from '../kit/create-page-kit.ts'
import { zNewPassword } from '../kit/fields.ts'

const path = '/invitations/:org/:id/:token'

export function invitationPages(ctx: IssuerContext, { csrf, anyone, sessionCookie }: PageKit): Router {
  const router = Router()
  const linkOf = (visit: Visit) => ({ org: visit.param('org'), id: visit.param('id'), token: visit.param('token') })

  const showForm = async (visit: Visit, state?: FormState, status?: number) => {
    const { locale, req, show } = visit
    const invitation = await getOpenInvitation(ctx, linkOf(visit))
    const organisation = await ctx.organisations.get(linkOf(visit).org)
    const role = translate(locale, `role.${invitation.role}`)
    await show(
      'form',
      {
        title: translate(locale, 'invitation.title', { organisation: organisation.name }),
        lead: translate(locale, 'invitation.lead', { name: invitation.name, role }),
        notices: [{ text: translate(locale, 'invitation.existing') }],
        form: createForm(invitationForm(locale, req.path), state),
      },
      status,
    )
  }

  router.get(
    path,
    anyone((visit) => showForm(visit)),
  )
  router.post(
    path,
    limitTries(ctx.config.rateLimitPerMinute === 0 ? 0 : 20),
    acceptForm,
    csrf.protect,
    anyone(async (visit) => {
      const { locale, res } = visit
      const read = visit.readForm(z.object({ password: zNewPassword }), invitationForm(locale, visit.req.path))
      if (!read.ok) return showForm(visit, read.state, 400)
      const { password } = read.data
      try {
        const { email } = await acceptInvitation(ctx, linkOf(visit), password)
        const { secret } = await signIn(ctx, { email, password, org: linkOf(visit).org })
        sessionCookie.write(res, secret, new Date(ctx.clock.now().getTime() + sessionLifetimeSeconds * 1000))
        visit.redirect('/staff')
      } catch (error) {
        if (!(error instanceof SignInFailedError)) throw error
        const errors = [{ field: 'password', message: translate(locale, 'invitation.wrong') }]
        await showForm(visit, { values: {}, errors }, 401)
      }
    }),
  )
  return router
}
