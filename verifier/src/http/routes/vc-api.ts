import { verifyCredential, verifyPresentation, type VerificationOptions, type VerificationReport } from '@stapel/shared'
import { acceptJson, allowAnyOrigin, localeOf, parseBody } from '@stapel/shared/server'
import { Router, type Request, type Response } from 'express'
import { z } from 'zod'
import type { VerifierContext } from '../../context.ts'

const zSecured = z.union(
  [z.string().min(1), z.record(z.string(), z.unknown())],
  'a credential as an object or a string',
)
const zOptions = z.looseObject({ challenge: z.string().optional(), domain: z.string().optional() }).optional()

export const zVerifyCredential = z.looseObject({ verifiableCredential: zSecured, options: zOptions })
export const zVerifyPresentation = z.looseObject({ verifiablePresentation: zSecured, options: zOptions })

/** VC-API verify: 200 only for `valid`, else 400 with the problems. @see https://w3c-ccg.github.io/vc-api/#verifying */
export function vcApiRouter({ verification }: VerifierContext): Router {
  const router = Router()
  router.use('/vc-api', allowAnyOrigin)
  router.post('/vc-api/credentials/verify', acceptJson, async (request, response) => {
    const { verifiableCredential, options } = parseBody(zVerifyCredential, request)
    answer(response, await verifyCredential(verifiableCredential, verification, optionsOf(request, options)))
  })
  router.post('/vc-api/presentations/verify', acceptJson, async (request, response) => {
    const { verifiablePresentation, options } = parseBody(zVerifyPresentation, request)
    answer(response, await verifyPresentation(verifiablePresentation, verification, optionsOf(request, options)))
  })
  return router
}

function optionsOf(request: Request, options: z.output<typeof zOptions>): VerificationOptions {
  return {
    locale: localeOf(request),
    ...(options?.challenge === undefined ? {} : { challenge: options.challenge }),
    ...(options?.domain === undefined ? {} : { domain: options.domain }),
  }
}

function answer(response: Response, report: VerificationReport): void {
  const verified = report.verdict === 'valid'
  const problemDetails = report.checks
    .filter(({ outcome, code }) => outcome === 'failed' || (outcome === 'not-checked' && code !== 'not-present'))
    .map(({ id, outcome, code, message }) => ({
      type: 'about:blank',
      title: message,
      code: code === undefined ? id : `${id}.${code}`,
      outcome,
    }))
  if (verified) {
    response.json({ verified, ...report })
    return
  }
  response
    .status(400)
    .type('application/problem+json')
    .send(
      JSON.stringify({
        type: 'about:blank',
        title: 'Not verified',
        status: 400,
        code: 'verification-failed',
        verified,
        problemDetails,
        ...report,
      }),
    )
}
