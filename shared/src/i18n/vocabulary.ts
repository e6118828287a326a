import { createTranslator } from './create-translator.ts'
import type { Locale } from './locale.ts'
import { vocabularyEn } from './vocabulary-en.ts'
import { vocabularyNl } from './vocabulary-nl.ts'

export const vocabulary = { nl: vocabularyNl, en: vocabularyEn }

/** The words of the field: `translateVocabulary('nl', 'basis.register')`. */
export const translateVocabulary = createTranslator(vocabulary)

export type VocabularyKind = 'basis' | 'assessment' | 'participation' | 'supervision' | 'type' | 'route' | 'attestation'

/** The word for a code from one of our lists; what is no code of ours (another issuer's own words) comes back as it is. */
export function wordFor(kind: VocabularyKind, code: string, locale: Locale): string {
  const key = `${kind}.${code}`
  return translateVocabulary.isKey(key) ? translateVocabulary.loosely(locale, key) : code
}
