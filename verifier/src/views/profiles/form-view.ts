import type { Locale } from '@stapel/shared'
import { t } from '../words/index.ts'

export interface FormError {
  readonly field: string
  readonly message: string
}

/** What went wrong, for the summary and beside each field; a field's id is its name. */
export function presentErrors(errors: readonly FormError[], locale: Locale) {
  if (errors.length === 0) return { errorOf: {} }
  return {
    errors: { title: t(locale, 'formErrors', { count: errors.length }), list: errors },
    errorOf: Object.fromEntries(errors.map(({ field, message }) => [field, message])),
  }
}

export interface OptionView {
  readonly value: string
  readonly label: string
  readonly checked: boolean
  /** The first has the name of the field as its id, so that the summary can lead there. */
  readonly id: string
}

export function presentOptions(
  name: string,
  options: readonly { readonly value: string; readonly label: string }[],
  chosen: readonly string[],
): OptionView[] {
  return options.map(({ value, label }, index) => ({
    value,
    label,
    checked: chosen.includes(value),
    id: index === 0 ? name : `${name}-${index}`,
  }))
}
