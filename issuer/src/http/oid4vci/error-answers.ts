import { Oauth2ServerErrorResponseError } from '@openid4vc/oauth2'
import type { ErrorRequestHandler } from 'express'
import { ClaimRefusedError } from '../../domain/offers/claim-refused.ts'

/** Refusals as OAuth 2.0 and OID4VCI write them; whatever else went wrong goes on to the handler of all. */
export const answerRefusals: ErrorRequestHandler = (error: unknown, _req, res, next) => {
  if (error instanceof ClaimRefusedError) {
    if (error.code === 'invalid_token') res.status(401).set('www-authenticate', 'Bearer error="invalid_token"')
    else res.status(400)
    res.set('cache-control', 'no-store').json({ error: error.code, error_description: error.description })
    return
  }
  if (error instanceof Oauth2ServerErrorResponseError) {
    res.status(400).set('cache-control', 'no-store').json(error.errorResponse)
    return
  }
  next(error)
}
