import { formatDay, levelLabel, type Locale } from '@stapel/shared'
import type { RegistryEntry } from '../../domain/registries/registry.ts'
import type { FactView } from '../view-parts.ts'
import { translate } from '../words/index.ts'

export interface RecognitionWords {
  /** The body whose word it is. */
  readonly body: string
  /** Of what a URL names, as far as known. */
  readonly names: ReadonlyMap<string, string>
}

/** "MetaalPunt erkent Voorbeeld MBO Rijnoever voor het bewijs CNC-frezen, tot en met NLQF 3, van … tot en met …." */
export function sayRecognition(entry: RegistryEntry, { body, names }: RecognitionWords, locale: Locale): string {
  const parts = {
    body,
    issuer: entry.name,
    what: recognisedWhat(entry, names, locale),
    from: formatDay(entry.from, locale),
  }
  return entry.until === undefined
    ? translate(locale, 'registry.sentence.open', parts)
    : translate(locale, 'registry.sentence.until', { ...parts, until: formatDay(entry.until, locale) })
}

export function recognisedWhat(
  { recognisedFor, levelUpTo }: Pick<RegistryEntry, 'recognisedFor' | 'levelUpTo'>,
  names: ReadonlyMap<string, string>,
  locale: Locale,
): string {
  const { kind } = recognisedFor
  const what =
    kind === 'anything'
      ? translate(locale, 'registry.what.anything')
      : translate(locale, `registry.what.${kind}`, {
          count: recognisedFor.urls.length,
          names: new Intl.ListFormat(locale).format(recognisedFor.urls.map((url) => `“${names.get(url) ?? url}”`)),
        })
  return levelUpTo === undefined
    ? what
    : translate(locale, 'registry.what.level', { what, level: levelLabel(levelUpTo, locale) })
}

export function recognitionPeriod({ from, until }: Pick<RegistryEntry, 'from' | 'until'>, locale: Locale): string {
  const first = formatDay(from, locale)
  return until === undefined
    ? translate(locale, 'registry.period.open', { from: first })
    : `${first} – ${formatDay(until, locale)}`
}

/** The identifiers behind the sentence. */
export function recognitionFacts({ issuer, recognisedFor }: RegistryEntry, locale: Locale): FactView[] {
  return [
    { label: translate(locale, 'registry.entry.did'), text: issuer, code: true },
    ...(recognisedFor.kind === 'anything'
      ? []
      : [{ label: translate(locale, 'registry.entry.urls'), lines: recognisedFor.urls }]),
  ]
}
