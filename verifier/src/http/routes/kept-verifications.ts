import { localeOf } from '@stapel/shared/server'
import { Router } from 'express'
import type { VerifierContext } from '../../context.ts'
import { deleteKeptVerification } from '../../domain/kept-verifications/delete-kept-verification.ts'
import { getKeptVerification } from '../../domain/kept-verifications/get-kept-verification.ts'
import { presentKeptAnswer } from '../present-kept-answer.ts'
import { privateAnswer } from '../private-answer.ts'

const path = '/api/v1/kept-verifications/:linkId'

/** A report that was kept by `POST /api/v1/verifications?keep=`: read it again, or delete it before its time. The id is all that it takes. */
export function keptVerificationsRouter(ctx: VerifierContext): Router {
  const router = Router()
  router.use('/api/v1/kept-verifications', privateAnswer)
  router.get(path, async (request, response) => {
    const { linkId } = request.params
    const kept = await getKeptVerification(ctx, linkId)
    response.json(presentKeptAnswer(ctx.config, linkId, kept, localeOf(request)))
  })
  router.delete(path, async (request, response) => {
    await deleteKeptVerification(ctx, request.params.linkId)
    response.status(204).end()
  })
  return router
}
