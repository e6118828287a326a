import { createHttpApp, errorHandler, notFoundHandler, presentationRouter } from '@stapel/shared/server'
import type { Express } from 'express'
import type { IssuerContext } from './context.ts'
import type { Pages } from './http/public-pages.ts'
import { apiRoutes } from './http/routes/api.ts'
import { claimingRoutes } from './http/routes/claiming.ts'
import { learnerFileRoutes } from './http/routes/learner-files.ts'
import { publicDocuments } from './http/routes/public-documents.ts'
import { statusListRoutes } from './http/routes/status-lists.ts'
import { vcApiRoutes } from './http/routes/vc-api.ts'
import { vocabularyRoutes } from './http/routes/vocabulary.ts'

/** The Express app of the issuer: doors for machines first, then pages for people. */
export function createApp(ctx: IssuerContext, pages: Pages): Express {
  const { config, log, ready } = ctx
  const { app } = createHttpApp({
    log,
    ready,
    secure: config.issuerUrl.startsWith('https:'),
    trustProxy: config.trustProxy,
    rateLimitPerMinute: config.rateLimitPerMinute,
  })
  app.use(apiRoutes(ctx))
  app.use(vcApiRoutes(ctx))
  app.use(claimingRoutes(ctx))
  app.use(presentationRouter(ctx.presentations))
  app.use(statusListRoutes(ctx))
  app.use(vocabularyRoutes(ctx))
  app.use(learnerFileRoutes(ctx))
  app.use(publicDocuments(ctx, pages.publicPages))
  app.use(pages.router)
  app.use(notFoundHandler)
  app.use(errorHandler(log, pages.renderProblem))
  return app
}
