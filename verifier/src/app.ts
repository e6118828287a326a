import { createHttpApp, errorHandler, notFoundHandler, presentationRouter, usePages } from '@stapel/shared/server'
import express, { type Express } from 'express'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { VerifierContext } from './context.ts'
import { pagesRouter } from './http/pages/index.ts'
import { renderProblemPage } from './http/pages/problem-page.ts'
import { evaluationsRouter } from './http/routes/evaluations.ts'
import { jobProfilesRouter } from './http/routes/job-profiles.ts'
import { identifiersRouter } from './http/routes/identifiers.ts'
import { installationDidRouter } from './http/routes/installation-did.ts'
import { keptVerificationsRouter } from './http/routes/kept-verifications.ts'
import { openApiRouter } from './http/routes/openapi.ts'
import { presentationRequestsRouter } from './http/routes/presentation-requests.ts'
import { vcApiRouter } from './http/routes/vc-api.ts'
import { verificationBatchesRouter } from './http/routes/verification-batches.ts'
import { verificationsRouter } from './http/routes/verifications.ts'
import { t } from './views/words/index.ts'

const viewsDir = fileURLToPath(new URL('views', import.meta.url))
const publicDir = fileURLToPath(new URL('../public', import.meta.url))
// The QR scanner is a library with WebAssembly: served from here, so that no page asks another host for it.
const barcodeDetector = dirname(createRequire(import.meta.url).resolve('barcode-detector/ponyfill'))
const zxing = dirname(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'))

export function createApp(context: VerifierContext): Express {
  const { config, log, ready } = context
  const { app } = createHttpApp({
    log,
    trustProxy: config.trustProxy,
    rateLimitPerMinute: config.rateLimitPerMinute,
    secure: config.verifierUrl.startsWith('https:'),
    sources: { 'script-src': ["'wasm-unsafe-eval'"], 'media-src': ["'self'", 'blob:'] },
    ready,
  })
  usePages(app, { viewsDir, translate: (locale, key, params) => (t.isKey(key) ? t.loosely(locale, key, params) : key) })
  app.use('/static/scanner', express.static(join(barcodeDetector, '..', 'es'), { maxAge: '1d', index: false }))
  app.use('/static/scanner', express.static(zxing, { maxAge: '1d', index: false }))
  app.use('/static', express.static(publicDir, { maxAge: '1h', index: false }))
  app.use(verificationsRouter(context))
  app.use(keptVerificationsRouter(context))
  app.use(verificationBatchesRouter(context))
  app.use(evaluationsRouter(context))
  app.use(jobProfilesRouter(context))
  app.use(presentationRequestsRouter(context))
  app.use(presentationRouter(context.presentations))
  app.use(installationDidRouter(context))
  app.use(vcApiRouter(context))
  app.use(identifiersRouter(context))
  app.use(openApiRouter(context))
  app.use(pagesRouter(context))
  app.use(notFoundHandler)
  app.use(errorHandler(log, renderProblemPage))
  return app
}
