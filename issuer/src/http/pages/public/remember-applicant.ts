import type { Request, Response } from 'express'
import type { Application } from '../../../domain/applications/application.ts'

const cookieName = 'application'

/**
 * Lets the browser that has the applicant's own page open find it back when a wallet sends it on: the address that the wallet gets has no secret.
 * The cookie goes to this one application only, and with the browser.
 */
export function rememberApplicant(
  res: Response,
  { organisation, _id }: Pick<Application, 'organisation' | '_id'>,
  { secret, secure }: { readonly secret: string; readonly secure: boolean },
): void {
  const path = `/orgs/${organisation}/applications/${_id}`
  res.cookie(cookieName, secret, { httpOnly: true, sameSite: 'lax', secure, path })
}

/** The secret of the application's link, as this browser last showed it. Not checked here: that it is (still) right. */
export function recallApplicant(req: Request): string | undefined {
  const cookies = req.cookies as Readonly<Record<string, unknown>> | undefined
  const secret = cookies?.[cookieName]
  return typeof secret === 'string' && /^[\w-]{43}$/.test(secret) ? secret : undefined
}
