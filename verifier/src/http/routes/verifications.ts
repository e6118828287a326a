import { formatMoment, maxImageBytes, type VerificationReport } from '@stapel/shared'
import { acceptFiles, allowAnyOrigin, localeOf, parseQuery } from '@stapel/shared/server'
import express, { Router, type Request, type RequestHandler } from 'express'
import { z } from 'zod'
import type { VerifierContext } from '../../context.ts'
import { keepVerification } from '../../domain/kept-verifications/keep-verification.ts'
import { keptLifetimes, type KeptLifetime } from '../../domain/kept-verifications/kept-verification.ts'
import { drawLinkId } from '../../domain/link-id.ts'
import { carrierInputOfText, type CarrierInput } from '../../domain/verifications/carrier-input.ts'
import { verifyInput } from '../../domain/verifications/verify-input.ts'
import { CarrierRefusedError } from '../carrier-refused-error.ts'
import { limitKeeping } from '../limit-keeping.ts'
import { presentKeptReference } from '../present-kept-answer.ts'
import { privateAnswer } from '../private-answer.ts'
import { sendPdf } from '../send-pdf.ts'
import { refusingUnreadable } from '../unreadable-as-problem.ts'

/** Whatever the media type says: the content decides what it is (CONTRACT §3). */
const rawBody = express.raw({ type: (request) => !isMultipart(request.headers['content-type']), limit: maxImageBytes })
const upload = acceptFiles('file', { maxFiles: 2, maxBytes: maxImageBytes })

/** Keeping is the caller's choice, and the caller's to answer for: whom it is about has to agree. */
const zKeeping = z.object({ keep: z.enum(keptLifetimes).optional() })

/** `POST /api/v1/verifications`: one carrier in, one report out. Nothing is kept, unless `?keep=` asks for it. */
export function verificationsRouter(ctx: VerifierContext): Router {
  const router = Router()
  const limit = limitKeeping(ctx.config)
  router.use('/api/v1/verifications', allowAnyOrigin, privateAnswer)
  router.post('/api/v1/verifications', onlyWhenKeeping(limit), rawBody, upload, async (request, response) => {
    const { keep } = parseQuery(zKeeping, request)
    const report: VerificationReport = await refusingUnreadable(
      verifyInput(ctx.verification, carrierInputOf(request), { locale: localeOf(request) }),
    )
    const kept = keep && (await keepReport(ctx, report, keep))
    if (request.accepts(['json', 'application/pdf']) !== 'application/pdf') {
      response.json(kept ? { ...report, kept } : report)
      return
    }
    const locale = localeOf(request)
    const link = kept && { kept: { url: kept.url, until: formatMoment(kept.expiresAt, locale) } }
    await sendPdf(response, { report, locale, verifierUrl: ctx.config.verifierUrl, ...link })
  })
  return router
}

async function keepReport(ctx: VerifierContext, report: VerificationReport, lifetime: KeptLifetime) {
  const linkId = drawLinkId(ctx.random)
  return presentKeptReference(ctx.config, linkId, await keepVerification(ctx, { report, lifetime, linkId }))
}

function onlyWhenKeeping(limit: RequestHandler): RequestHandler {
  return (request, response, next) => {
    if (request.query.keep === undefined) next()
    else void limit(request, response, next)
  }
}

function carrierInputOf(request: Request): CarrierInput {
  if (isMultipart(request.headers['content-type'])) {
    const files = Array.isArray(request.files) ? request.files : []
    const [file, second] = files
    if (second) throw new CarrierRefusedError('one-carrier-only', 'There is more than one file')
    return { kind: 'bytes', bytes: file?.buffer ?? new Uint8Array() }
  }
  const body: unknown = request.body
  const bytes = body instanceof Uint8Array ? body : new Uint8Array()
  if (request.headers['content-type']?.startsWith('text/uri-list') !== true) return { kind: 'bytes', bytes }
  return oneUrl(new TextDecoder().decode(bytes))
}

/** @see https://www.rfc-editor.org/rfc/rfc2483#section-5: lines that begin with # are comments */
function oneUrl(list: string): CarrierInput {
  const [url, second] = list.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'))
  if (second !== undefined) throw new CarrierRefusedError('one-carrier-only', 'There is more than one URL')
  const input = carrierInputOfText(url ?? '')
  if (input.kind !== 'url') throw new CarrierRefusedError('url-not-fetchable', 'This is not a URL')
  return input
}

function isMultipart(contentType: string | undefined): boolean {
  return contentType?.toLowerCase().startsWith('multipart/form-data') === true
}
