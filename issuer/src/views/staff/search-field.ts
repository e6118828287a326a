import type { Locale } from '@stapel/shared'
import { createForm } from '../forms/create-form.ts'
import type { ListPage } from '../page-models.ts'
import { translate } from '../words/index.ts'

/** One search box that keeps its words in the address. */
export function searchFilter(action: string, text: string, locale: Locale): NonNullable<ListPage['filters']> {
  const field = { name: 'q', label: translate(locale, 'content.search'), type: 'search', value: text } as const
  const form = createForm({ action, submit: '', groups: [{ fields: [field] }] })
  return { action, fields: form.groups[0]?.fields ?? [], ...(text === '' ? {} : { clear: action }) }
}
