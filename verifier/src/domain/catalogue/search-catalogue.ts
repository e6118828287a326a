import { wordsIn } from '@stapel/shared/server'
import type { Catalogue, CatalogueOutcome } from './catalogue.ts'

/** Outcomes in which every word begins a word: of the outcome itself, or of an achievement that holds it. All of them without words. */
export function searchCatalogue({ outcomes }: Catalogue, text: string): readonly CatalogueOutcome[] {
  const asked = wordsIn(text)
  return outcomes.filter(({ name, achievements }) => {
    const words = wordsIn([name, ...achievements].join(' '))
    return asked.every((word) => words.some((one) => one.startsWith(word)))
  })
}
