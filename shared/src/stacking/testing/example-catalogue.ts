import { exampleAchievementPlaces, type ExampleAchievementKey } from '../../examples/example-keys.ts'
import { exampleOrganisationDid } from '../../examples/example-urls.ts'
import type { CatalogueEntry } from '../catalogue.ts'
import { award, baseUrl, exampleLevel, exampleLoad, seriesOf } from './example-holdings.ts'

/** What somebody could still reach: every example achievement but A16, which is no longer awarded. Named by its key. */
export function exampleCatalogue(): CatalogueEntry[] {
  const keys = Object.keys(exampleAchievementPlaces) as ExampleAchievementKey[]
  return keys.filter((key) => key !== 'A16').map(exampleEntry)
}

export function exampleEntry(key: ExampleAchievementKey): CatalogueEntry {
  return {
    series: seriesOf(key),
    version: '1',
    name: key,
    issuer: exampleOrganisationDid(baseUrl, exampleAchievementPlaces[key].organisation),
    load: exampleLoad(key),
    levels: [exampleLevel(key)],
    outcomes: award(key).content.outcomes,
    labourMarketValue: 'Voorbeeld',
  }
}
