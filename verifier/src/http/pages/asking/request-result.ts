import { getPresentationResult, withdrawPresentationRequest, type PresentationResult } from '@stapel/shared/server'
import { Router, type Request, type Response } from 'express'
import type { VerifierContext } from '../../../context.ts'
import { presentAnswered, presentEnded } from '../../../views/present-answered.ts'
import { presentWaiting } from '../../../views/present-asked.ts'
import { t } from '../../../views/words/index.ts'
import { linksOf } from '../../present-presentation.ts'
import { pageValues } from '../page-values.ts'

/** A request that waits, and what came of it. Whoever has the address may read and withdraw it; there is no session. */
export function requestResultRouter(ctx: VerifierContext): Router {
  const router = Router()

  const resultOf = (request: Request<{ resultId: string }>): Promise<PresentationResult> => {
    const { response_code: code } = request.query
    return getPresentationResult(
      ctx.presentations,
      request.params.resultId,
      typeof code === 'string' ? code : undefined,
    )
  }

  router.get('/ask/ingetrokken', (request, response) => {
    const values = pageValues(request)
    response.render('ask-withdrawn', { ...values, title: t(values.locale, 'askWithdrawnTitle'), narrow: true })
  })

  router.get('/ask/:resultId', async (request, response) => {
    await renderResult(ctx, request, response, await resultOf(request))
  })

  router.get('/ask/:resultId/state', async (request, response) => {
    response.json({ state: (await resultOf(request)).state })
  })

  router.get('/ask/:resultId/intrekken', async (request, response) => {
    const values = pageValues(request)
    const { locale } = values
    const { state } = await resultOf(request)
    const words = state === 'answered' ? 'askDelete' : 'askWithdraw'
    const [title, text, yes] = [t(locale, `${words}Title`), t(locale, `${words}Text`), t(locale, `${words}Yes`)]
    const { resultId } = request.params
    response.render('ask-withdraw', { ...values, title, text, yes, resultId, narrow: true, private: true })
  })

  router.post('/ask/:resultId/intrekken', async (request, response) => {
    await withdrawPresentationRequest(ctx.presentations, request.params.resultId)
    response.redirect(303, '/ask/ingetrokken')
  })
  return router
}

async function renderResult(
  { config }: VerifierContext,
  request: Request<{ resultId: string }>,
  response: Response,
  result: PresentationResult,
): Promise<void> {
  const { exchange, state } = result
  const values = { ...pageValues(request), private: true, resultId: request.params.resultId }
  const { locale } = values
  switch (state) {
    case 'waiting':
      response.render('ask-waiting', {
        ...values,
        ...(await presentWaiting(exchange, linksOf(config, exchange), locale)),
      })
      return
    case 'answered':
      response.render('ask-answered', { ...values, ...presentAnswered(result, locale) })
      return
    case 'declined':
    case 'not-possible':
    case 'expired':
      response.render('ask-ended', { ...values, ...presentEnded(exchange, state, locale) })
  }
}
