import { compareIdentity } from '@stapel/shared'
import { acceptForm, parseBody } from '@stapel/shared/server'
import { Router } from 'express'
import { z } from 'zod'
import type { VerifierContext } from '../../context.ts'
import { carrierInputOfText } from '../../domain/verifications/carrier-input.ts'
import { verifyInput } from '../../domain/verifications/verify-input.ts'
import { presentPerson } from '../../views/present-person.ts'
import { presentReport } from '../../views/present-report.ts'
import { t } from '../../views/words/index.ts'
import { refusingUnreadable } from '../unreadable-as-problem.ts'
import { pageValues } from './page-values.ts'

const zTyped = z.string().trim().max(300).default('')
const zComparison = z.object({ carried: z.string().min(1), name: zTyped, emailAddress: zTyped })

/**
 * "Is it of this person?": compares what the visitor types with the credential, which the form brings along. It is verified again, so that
 * what the form brings is believed no more than a file. Nothing is kept.
 */
export function comparePersonRouter({ verification }: VerifierContext): Router {
  const router = Router()
  router.post('/controle/persoon', acceptForm, async (request, response) => {
    const { carried, ...typed } = parseBody(zComparison, request)
    const values = pageValues(request)
    const { locale } = values
    const report = await refusingUnreadable(verifyInput(verification, carrierInputOfText(carried), { locale }))
    const compared = report.content && { typed, ...(await compareIdentity(report.content, typed)) }
    const person = presentPerson(report, carried, locale, compared)
    response.render('report', { ...values, title: t(locale, 'reportTitle'), ...presentReport(report, locale), person })
  })
  router.get('/controle/persoon', (_request, response) => response.redirect('/'))
  return router
}
