import type { Locale } from '@stapel/shared'
import type { Organisation } from '../../domain/organisations/organisation.ts'
import type { HomePage } from '../page-models.ts'
import { translate } from '../words/index.ts'

export function presentHome(organisations: readonly Organisation[], next: string | null, locale: Locale): HomePage {
  return {
    title: translate(locale, 'home.title'),
    organisations: organisations.map(({ slug, name, description, fictional }) => ({
      href: `/orgs/${slug}`,
      label: name,
      name,
      fictional,
      ...(description === undefined ? {} : { description }),
    })),
    ...(next === null ? {} : { next: `/?after=${encodeURIComponent(next)}` }),
  }
}
