import { allowAnyOrigin, localeOf } from '@stapel/shared/server'
import { Router } from 'express'
import type { VerifierContext } from '../../context.ts'
import { batchCsv } from '../../domain/verification-batches/batch-csv.ts'
import { verifyFiles } from '../../domain/verification-batches/verify-files.ts'
import { acceptBatch, batchFilesOf, signalOf } from '../batch-upload.ts'

/** `POST /api/v1/verification-batches`: many files or one ZIP in, a row for each out, as JSON or CSV. Nothing is kept. */
export function verificationBatchesRouter({ verification }: VerifierContext): Router {
  const router = Router()
  router.use('/api/v1/verification-batches', allowAnyOrigin)
  router.post('/api/v1/verification-batches', ...acceptBatch, async (request, response) => {
    const files = await batchFilesOf(request)
    const options = { locale: localeOf(request), signal: signalOf(response) }
    const rows = await verifyFiles(verification, files, options)
    response.vary('Accept')
    if (request.accepts(['application/json', 'text/csv']) !== 'text/csv') response.json({ rows })
    else response.attachment('controle.csv').type('text/csv').send(batchCsv(rows))
  })
  return router
}
