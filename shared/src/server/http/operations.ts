import { Router } from 'express'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import type { RequestHandler } from 'express'

export interface Operations {
  /** `/healthz`, `/readyz`, `/metrics`. */
  readonly router: Router
  /** Times every request. */
  readonly measure: RequestHandler
  readonly registry: Registry
}

/** What an operator asks: does it live, can it serve, how does it do. `ready` rejects when it cannot serve. */
export function createOperations(ready: () => Promise<void>): Operations {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time that a request took',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  })
  const router = Router()
  router.get('/healthz', (_request, response) => {
    response.type('text').send('alive\n')
  })
  router.get('/readyz', async (_request, response) => {
    const problem = await ready().then(
      () => null,
      (error: unknown) => (error instanceof Error ? error.name : 'unknown'),
    )
    response
      .status(problem === null ? 200 : 503)
      .json({ ready: problem === null, ...(problem === null ? {} : { problem }) })
  })
  router.get('/metrics', async (_request, response) => {
    response.type(registry.contentType).send(await registry.metrics())
  })
  return {
    router,
    registry,
    measure(request, response, next) {
      const stop = duration.startTimer()
      response.once('finish', () => {
        // The pattern of the route, not the path: a path can name somebody, and there are endlessly many.
        const route = request.route as { readonly path?: unknown } | undefined
        stop({
          method: request.method,
          route: typeof route?.path === 'string' ? `${request.baseUrl}${route.path}` : 'none',
          status: String(response.statusCode),
        })
      })
      next()
    },
  }
}
