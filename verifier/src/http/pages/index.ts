import { Router } from 'express'
import type { VerifierContext } from '../../context.ts'
import { checkRouter } from './check.ts'
import { comparePersonRouter } from './compare-person.ts'
import { statementsRouter } from './statements.ts'

export function pagesRouter(context: VerifierContext): Router {
  const router = Router()
  router.use(checkRouter(context))
  router.use(comparePersonRouter(context))
  router.use(statementsRouter())
  return router
}
