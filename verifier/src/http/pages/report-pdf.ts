import { formatMoment } from '@stapel/shared'
import { acceptForm, localeOf, parseBody } from '@stapel/shared/server'
import { Router } from 'express'
import { z } from 'zod'
import type { VerifierContext } from '../../context.ts'
import { getKeptVerification } from '../../domain/kept-verifications/get-kept-verification.ts'
import { restoreReport } from '../../domain/kept-verifications/restore-report.ts'
import { carrierInputOfText } from '../../domain/verifications/carrier-input.ts'
import { verifyInput } from '../../domain/verifications/verify-input.ts'
import { keptUrl } from '../present-kept-answer.ts'
import { sendPdf } from '../send-pdf.ts'
import { refusingUnreadable } from '../unreadable-as-problem.ts'

const zCarried = z.object({ carried: z.string().min(1) })

/** The report to print: of what the form brings along (verified again, as for every form), or of a kept one. */
export function reportPdfRouter(ctx: VerifierContext): Router {
  const { verifierUrl } = ctx.config
  const router = Router()

  router.post('/controle/rapport.pdf', acceptForm, async (request, response) => {
    const { carried } = parseBody(zCarried, request)
    const locale = localeOf(request)
    const report = await refusingUnreadable(verifyInput(ctx.verification, carrierInputOfText(carried), { locale }))
    await sendPdf(response, { report, locale, verifierUrl })
  })
  router.get('/controle/rapport.pdf', (_request, response) => response.redirect('/'))

  router.get('/kept/:linkId/report.pdf', async (request, response) => {
    const { linkId } = request.params
    const locale = localeOf(request)
    const { report, expiresAt } = await getKeptVerification(ctx, linkId)
    const kept = { url: keptUrl(ctx.config, linkId), until: formatMoment(expiresAt, locale) }
    await sendPdf(response, { report: restoreReport(report, locale), locale, verifierUrl, kept })
  })
  return router
}
