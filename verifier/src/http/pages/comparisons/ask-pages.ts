import { maxClientNameLength, maxPurposeLength, zPlainLine } from '@stapel/shared'
import { acceptForm, localeOf } from '@stapel/shared/server'
import { Router, type Request, type Response } from 'express'
import { z } from 'zod'
import type { VerifierContext } from '../../../context.ts'
import { askPerson } from '../../../domain/asking/ask-person.ts'
import { wishForProfile } from '../../../domain/comparisons/ask-for-profile.ts'
import { findPublishedProfile } from '../../../domain/job-profiles/find-published-profile.ts'
import { presentErrors, type FormError } from '../../../views/profiles/form-view.ts'
import { t } from '../../../views/words/index.ts'
import { limitMakers } from '../../limit-makers.ts'
import { pageValues } from '../page-values.ts'
import { readForm } from '../profiles/read-form.ts'

const path = '/profiles/:id/ask' as const
type AskRequest = Request<{ id: string }>

const zAsk = z.object({ clientName: zPlainLine(maxClientNameLength), purpose: zPlainLine(maxPurposeLength) })

/** Asks a person for the credentials that a profile is about; the page of their answer leads to the comparison. */
export function askForProfileRouter(ctx: VerifierContext): Router {
  const router = Router()

  router.get(path, async (request, response) => show(request, response, undefined, []))

  router.post(path, limitMakers(ctx.config), acceptForm, async (request: AskRequest, response: Response) => {
    const locale = localeOf(request)
    const published = await findPublishedProfile(ctx, request.params.id)
    const labels = { clientName: t(locale, 'askClientName'), purpose: t(locale, 'askPurpose') }
    const form = readForm(zAsk, request.body, labels, locale)
    if (!form.ok) {
      await show(request, response.status(400), request.body as object, form.errors)
      return
    }
    const { resultId } = await askPerson(ctx, wishForProfile(published, form.data))
    response.redirect(303, `/ask/${resultId}`)
  })
  return router

  async function show(
    request: AskRequest,
    response: Response,
    typed: object | undefined,
    errors: readonly FormError[],
  ) {
    const { series, version } = await findPublishedProfile(ctx, request.params.id)
    const values = pageValues(request)
    const { locale } = values
    const { title, employer = '' } = version.content
    response.render('comparisons/ask', {
      ...values,
      title: t(locale, 'askProfileTitle', { profile: title }),
      narrow: true,
      base: `/profiles/${series._id}`,
      typed: typed ?? {
        clientName: employer,
        purpose: t(locale, 'askProfilePurpose', { profile: title }).slice(0, maxPurposeLength),
      },
      ...presentErrors(errors, locale),
    })
  }
}
