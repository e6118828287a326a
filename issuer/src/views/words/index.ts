import { createTranslator } from '@stapel/shared'
import { accessWords } from './access-words.ts'
import { frameWords } from './frame-words.ts'
import { mailWords } from './mail-words.ts'
import { offerWords } from './offer-words.ts'
import { paperWords } from './paper-words.ts'
import { publicWords } from './public-words.ts'

/** Every text of the issuer's pages, mails and papers. Dutch is the definition; English has the same keys. */
export const words = {
  nl: { ...frameWords.nl, ...publicWords.nl, ...offerWords.nl, ...accessWords.nl, ...mailWords.nl, ...paperWords.nl },
  en: { ...frameWords.en, ...publicWords.en, ...offerWords.en, ...accessWords.en, ...mailWords.en, ...paperWords.en },
}

export const translate = createTranslator(words)
