import { maxImageBytes } from '@stapel/shared'
import { acceptFile } from '@stapel/shared/server'
import { Router, type Request } from 'express'
import type { VerifierContext } from '../../context.ts'
import { carrierInputOfText, type CarrierInput } from '../../domain/verifications/carrier-input.ts'
import { verifyInput } from '../../domain/verifications/verify-input.ts'
import { presentReport } from '../../views/present-report.ts'
import { t } from '../../views/words/index.ts'
import { refusingUnreadable } from '../unreadable-as-problem.ts'
import { pageValues } from './page-values.ts'

/**
 * The page that asks for a credential and the page that says what it is worth.
 * The form has no CSRF token: it needs no session, changes nothing and keeps nothing.
 */
export function checkRouter({ verification }: VerifierContext): Router {
  const router = Router()

  router.get('/', (request, response) => {
    const values = pageValues(request)
    const { url } = request.query
    // A link or QR code on a certificate brings its address along; the visitor still decides to check it.
    const text = typeof url === 'string' ? url : ''
    response.render('home', { ...values, title: t(values.locale, 'homeTitle'), text })
  })

  router.post('/controle', acceptFile('file', maxImageBytes), async (request, response) => {
    const values = pageValues(request)
    const { locale } = values
    const input = inputOf(request)
    if (input === null) {
      const error = t(locale, 'problemNothing')
      response.status(400).render('home', { ...values, title: t(locale, 'homeTitle'), text: '', error })
      return
    }
    const report = await refusingUnreadable(verifyInput(verification, input, { locale }))
    response.render('report', { ...values, title: t(locale, 'reportTitle'), ...presentReport(report, locale) })
  })

  // Who reloads or comes back to the address of a report finds the form: a report is not kept.
  router.get('/controle', (_request, response) => response.redirect('/'))
  return router
}

/** The file where there is one, else the text; null when the form was empty. */
function inputOf({ file, body }: Request): CarrierInput | null {
  if (file && file.size > 0) return { kind: 'bytes', bytes: file.buffer }
  const { text } = body as { readonly text?: unknown }
  return typeof text === 'string' && text.trim() !== '' ? carrierInputOfText(text) : null
}
