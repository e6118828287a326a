import type { Request, Response } from 'express'
import type { Locale } from '@stapel/shared'
import { translate, type WordKey } from '../../../views/words/index.ts'

const cookieName = 'flash'

/** Tells on the next page what has just been done. Only the key of a text travels, so that nobody can put words in our mouth. */
export function setFlash(res: Response, key: WordKey, secure: boolean): void {
  res.cookie(cookieName, key, { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: 60_000 })
}

/** The text that waits, once. */
export function takeFlash(req: Request, res: Response, locale: Locale): string | undefined {
  const cookies = req.cookies as Readonly<Record<string, unknown>> | undefined
  const key = cookies?.[cookieName]
  if (typeof key !== 'string') return undefined
  res.clearCookie(cookieName, { path: '/' })
  return translate.isKey(key) ? translate.loosely(locale, key) : undefined
}
