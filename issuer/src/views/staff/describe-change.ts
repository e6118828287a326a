import { wordFor, type FieldChange, type Locale } from '@stapel/shared'
import { translate } from '../words/index.ts'

/** The name of a field of an outcome; a descriptor of the level goes by its own name. */
export function nameOfField(field: string, locale: Locale): string {
  const key = `change.field.${field}`
  return translate.isKey(key) ? translate.loosely(locale, key) : field.replace('descriptorLevels.', '')
}

/** What stands there, as people say it. */
export function sayValue({ field }: Pick<FieldChange, 'field'>, value: string | undefined, locale: Locale): string {
  if (value === undefined) return translate(locale, 'change.empty')
  const key = field === 'kind' ? `outcome.kind.${value}` : `change.state.${value}`
  if ((field === 'kind' || field === 'state') && translate.isKey(key)) return translate.loosely(locale, key)
  return field === 'level.basis' && isBasis(value) ? wordFor('basis', value, locale) : value
}

function isBasis(value: string): value is 'legal-generic' | 'register' | 'part-of-classified' | 'indicative' {
  return ['legal-generic', 'register', 'part-of-classified', 'indicative'].includes(value)
}
