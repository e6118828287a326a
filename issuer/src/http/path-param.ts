import type { Request } from 'express'

/** A named part of the path; empty where the route has none. */
export function pathParam(req: Pick<Request, 'params'>, name: string): string {
  const value = req.params[name]
  return typeof value === 'string' ? value : ''
}
