import { localeOf, otherLocaleUrl } from '@stapel/shared/server'
import type { Locale } from '@stapel/shared'
import type { Request } from 'express'

/** What the layout needs on every page. */
export interface PageValues {
  readonly locale: Locale
  readonly otherLocale: Locale
  readonly otherLanguageUrl: string
}

/** After a form was sent, its own address cannot be asked again: then the other language leads to the first page. */
export function pageValues(request: Request): PageValues {
  const locale = localeOf(request)
  const otherLocale = locale === 'nl' ? 'en' : 'nl'
  return {
    locale,
    otherLocale,
    otherLanguageUrl: request.method === 'GET' ? otherLocaleUrl(request) : `/?lang=${otherLocale}`,
  }
}
