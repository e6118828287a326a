import type { JobProfile, Want } from '../matching/job-profile.ts'
import type { ExampleOutcomeKey } from './example-keys.ts'
import { exampleOutcomeUrl } from './example-urls.ts'

export const exampleJobProfileKeys = [
  'operator-cnc-machine',
  'cnc-programmeur',
  'lasser',
  'frezer',
  'zorghulp',
  'algemeen-verpleegkundige',
] as const
export type ExampleJobProfileKey = (typeof exampleJobProfileKeys)[number]

const escoOccupation = 'http://data.europa.eu/esco/occupation/'
const dissel = 'Voorbeeld Machinefabriek De Dissel'
const zorggroep = 'Voorbeeld Zorggroep Lindehof'

/** The licence of Dutch nurses: registration under the Wet BIG. */
export const exampleNursingLicence = 'https://voorbeeld.example/bevoegdheden/big-verpleegkundige'

/**
 * The example job profiles: outcomes and levels instead of diplomas.
 * @param baseUrl of the issuer, whose outcomes they ask
 * @param profilesUrl where the profiles are published
 */
export function exampleJobProfiles(
  baseUrl: string,
  profilesUrl: string,
): Readonly<Record<ExampleJobProfileKey, JobProfile>> {
  /** A want for one of these outcomes, at an NLQF level. */
  const want = (
    id: string,
    outcomes: readonly [ExampleOutcomeKey, ...ExampleOutcomeKey[]],
    level: string,
    more: Partial<Want> = {},
  ): Want => {
    const [first, ...others] = outcomes
    return {
      id,
      anyOf: [exampleOutcomeUrl(baseUrl, first), ...others.map((outcome) => exampleOutcomeUrl(baseUrl, outcome))],
      minLevel: { framework: 'NLQF', code: level },
      must: true,
      ...more,
    }
  }
  const profile = (
    key: ExampleJobProfileKey,
    title: string,
    occupation: string,
    wants: readonly Want[],
    more: Partial<JobProfile> = {},
  ): JobProfile => ({
    id: `${profilesUrl}/${key}`,
    version: '1',
    title,
    occupation: `${escoOccupation}${occupation}`,
    roles: [],
    wants,
    ...more,
  })

  return {
    'operator-cnc-machine': profile(
      'operator-cnc-machine',
      `Operator CNC-machine, ${dissel}`,
      '5c082067-ea18-4ccb-8c43-e70b18ad8120',
      [
        want('verspanen', ['product-frezen', 'as-draaien'], '3'),
        want('werktekening', ['werktekening-lezen'], '2'),
        want('veiligheid', ['gevaar-zien'], '2', { maxAgeMonths: 36 }),
        want('programma', ['programma-aanpassen'], '3', { must: false, roles: ['insteller'] }),
      ],
      {
        roles: [
          { id: 'bediener', title: 'Bediener' },
          { id: 'insteller', title: 'Insteller' },
        ],
      },
    ),
    'cnc-programmeur': profile(
      'cnc-programmeur',
      `CNC-programmeur, ${dissel}`,
      '6e5ceba0-df96-465f-adb4-2e06ae715d43',
      [want('programma', ['programma-aanpassen'], '3'), want('werktekening', ['werktekening-lezen'], '2')],
    ),
    lasser: profile('lasser', `Lasser, ${dissel}`, '7aedaa07-3884-4c5b-88f9-80997b2aa54b', [
      want('hoeknaad', ['hoeknaad-lassen-en-keuren'], '2', { maxAgeMonths: 24 }),
    ]),
    frezer: profile('frezer', `Frezer, ${dissel}`, 'a1c9f8b7-c4ce-4b15-ac3c-3378c300d8f2', [
      want('instellen', ['freesmachine-instellen'], '2'),
      want('meten', ['product-meten'], '3'),
    ]),
    zorghulp: profile('zorghulp', `Zorghulp, ${zorggroep}`, 'd38c2107-98f2-47b7-8bb4-f69750d51082', [
      want('overdragen', ['taak-overdragen'], '3', { acceptAttestation: ['confirmed'] }),
      want('vastleggen', ['gegevens-vastleggen'], '3', { acceptAttestation: ['confirmed'] }),
    ]),
    'algemeen-verpleegkundige': profile(
      'algemeen-verpleegkundige',
      `Algemeen verpleegkundige, ${zorggroep}`,
      '8d3e8aaa-791b-4c75-a465-f3f827028f50',
      [want('afwijking', ['afwijking-melden'], '4'), want('abcde', ['abcde-rapporteren'], '4', { maxAgeMonths: 24 })],
      { licences: [exampleNursingLicence] },
    ),
  }
}
