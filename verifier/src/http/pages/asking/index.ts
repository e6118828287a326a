import { Router } from 'express'
import type { VerifierContext } from '../../../context.ts'
import { privateAnswer } from '../../private-answer.ts'
import { newRequestRouter } from './new-request.ts'
import { requestResultRouter } from './request-result.ts'

/** The pages on which somebody asks another for their credentials. */
export function askingPagesRouter(ctx: VerifierContext): Router {
  const router = Router()
  router.use('/ask', privateAnswer)
  router.use(newRequestRouter(ctx))
  router.use(requestResultRouter(ctx))
  return router
}
