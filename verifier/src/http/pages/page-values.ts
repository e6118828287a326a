import { localeOf, otherLocaleUrl } from '@stapel/shared/server'
import type { Locale } from '@stapel/shared'
import type { Request } from 'express'

/** What the layout needs on every page. */
export interface PageValues {
  readonly locale: Locale
  readonly otherLocale: Locale
  readonly otherLanguageUrl: string
  /** The part of the site that the page is in, for the menu. */
  readonly inside: { readonly [Part in SitePart]: boolean }
}

type SitePart = 'check' | 'ask' | 'profiles' | 'levels'

/** After a form was sent, its own address cannot be asked again: then the other language leads to the first page. */
export function pageValues(request: Request): PageValues {
  const locale = localeOf(request)
  const otherLocale = locale === 'nl' ? 'en' : 'nl'
  const at = (path: string) => request.path === path || request.path.startsWith(`${path}/`)
  return {
    inside: {
      check: request.path === '/' || at('/controle'),
      ask: at('/ask'),
      profiles: at('/profiles'),
      levels: at('/levels'),
    },
    locale,
    otherLocale,
    otherLanguageUrl: request.method === 'GET' ? otherLocaleUrl(request) : `/?lang=${otherLocale}`,
  }
}
