import { achievementTypes, wordFor, type Locale } from '@stapel/shared'
import { askKinds, type AskForm, type AskFormField } from '../domain/asking/ask-form.ts'
import type { Catalogue } from '../domain/catalogue/catalogue.ts'
import { t } from './words/index.ts'

/** Where the summary of what is wrong leads to. */
const idOf: Readonly<Record<AskFormField, string>> = {
  clientName: 'ask-name',
  purpose: 'ask-purpose',
  what: 'ask-what-any',
  achievement: 'ask-achievement-url',
  type: 'ask-type',
}

/** @param catalogue null when the issuer cannot be reached: then a link can still be pasted */
export function presentAskForm(
  form: AskForm,
  catalogue: Pick<Catalogue, 'achievements'> | null,
  locale: Locale,
  wrong: readonly AskFormField[] = [],
) {
  const errors = Object.fromEntries(wrong.map((field) => [field, t(locale, `askError.${field}`)]))
  return {
    title: t(locale, 'askTitle'),
    form,
    errors,
    problems: wrong.map((field) => ({ href: `#${idOf[field]}`, message: errors[field] })),
    kinds: askKinds.map((value) => ({
      value,
      id: `ask-what-${value}`,
      label: t(locale, `askWhat.${value}`),
      checked: form.what === value,
    })),
    achievements: catalogue?.achievements.map(({ uri, name }) => ({ uri, name, selected: uri === form.achievement })),
    types: achievementTypes.map((type) => ({
      type,
      name: capitalised(wordFor('type', type, locale)),
      selected: type === form.type,
    })),
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
