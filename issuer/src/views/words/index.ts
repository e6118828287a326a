import { createTranslator } from '@stapel/shared'
import { mailWords } from './mail-words.ts'
import { paperWords } from './paper-words.ts'

/** Every text of the issuer's pages, mails and papers. Dutch is the definition; English has the same keys. */
export const words = {
  nl: { ...mailWords.nl, ...paperWords.nl },
  en: { ...mailWords.en, ...paperWords.en },
}

export const translate = createTranslator(words)
