import { Router } from 'express'
import type { VerifierContext } from '../../../context.ts'
import { privateAnswer } from '../../private-answer.ts'
import { editProfileRouter } from './edit-profile.ts'
import { licencePagesRouter } from './licence-pages.ts'
import { editPath } from './maker.ts'
import { newProfileRouter } from './new-profile.ts'
import { occupationPagesRouter } from './occupation-pages.ts'
import { outcomePagesRouter } from './outcome-pages.ts'
import { publicProfilesRouter } from './public-profiles.ts'
import { wantPagesRouter } from './want-pages.ts'

/** The pages of job profiles: for everybody, and behind the edit link for the maker. */
export function profilePagesRouter(ctx: VerifierContext): Router {
  const router = Router()
  router.use(editPath, privateAnswer)
  router.use(newProfileRouter(ctx))
  router.use(editProfileRouter(ctx))
  router.use(outcomePagesRouter(ctx))
  router.use(wantPagesRouter(ctx))
  router.use(licencePagesRouter(ctx))
  router.use(occupationPagesRouter(ctx))
  router.use(publicProfilesRouter(ctx))
  return router
}
