import { maxImageBytes } from '@stapel/shared'
import { acceptAllFiles, limitBody } from '@stapel/shared/server'
import { Router, type Request } from 'express'
import { setTimeout } from 'node:timers/promises'
import type { VerifierContext } from '../../context.ts'
import { maxBatchBytes, maxBatchFiles } from '../../domain/verification-batches/batch-file.ts'
import { isZip } from '../../domain/verification-batches/files-in-zip.ts'
import { carriedText } from '../../domain/verifications/carried-text.ts'
import { carrierInputOfText, type CarrierInput } from '../../domain/verifications/carrier-input.ts'
import { verifyInput } from '../../domain/verifications/verify-input.ts'
import { t } from '../../views/words/index.ts'
import { batchFilesOf, formBytes, uploadedFiles } from '../batch-upload.ts'
import { CarrierRefusedError } from '../carrier-refused-error.ts'
import { refusingUnreadable } from '../unreadable-as-problem.ts'
import { batchPath } from './batches.ts'
import { pageValues } from './page-values.ts'
import { renderReport } from './render-report.ts'

const shortWaitMs = 1500

/**
 * The page that asks for credentials and the page that says what they are worth.
 * The form has no CSRF token: it needs no session and changes nothing; what was found of several files is kept for an hour.
 */
export function checkRouter(ctx: VerifierContext): Router {
  const { verification } = ctx
  const router = Router()

  router.get('/', (request, response) => {
    const values = pageValues(request)
    const { url } = request.query
    // A link or QR code on a certificate brings its address along; the visitor still decides to check it.
    const text = typeof url === 'string' ? url : ''
    response.render('home', { ...values, title: t(values.locale, 'homeTitle'), text })
  })

  const upload = acceptAllFiles({ maxFiles: maxBatchFiles, maxBytes: maxBatchBytes })
  router.post('/controle', limitBody(maxBatchBytes + formBytes), upload, async (request, response) => {
    const values = pageValues(request)
    const { locale } = values
    if (asksForSeveral(request)) {
      const { linkId, finished } = await ctx.batchRunner.start(await batchFilesOf(request), locale)
      // A handful is ready at once: then nobody sees a page that waits.
      await Promise.race([finished, setTimeout(shortWaitMs, undefined, { ref: false })])
      response.redirect(303, batchPath(linkId))
      return
    }
    const input = inputOf(request)
    if (input === null) {
      const error = t(locale, 'problemNothing')
      response.status(400).render('home', { ...values, title: t(locale, 'homeTitle'), text: '', error })
      return
    }
    const report = await refusingUnreadable(verifyInput(verification, input, { locale }))
    renderReport(ctx, request, response, { report, carried: carriedText(input) })
  })

  // Who reloads or comes back to the address of a report finds the form: a report is not kept.
  router.get('/controle', (_request, response) => response.redirect('/'))
  return router
}

function asksForSeveral(request: Request): boolean {
  const [first, second] = uploadedFiles(request)
  return second !== undefined || (first !== undefined && isZip(first.bytes))
}

/** The file where there is one, else the text; null when the form was empty. */
function inputOf(request: Request): CarrierInput | null {
  const [file] = uploadedFiles(request)
  if (file !== undefined && file.bytes.length > maxImageBytes)
    throw new CarrierRefusedError('image-too-large', 'The file is larger than an image may be')
  if (file !== undefined && file.bytes.length > 0) return { kind: 'bytes', bytes: file.bytes }
  const { text } = (request.body ?? {}) as { readonly text?: unknown }
  return typeof text === 'string' && text.trim() !== '' ? carrierInputOfText(text) : null
}
