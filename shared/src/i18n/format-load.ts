import type { Load } from '../achievements/achievement.ts'
import { loadInHours } from '../achievements/load-in-hours.ts'
import { formatNumber } from './format-number.ts'
import type { Locale } from './locale.ts'
import { translateVocabulary } from './vocabulary.ts'

/** "120 uur", "240 SBU (uur)", "5 EC (140 uur)". */
export function formatLoad(load: Load, locale: Locale): string {
  const amount = formatNumber(load.value, locale)
  if (load.unit !== 'EC') return translateVocabulary(locale, `load.${load.unit}`, { count: load.value, amount })
  return translateVocabulary(locale, 'load.EC', { amount, hours: formatNumber(loadInHours(load), locale) })
}

/** "1 uur", "120 uur". */
export function formatHours(hours: number, locale: Locale): string {
  return formatLoad({ value: hours, unit: 'hours' }, locale)
}
