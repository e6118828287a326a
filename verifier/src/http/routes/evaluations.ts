import { evaluateRequest, matchRequest, parseEvaluationRequest, parseMatchRequest } from '@stapel/shared'
import { acceptJson, allowAnyOrigin, localeOf } from '@stapel/shared/server'
import { Router } from 'express'
import type { VerifierContext } from '../../context.ts'
import { createRequestPorts } from '../../domain/evaluations/request-ports.ts'
import { refusingUnfitRequests } from '../refusing-unfit-requests.ts'

/** How far somebody is toward a qualification, and what of a job profile they have. Nothing is kept. */
export function evaluationsRouter({ verification }: VerifierContext): Router {
  const router = Router()
  router.use(['/api/v1/evaluations', '/api/v1/matches'], allowAnyOrigin)

  router.post('/api/v1/evaluations', acceptJson, async (request, response) => {
    const answer = await refusingUnfitRequests(async () => {
      const asked = parseEvaluationRequest(request.body)
      return evaluateRequest(createRequestPorts(verification, asked, localeOf(request)), asked)
    })
    response.json(answer)
  })

  router.post('/api/v1/matches', acceptJson, async (request, response) => {
    const answer = await refusingUnfitRequests(async () => {
      const asked = parseMatchRequest(request.body)
      return matchRequest(createRequestPorts(verification, asked, localeOf(request)), asked)
    })
    response.json(answer)
  })
  return router
}
