import { createTranslator } from '../i18n/create-translator.ts'
import type { Locale } from '../i18n/locale.ts'
import type { FieldProblem } from './field-problem.ts'
import { fieldWordsEn } from './field-words-en.ts'
import { fieldWordsNl } from './field-words-nl.ts'

export const fieldWords = { nl: fieldWordsNl, en: fieldWordsEn }
const t = createTranslator(fieldWords)

/** What a person reads: "Leeruitkomsten, nummer 2: vul dit in." */
export function describeFieldProblem({ field, code }: FieldProblem, locale: Locale): string {
  return t(locale, `problem.${code}`, { field: nameField(field, locale) })
}

/** The screen's name of a field by its path; a part without a name of its own stays as it is written. */
export function nameField(path: string, locale: Locale): string {
  const [first = '', ...rest] = path.split('.')
  const key = `field.${first}`
  const name = t.isKey(key) ? t.loosely(locale, key) : first
  const more = rest.map((part) => (/^\d+$/.test(part) ? String(Number(part) + 1) : part))
  return [name, ...more].join(', ')
}
