import { compareIdentity } from '@stapel/shared'
import { acceptForm, localeOf, parseBody } from '@stapel/shared/server'
import { Router } from 'express'
import { z } from 'zod'
import type { VerifierContext } from '../../context.ts'
import { carrierInputOfText } from '../../domain/verifications/carrier-input.ts'
import { verifyInput } from '../../domain/verifications/verify-input.ts'
import { refusingUnreadable } from '../unreadable-as-problem.ts'
import { renderReport } from './render-report.ts'

const zTyped = z.string().trim().max(300).default('')
const zComparison = z.object({ carried: z.string().min(1), name: zTyped, emailAddress: zTyped })

/**
 * "Is it of this person?": compares what the visitor types with the credential, which the form brings along. It is verified again, so that
 * what the form brings is believed no more than a file. Nothing is kept.
 */
export function comparePersonRouter(ctx: VerifierContext): Router {
  const router = Router()
  router.post('/controle/persoon', acceptForm, async (request, response) => {
    const { carried, ...typed } = parseBody(zComparison, request)
    const verifying = verifyInput(ctx.verification, carrierInputOfText(carried), { locale: localeOf(request) })
    const report = await refusingUnreadable(verifying)
    const compared = report.content && { typed, ...(await compareIdentity(report.content, typed)) }
    renderReport(ctx, request, response, { report, carried, compared })
  })
  router.get('/controle/persoon', (_request, response) => response.redirect('/'))
  return router
}
