import { wordFor, type CredentialContent, type Locale } from '@stapel/shared'

/** "Microcredential", "Praktijkverklaring": every paper says what kind it is. */
export function kindOf({ achievement, types }: CredentialContent, locale: Locale): string {
  const kind = wordFor('type', achievement?.type ?? types.at(-1) ?? 'Badge', locale)
  return kind.charAt(0).toUpperCase() + kind.slice(1)
}
