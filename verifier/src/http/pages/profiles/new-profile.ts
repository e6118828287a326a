import { acceptForm, localeOf } from '@stapel/shared/server'
import { Router, type Request, type Response } from 'express'
import type { VerifierContext } from '../../../context.ts'
import { createProfile } from '../../../domain/job-profiles/create-profile.ts'
import { presentErrors, type FormError } from '../../../views/profiles/form-view.ts'
import { t } from '../../../views/words/index.ts'
import { limitMakers } from '../../limit-makers.ts'
import { pageValues } from '../page-values.ts'
import { aboutLabels, contentOfAbout, zAbout } from './about-form.ts'
import { readForm } from './read-form.ts'

/** Makes a draft. There is no session: what the maker may do is in the link that this leads to. */
export function newProfileRouter(ctx: VerifierContext): Router {
  const router = Router()
  router.get('/profiles/new', (request, response) => show(request, response, {}, []))

  router.post('/profiles/new', limitMakers(ctx.config), acceptForm, async (request: Request, response: Response) => {
    const locale = localeOf(request)
    const form = readForm(zAbout, request.body, aboutLabels(locale), locale)
    if (!form.ok) {
      show(request, response.status(400), request.body as object, form.errors)
      return
    }
    const content = { ...contentOfAbout(form.data, []), wants: [] }
    const { id, editSecret } = await createProfile(ctx, content)
    response.redirect(303, `/profiles/${id}/edit/${editSecret}?done=created`)
  })
  return router
}

function show(request: Request, response: Response, typed: object, errors: readonly FormError[]): void {
  const values = pageValues(request)
  const { locale } = values
  response.render('profiles/new', {
    ...values,
    title: t(locale, 'makeTitle'),
    action: '/profiles/new',
    submit: t(locale, 'makeSubmit'),
    back: '/profiles',
    narrow: true,
    typed,
    ...presentErrors(errors, locale),
  })
}
