import { createTranslator } from '../../i18n/create-translator.ts'
import { matchingEn } from './messages-en.ts'
import { matchingNl } from './messages-nl.ts'

export const matchingMessages = { nl: matchingNl, en: matchingEn }
export const translateMatching = createTranslator(matchingMessages)
