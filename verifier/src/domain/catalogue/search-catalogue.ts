import { createSearch } from '@stapel/shared'
import type { Catalogue, CatalogueOutcome } from './catalogue.ts'

/** Outcomes that say each word: themselves, or an achievement that holds them. The nearest first; all of them without words. */
export function searchCatalogue({ outcomes }: Catalogue, text: string): readonly CatalogueOutcome[] {
  return createSearch(outcomes, ({ name, achievements }) => [name, ...achievements])(text)
}
