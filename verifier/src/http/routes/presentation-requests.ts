import {
  acceptJson,
  getPresentationResult,
  localeOf,
  parseBody,
  parseQuery,
  withdrawPresentationRequest,
} from '@stapel/shared/server'
import { Router } from 'express'
import { z } from 'zod'
import type { VerifierContext } from '../../context.ts'
import { askPerson } from '../../domain/asking/ask-person.ts'
import { zPresentationRequest } from '../asking-input.ts'
import { limitMakers } from '../limit-makers.ts'
import { presentAsked, presentResult } from '../present-presentation.ts'
import { privateAnswer } from '../private-answer.ts'

const path = '/api/v1/presentation-requests'

export const zResultQuery = z.object({ response_code: z.string().max(100).optional() })

/** Asking somebody for their credentials from another system. The id that comes back is all it takes to read the answer, or to withdraw. */
export function presentationRequestsRouter(ctx: VerifierContext): Router {
  const router = Router()
  router.use(path, privateAnswer)

  router.post(path, limitMakers(ctx.config), acceptJson, async (request, response) => {
    const { query: asked, returnUri, ...words } = parseBody(zPresentationRequest, request)
    const made = await askPerson(ctx, { ...words, asked, ...(returnUri !== undefined && { returnUri }) })
    response.status(201).location(`${path}/${made.resultId}`).json(presentAsked(ctx.config, made))
  })

  router.get(`${path}/:resultId`, async (request, response) => {
    const { response_code: responseCode } = parseQuery(zResultQuery, request)
    const result = await getPresentationResult(ctx.presentations, request.params.resultId, responseCode)
    response.json(presentResult(result, localeOf(request)))
  })

  router.delete(`${path}/:resultId`, async (request, response) => {
    await withdrawPresentationRequest(ctx.presentations, request.params.resultId)
    response.status(204).end()
  })
  return router
}
