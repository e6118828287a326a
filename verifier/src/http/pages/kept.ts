import { localeOf } from '@stapel/shared/server'
import { Router } from 'express'
import type { VerifierContext } from '../../context.ts'
import { deleteKeptVerification } from '../../domain/kept-verifications/delete-kept-verification.ts'
import { getKeptVerification } from '../../domain/kept-verifications/get-kept-verification.ts'
import { presentKept } from '../../views/present-kept.ts'
import { t } from '../../views/words/index.ts'
import { keptUrl } from '../present-kept-answer.ts'
import { privateAnswer } from '../private-answer.ts'
import { pageValues } from './page-values.ts'

/** A kept report, and the page that deletes it. Whoever has the link may do both; there is no session, so nothing that another site could abuse. */
export function keptRouter(ctx: VerifierContext): Router {
  const router = Router()
  router.use('/kept', privateAnswer)

  router.get('/kept/verwijderd', (request, response) => {
    const title = t(localeOf(request), 'keptDeletedTitle')
    response.render('kept-deleted', { ...pageValues(request), title, narrow: true })
  })

  router.get('/kept/:linkId', async (request, response) => {
    const values = pageValues(request)
    const { linkId } = request.params
    const kept = await getKeptVerification(ctx, linkId)
    const url = keptUrl(ctx.config, linkId)
    const title = t(values.locale, 'keptTitle')
    response.render('kept', { ...values, title, private: true, linkId, ...presentKept(kept, url, values.locale) })
  })

  router.get('/kept/:linkId/verwijderen', async (request, response) => {
    const { linkId } = request.params
    await getKeptVerification(ctx, linkId)
    const title = t(localeOf(request), 'keptDeleteTitle')
    response.render('kept-delete', { ...pageValues(request), title, linkId, narrow: true, private: true })
  })

  router.post('/kept/:linkId/verwijderen', async (request, response) => {
    await deleteKeptVerification(ctx, request.params.linkId)
    response.redirect(303, '/kept/verwijderd')
  })
  return router
}
