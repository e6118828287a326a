import type { RequestHandler } from 'express'
import { randomUUID } from 'node:crypto'
import { pinoHttp } from 'pino-http'
import type { Logger } from '../logging/create-logger.ts'

const quiet = new Set(['/healthz', '/readyz', '/metrics'])

/**
 * One line a request: method, path, status, time. Never a body, a header or what stands behind the `?`;
 * long parts of a path can be secrets (an offer's reference, a reset link) and are cut.
 */
export function logRequests(log: Logger): RequestHandler {
  return pinoHttp({
    logger: log,
    genReqId: (_request, response) => {
      const id = randomUUID()
      response.setHeader('x-request-id', id)
      return id
    },
    autoLogging: { ignore: (request) => quiet.has(request.url) },
    serializers: {
      req: ({ id, method, url }: { id: string; method: string; url: string }) => ({ id, method, path: pathToLog(url) }),
      res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
    },
  })
}

export function pathToLog(url: string): string {
  const [path = ''] = url.split('?')
  return path
    .split('/')
    .map((part) => (/^[\w-]{20,}$/.test(part) && !/^[a-z-]+$/.test(part) ? `${part.slice(0, 4)}…` : part))
    .join('/')
}
