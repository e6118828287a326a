import type { Request } from 'express'

/** What stands in `Authorization: Bearer …`; null when nothing does. */
export function bearerToken(request: Request): string | null {
  return /^Bearer ([\w.~+/=-]{1,2000})$/i.exec(request.headers.authorization ?? '')?.[1] ?? null
}
