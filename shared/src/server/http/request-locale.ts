import type { NextFunction, Request, Response } from 'express'
import { chooseLocale, isLocale, type Locale } from '../../i18n/locale.ts'

const cookieName = 'lang'
const yearMs = 365 * 24 * 3600 * 1000

/** The language of this request: `?lang=`, else what was chosen before, else what the browser asks for; Dutch when none fits. */
export function localeOf(request: Request): Locale {
  const { lang } = request.query
  if (isLocale(lang)) return lang
  const cookies = request.cookies as Readonly<Record<string, unknown>> | undefined
  const chosen = cookies?.[cookieName]
  return isLocale(chosen) ? chosen : chooseLocale(request.headers['accept-language'])
}

/** Keeps a choice by `?lang=` for the next pages. */
export function rememberLocale(request: Request, response: Response, next: NextFunction): void {
  const { lang } = request.query
  if (isLocale(lang)) response.cookie(cookieName, lang, { maxAge: yearMs, sameSite: 'lax', httpOnly: true, path: '/' })
  next()
}

/** The same page in the other language. */
export function otherLocaleUrl(request: Request): string {
  const url = new URL(request.originalUrl, 'http://here')
  url.searchParams.set('lang', localeOf(request) === 'nl' ? 'en' : 'nl')
  return `${url.pathname}${url.search}`
}
