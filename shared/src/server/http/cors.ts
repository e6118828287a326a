import type { RequestHandler } from 'express'

/** Any origin may read this: public documents, and the doors that wallets use. No cookies travel along. */
export const allowAnyOrigin: RequestHandler = (request, response, next) => {
  response.set({
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'ETag, Location, WWW-Authenticate, X-Request-Id',
  })
  if (request.method !== 'OPTIONS') {
    next()
    return
  }
  response.set({
    'access-control-allow-methods': 'GET, HEAD, POST, OPTIONS',
    'access-control-allow-headers': 'Authorization, Content-Type, Accept, DPoP',
    'access-control-max-age': '86400',
  })
  response.status(204).end()
}
