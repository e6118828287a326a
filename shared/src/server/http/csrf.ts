import { doubleCsrf } from 'csrf-csrf'
import { Router, type Request, type RequestHandler, type Response } from 'express'
import { FormExpiredError } from './form-expired-error.ts'

export interface CsrfOptions {
  /** Signs the tokens; the same on every instance. */
  readonly secret: string
  readonly secure: boolean
  /** What the token is bound to: the session, or '' before there is one. */
  readonly sessionOf: (request: Request) => string
  /** The origins from which forms may come: the service's own. */
  readonly origins: readonly string[]
}

export interface Csrf {
  /** Refuses a POST from elsewhere or without the token of its form. After the body parsers (and uploads). */
  readonly protect: RequestHandler
  /** For the hidden field `_csrf`. */
  tokenFor(request: Request, response: Response): string
}

const hour = 3600_000

/** Two guards: the browser says where a form came from, and the form carries a token that only our pages hold. */
export function createCsrf({ secret, secure, sessionOf, origins }: CsrfOptions): Csrf {
  const { doubleCsrfProtection, generateCsrfToken } = doubleCsrf({
    getSecret: () => secret,
    getSessionIdentifier: sessionOf,
    cookieName: secure ? '__Host-csrf' : 'csrf',
    cookieOptions: { secure, sameSite: 'lax', httpOnly: true, path: '/', maxAge: 12 * hour },
    getCsrfTokenFromRequest: ({ body }) => {
      const token: unknown = (body as Readonly<Record<string, unknown>> | undefined)?._csrf
      return typeof token === 'string' ? token : undefined
    },
  })
  const protect = Router()
  protect.use((request, _response, next) => {
    if (!changesSomething(request.method) || comesFromHere(request, origins)) next()
    else next(new FormExpiredError())
  })
  protect.use(doubleCsrfProtection)
  return {
    protect,
    tokenFor: (request, response) => generateCsrfToken(request, response, { validateOnReuse: false }),
  }
}

function changesSomething(method: string): boolean {
  return !['GET', 'HEAD', 'OPTIONS'].includes(method)
}

function comesFromHere(request: Request, origins: readonly string[]): boolean {
  const { origin, 'sec-fetch-site': site } = request.headers
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  // `null` is what a browser sends under the referrer policy `no-referrer`; then `sec-fetch-site` and the token decide.
  return origin === undefined || origin === 'null' || origins.includes(origin)
}
