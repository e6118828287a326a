import type { Locale } from './locale.ts'

const formats = {
  nl: new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }),
} satisfies Record<Locale, Intl.NumberFormat>

/** "1.680" or "2,5" in Dutch, "1,680" or "2.5" in English. */
export function formatNumber(value: number, locale: Locale): string {
  return formats[locale].format(value)
}
