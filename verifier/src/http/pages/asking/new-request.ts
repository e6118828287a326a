import { acceptForm } from '@stapel/shared/server'
import { Router, type Request, type Response } from 'express'
import type { VerifierContext } from '../../../context.ts'
import { emptyAskForm, readAskForm, wishOf, type AskForm, type AskFormField } from '../../../domain/asking/ask-form.ts'
import { askPerson } from '../../../domain/asking/ask-person.ts'
import { presentAskForm } from '../../../views/present-ask-form.ts'
import { limitMakers } from '../../limit-makers.ts'
import { pageValues } from '../page-values.ts'

/** The form that asks. It has no CSRF token: there is no session, and another site gains nothing by asking in a visitor's place. */
export function newRequestRouter(ctx: VerifierContext): Router {
  const router = Router()

  async function renderForm(request: Request, response: Response, form: AskForm, wrong: readonly AskFormField[]) {
    const values = pageValues(request)
    response.render('ask', { ...values, ...presentAskForm(form, await ctx.catalogue.read(), values.locale, wrong) })
  }

  router.get('/ask', async (request, response) => {
    // A page of a badge brings its own address along.
    const { achievement } = request.query
    const chosen = typeof achievement === 'string' ? { what: 'achievement', achievementUrl: achievement } : {}
    await renderForm(request, response, { ...emptyAskForm, ...chosen }, [])
  })

  router.post('/ask', limitMakers(ctx.config), acceptForm, async (request, response) => {
    const form = readAskForm(request.body)
    const read = wishOf(form)
    if ('wrong' in read) {
      await renderForm(request, response.status(400), form, read.wrong)
      return
    }
    const { resultId } = await askPerson(ctx, read.wish)
    response.redirect(303, `/ask/${resultId}`)
  })
  return router
}
