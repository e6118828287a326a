import { createTranslator } from '../../i18n/create-translator.ts'
import { stackingEn } from './messages-en.ts'
import { stackingNl } from './messages-nl.ts'

export const stackingMessages = { nl: stackingNl, en: stackingEn }
export const translateStacking = createTranslator(stackingMessages)
