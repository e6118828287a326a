import type { Locale } from '@stapel/shared'
import { createForm } from '../../forms/create-form.ts'
import { translate } from '../../words/index.ts'
import type { DesignAddPage } from './design-models.ts'

interface SearchInput {
  /** The page itself, with what stands behind its `?`. */
  readonly action: string
  readonly text: string
  readonly found: number
  readonly more: boolean
}

/** Words to search the catalogue by, and how much was found. */
export function presentSearch(
  { action, text, found, more }: SearchInput,
  locale: Locale,
): NonNullable<DesignAddPage['search']> {
  const [path = '', query = ''] = action.split('?')
  const form = createForm({
    action: path,
    submit: '',
    groups: [
      {
        fields: [
          { name: 'q', type: 'search', label: translate(locale, 'design.search-words'), value: text, optional: true },
        ],
      },
    ],
  })
  const field = form.groups[0]?.fields[0]
  if (field === undefined) throw new TypeError('The search has a field')
  return {
    action: path,
    hidden: [...new URLSearchParams(query)].map(([name, value]) => ({ name, value })),
    field,
    found: translate(locale, more ? 'design.found-more' : 'design.found', { count: found }),
  }
}
