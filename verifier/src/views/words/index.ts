import { createTranslator } from '@stapel/shared'
import { askingWordsEn } from './asking-words-en.ts'
import { askingWordsNl } from './asking-words-nl.ts'
import { comparisonWordsEn } from './comparison-words-en.ts'
import { comparisonWordsNl } from './comparison-words-nl.ts'
import { en } from './en.ts'
import { levelWordsEn } from './level-words-en.ts'
import { levelWordsNl } from './level-words-nl.ts'
import { nl } from './nl.ts'
import { profileWordsEn } from './profile-words-en.ts'
import { profileWordsNl } from './profile-words-nl.ts'

/** The words of the verifier's own pages; those of the checks are the report's. */
export const t = createTranslator({
  nl: { ...nl, ...askingWordsNl, ...profileWordsNl, ...levelWordsNl, ...comparisonWordsNl },
  en: { ...en, ...askingWordsEn, ...profileWordsEn, ...levelWordsEn, ...comparisonWordsEn },
})
