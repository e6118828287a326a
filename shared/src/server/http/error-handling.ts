import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express'
import { NotFoundError } from '../errors/common-errors.ts'
import type { Logger } from '../logging/create-logger.ts'
import { problemOf, type Problem } from './problem.ts'
import { localeOf } from './request-locale.ts'

/** Shows a problem as a page, to somebody with a browser. The status is set already. */
export type RenderProblemPage = (request: Request, response: Response, problem: Problem) => Promise<void> | void

/** After all routes: what nobody answered does not exist. */
export const notFoundHandler: RequestHandler = () => {
  throw new NotFoundError('page')
}

/**
 * The last handler: every error becomes a problem, as a page for a browser that asks for one and as `application/problem+json` for all others.
 * Only bugs are logged with their text; nobody outside sees it.
 */
export function errorHandler(log: Logger, renderPage?: RenderProblemPage): ErrorRequestHandler {
  return async (error: unknown, request, response, next) => {
    const problem = problemOf(error, localeOf(request))
    if (problem.status >= 500) log.error({ err: error, code: problem.code }, 'request failed')
    if (response.headersSent) {
      next(error)
      return
    }
    response.status(problem.status).vary('Accept')
    if (renderPage !== undefined && wantsPage(request)) {
      await renderPage(request, response, problem)
      return
    }
    response.type('application/problem+json').send(JSON.stringify(problem))
  }
}

function wantsPage(request: Request): boolean {
  return !/^\/(api|vc-api)\//.test(request.path) && request.accepts(['json', 'html']) === 'html'
}
