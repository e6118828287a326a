import cookieParser from 'cookie-parser'
import express, { type Express } from 'express'
import type { Logger } from '../logging/create-logger.ts'
import { assetsRouter } from './assets.ts'
import { createOperations, type Operations } from './operations.ts'
import { limitRequests } from './rate-limits.ts'
import { logRequests } from './request-log.ts'
import { rememberLocale } from './request-locale.ts'
import { securityHeaders, type SecurityHeaderOptions } from './security-headers.ts'

export interface HttpAppOptions extends SecurityHeaderOptions {
  readonly log: Logger
  readonly trustProxy: string | number | boolean
  readonly rateLimitPerMinute: number
  /** Rejects when the service cannot serve. */
  readonly ready: () => Promise<void>
}

/** The limit of CONTRACT §3 for JSON and JWT, which is the limit of every body that is not an upload. */
export const mostBodyBytes = 1_000_000

/**
 * What every service does with every request, before its own routes: log, headers, health, limits, cookies, language, assets.
 * Bodies are not parsed yet: a route says what it takes (`acceptJson`, `acceptForm`, `acceptFile`).
 * After the routes come `notFoundHandler` and `errorHandler`.
 */
export function createHttpApp(options: HttpAppOptions): { readonly app: Express; readonly operations: Operations } {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', options.trustProxy)
  app.set('query parser', 'simple')
  const operations = createOperations(options.ready)
  app.use(logRequests(options.log))
  app.use(operations.measure)
  app.use(securityHeaders(options))
  app.use(operations.router)
  app.use(assetsRouter())
  app.use(limitRequests(options.rateLimitPerMinute))
  app.use(cookieParser())
  app.use(rememberLocale)
  return { app, operations }
}

/** JSON by whatever name it comes, up to 1 MB. */
export const acceptJson = express.json({
  limit: mostBodyBytes,
  strict: false,
  type: ['application/json', 'application/*+json', 'application/vc', 'application/vp'],
})

/** A form without files. */
export const acceptForm = express.urlencoded({ extended: false, limit: mostBodyBytes, parameterLimit: 2000 })
