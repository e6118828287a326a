import { createSearch } from '@stapel/shared'

const esco = 'http://data.europa.eu/esco/occupation/'

/**
 * Occupations of ESCO by their Dutch names, so that an installation without the ESCO service finds the ones of the examples.
 * No skills: no Dutch list of those may be passed on with the program.
 * This service uses the ESCO classification of the European Commission; the names are shortened.
 * @see https://esco.ec.europa.eu/nl/use-esco/download
 */
const knownOccupations = [
  { uri: `${esco}5c082067-ea18-4ccb-8c43-e70b18ad8120`, name: 'operator CNC-machine' },
  { uri: `${esco}6e5ceba0-df96-465f-adb4-2e06ae715d43`, name: 'CNC-programmeur' },
  { uri: `${esco}7aedaa07-3884-4c5b-88f9-80997b2aa54b`, name: 'lasser' },
  { uri: `${esco}a1c9f8b7-c4ce-4b15-ac3c-3378c300d8f2`, name: 'frezer' },
  { uri: `${esco}7d9242d3-2a55-45e3-9d67-be76f879de0b`, name: 'draaier metaal' },
  { uri: `${esco}d38c2107-98f2-47b7-8bb4-f69750d51082`, name: 'zorghulp' },
  { uri: `${esco}8d3e8aaa-791b-4c75-a465-f3f827028f50`, name: 'algemeen verpleegkundige' },
  { uri: `${esco}18e14e61-495b-44cc-a7c6-df4c625934ba`, name: 'gespecialiseerd verpleegkundige' },
  { uri: `${esco}16e65196-3449-4c88-b379-0aa98f43db2b`, name: 'anesthesiemedewerker' },
  { uri: `${esco}0c041d1e-1841-4acb-b0a1-2c387a61bf65`, name: 'doktersassistent' },
] as const

export interface NamedOccupation {
  readonly uri: string
  readonly name: string
}

/** Those whose name says each word of the text, the nearest first. */
export const searchKnownOccupations: (text: string) => readonly NamedOccupation[] = createSearch(
  knownOccupations,
  ({ name }) => [name],
)

export function findKnownOccupation(uri: string): NamedOccupation | null {
  return knownOccupations.find((one) => one.uri === uri) ?? null
}
