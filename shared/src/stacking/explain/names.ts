import type { Locale } from '../../i18n/locale.ts'
import { translateStacking } from './translate-stacking.ts'

/** Where the words for URIs come from: a catalogue, or what is held. */
export interface Names {
  /** The name of an achievement by its series URL. */
  achievement(series: string): string | undefined
  /** What follows "Ik kan …", by the outcome's URI. */
  outcome(uri: string): string | undefined
  /** The name of an organisation by its DID. */
  organisation?(did: string): string | undefined
}

export function achievementName(names: Names, series: string): string {
  return names.achievement(series) ?? lastPartOf(series)
}

export function organisationName(names: Names, did: string): string {
  return names.organisation?.(did) ?? did
}

/** Better than nothing, where no name is known. */
export function lastPartOf(uri: string): string {
  return uri.split(/[/#:]/).findLast((part) => part !== '') ?? uri
}

/** "A, B of C". */
export function orList(items: readonly string[], locale: Locale): string {
  const last = items.at(-1) ?? ''
  if (items.length < 2) return last
  return translateStacking(locale, 'list.or', { items: items.slice(0, -1).join(', '), last })
}
