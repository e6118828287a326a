import type { RequestHandler } from 'express'

/** About somebody: no cache and no search engine keeps it. */
export const privateAnswer: RequestHandler = (_request, response, next) => {
  response.set({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' })
  next()
}
