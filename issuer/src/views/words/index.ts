import { createTranslator } from '@stapel/shared'
import { accessWords } from './access-words.ts'
import { applicationWords } from './application-words.ts'
import { awardWords } from './award-words.ts'
import { batchWords } from './batch-words.ts'
import { contentWords } from './content-words.ts'
import { designWords } from './design-words.ts'
import { frameWords } from './frame-words.ts'
import { frameworkWords } from './framework-words.ts'
import { mailWords } from './mail-words.ts'
import { managementWords } from './management-words.ts'
import { mandateWords } from './mandate-words.ts'
import { offerWords } from './offer-words.ts'
import { paperWords } from './paper-words.ts'
import { proposalWords } from './proposal-words.ts'
import { publicWords } from './public-words.ts'
import { registryWords } from './registry-words.ts'

/** Every text of the issuer's pages, mails and papers. Dutch is the definition; English has the same keys. */
export const words = {
  nl: {
    ...frameWords.nl,
    ...frameworkWords.nl,
    ...publicWords.nl,
    ...offerWords.nl,
    ...accessWords.nl,
    ...applicationWords.nl,
    ...awardWords.nl,
    ...batchWords.nl,
    ...contentWords.nl,
    ...designWords.nl,
    ...managementWords.nl,
    ...mailWords.nl,
    ...mandateWords.nl,
    ...paperWords.nl,
    ...proposalWords.nl,
    ...registryWords.nl,
  },
  en: {
    ...frameWords.en,
    ...frameworkWords.en,
    ...publicWords.en,
    ...offerWords.en,
    ...accessWords.en,
    ...applicationWords.en,
    ...awardWords.en,
    ...batchWords.en,
    ...contentWords.en,
    ...designWords.en,
    ...managementWords.en,
    ...mailWords.en,
    ...mandateWords.en,
    ...paperWords.en,
    ...proposalWords.en,
    ...registryWords.en,
  },
}

export const translate = createTranslator(words)
export type WordKey = keyof typeof words.nl
