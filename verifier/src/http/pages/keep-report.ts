import { acceptForm, localeOf, parseBody } from '@stapel/shared/server'
import { Router } from 'express'
import { z } from 'zod'
import type { VerifierContext } from '../../context.ts'
import { keepVerification } from '../../domain/kept-verifications/keep-verification.ts'
import { keptLifetimes } from '../../domain/kept-verifications/kept-verification.ts'
import { isLinkId } from '../../domain/link-id.ts'
import { carrierInputOfText } from '../../domain/verifications/carrier-input.ts'
import { verifyInput } from '../../domain/verifications/verify-input.ts'
import { limitKeeping } from '../limit-keeping.ts'
import { refusingUnreadable } from '../unreadable-as-problem.ts'
import { renderReport } from './render-report.ts'

const zKeeping = z.object({
  carried: z.string().min(1),
  linkId: z.string().refine(isLinkId, 'the id of a link'),
  lifetime: z.enum(keptLifetimes),
  consent: z.literal('yes').optional(),
})

/**
 * "Keep this report": verifies what the form brings along once more and keeps that report, so that nothing is stored before somebody chose to,
 * and nothing is believed because a browser says so.
 */
export function keepReportRouter(ctx: VerifierContext): Router {
  const router = Router()
  router.post('/controle/bewaren', limitKeeping(ctx.config), acceptForm, async (request, response) => {
    const { carried, linkId, lifetime, consent } = parseBody(zKeeping, request)
    const verifying = verifyInput(ctx.verification, carrierInputOfText(carried), { locale: localeOf(request) })
    const report = await refusingUnreadable(verifying)
    if (consent === undefined) {
      const keepingTried = { lifetime, problem: 'keepConsentMissing' } as const
      renderReport(ctx, request, response.status(400), { report, carried, keepingTried })
      return
    }
    await keepVerification(ctx, { report, lifetime, linkId })
    response.redirect(303, `/kept/${linkId}`)
  })
  router.get('/controle/bewaren', (_request, response) => response.redirect('/'))
  return router
}
