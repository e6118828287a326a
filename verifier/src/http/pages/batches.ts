import { localeOf } from '@stapel/shared/server'
import { Router } from 'express'
import type { VerifierContext } from '../../context.ts'
import { batchCsv } from '../../domain/verification-batches/batch-csv.ts'
import { BatchGoneError } from '../../domain/verification-batches/batch-gone-error.ts'
import { getBatch } from '../../domain/verification-batches/get-batch.ts'
import { hashLinkId } from '../../domain/link-id.ts'
import { presentBatch } from '../../views/present-batch.ts'
import { t } from '../../views/words/index.ts'
import { pageValues } from './page-values.ts'

const batches = '/controle/bestanden'

export function batchPath(linkId: string): string {
  return `${batches}/${linkId}`
}

/** How far a batch is and what was found, for whoever has its link; it ends after an hour, or when they stop it. */
export function batchesRouter(ctx: VerifierContext): Router {
  const router = Router()

  router.get(`${batches}/gestopt`, (request, response) => {
    const title = t(localeOf(request), 'batchStoppedTitle')
    response.render('batch-stopped', { ...pageValues(request), title, narrow: true })
  })

  router.get(`${batches}/:linkId`, async (request, response) => {
    const { linkId } = request.params
    const batch = await getBatch(ctx, linkId)
    const values = pageValues(request)
    const shown = presentBatch(batch, ctx.clock.now(), values.locale)
    response.render('batch', { ...values, private: true, path: batchPath(linkId), ...shown })
  })

  /** What the page asks while it waits. */
  router.get(`${batches}/:linkId/stand`, async (request, response) => {
    const batch = await getBatch(ctx, request.params.linkId)
    const { state, lead: text } = presentBatch(batch, ctx.clock.now(), localeOf(request))
    response.json({ state, done: batch.rows.length, total: batch.total, text })
  })

  router.get(`${batches}/:linkId/controle.csv`, async (request, response) => {
    const { rows } = await getBatch(ctx, request.params.linkId)
    response.attachment('controle.csv').type('text/csv').send(batchCsv(rows))
  })

  router.post(`${batches}/:linkId/stoppen`, async (request, response) => {
    if (!(await ctx.batches.delete(hashLinkId(request.params.linkId)))) throw new BatchGoneError()
    response.redirect(303, `${batches}/gestopt`)
  })
  return router
}
