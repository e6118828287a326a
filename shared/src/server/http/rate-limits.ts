import type { RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'
import { TooManyRequestsError } from './too-many-requests-error.ts'

const minuteMs = 60_000

/** So many requests a minute for each address; 0 is off. */
export function limitRequests(perMinute: number): RequestHandler {
  return limitedTo(perMinute, minuteMs)
}

/** For a door that is worth guessing at (sign-in, codes): so many tries in a quarter of an hour for each address. */
export function limitTries(perQuarter: number): RequestHandler {
  return limitedTo(perQuarter, 15 * minuteMs)
}

function limitedTo(limit: number, windowMs: number): RequestHandler {
  if (limit === 0) return (_request, _response, next) => next()
  return rateLimit({
    limit,
    windowMs,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_request, _response, next) => next(new TooManyRequestsError()),
  })
}
