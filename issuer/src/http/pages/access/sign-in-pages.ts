import { Router } from 'express'
import { acceptForm, limitTries } from '@stapel/shared/server'
import { z } from 'zod'
import type { IssuerContext } from '../../../context.ts'
import { SignInFailedError } from '../../../domain/errors.ts'
import { sessionLifetimeSeconds, signIn } from '../../../domain/staff/sign-in.ts'
import { signOut } from '../../../domain/staff/sign-out.ts'
import { signInForm } from '../../../views/access/access-forms.ts'
import { createForm, type FormState } from '../../../views/forms/create-form.ts'
import { translate } from '../../../views/words/index.ts'
import type { PageKit, Visit } from '../kit/create-page-kit.ts'
import { zLine } from '../kit/fields.ts'

const zSignIn = z.object({
  email: zLine(254),
  password: z.string().min(1).max(200),
  next: z.string().max(2000).optional(),
})

/** Only a path of our own staff pages: never a way to another site. */
const safeNext = (next: string | undefined): string =>
  next !== undefined && /^\/staff(\/|\?|$)/.test(next) ? next : '/staff'

export function signInPages(ctx: IssuerContext, kit: PageKit): Router {
  const router = Router()
  const { csrf, sessionCookie } = kit

  const showForm = ({ locale, show }: Visit, next: string, state?: FormState, status?: number) =>
    show(
      'form',
      {
        title: translate(locale, 'sign-in.title'),
        lead: translate(locale, 'sign-in.lead'),
        form: createForm(signInForm(locale, next), state),
        links: [
          { href: '/password-forgotten', label: translate(locale, 'sign-in.forgot') },
          { href: ctx.config.walletUrl, label: translate(locale, 'sign-in.to-wallet') },
        ],
      },
      status,
    )

  router.get(
    '/sign-in',
    kit.anyone((visit) => showForm(visit, safeNext(visit.query('next')))),
  )

  router.post(
    '/sign-in',
    limitTries(ctx.config.rateLimitPerMinute === 0 ? 0 : 20),
    acceptForm,
    csrf.protect,
    kit.anyone(async (visit) => {
      const { locale, res } = visit
      const read = visit.readForm(zSignIn, signInForm(locale, ''))
      if (!read.ok) return showForm(visit, '/staff', read.state, 400)
      const next = safeNext(read.data.next)
      try {
        const { secret } = await signIn(ctx, read.data)
        sessionCookie.write(res, secret, new Date(ctx.clock.now().getTime() + sessionLifetimeSeconds * 1000))
        visit.redirect(next)
      } catch (error) {
        if (!(error instanceof SignInFailedError)) throw error
        const errors = [{ field: 'email', message: translate(locale, 'sign-in.wrong') }]
        await showForm(visit, next, { values: { email: read.data.email }, errors }, 401)
      }
    }),
  )

  router.post(
    '/sign-out',
    acceptForm,
    csrf.protect,
    kit.anyone(async (visit) => {
      const secret = sessionCookie.read(visit.req)
      if (secret !== undefined) await signOut(ctx, secret)
      sessionCookie.clear(visit.res)
      visit.redirect('/sign-in')
    }),
  )
  return router
}
