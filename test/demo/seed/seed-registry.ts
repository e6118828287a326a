import {
  exampleOrganisationDid,
  exampleOrganisations,
  exampleOrganisationUrl,
  exampleSeriesUrl,
  type ExampleAchievementKey,
  type ExampleOrganisationSlug,
} from '@stapel/shared'
import type { ClientOf } from './seed-organisations.ts'
import { sharedAchievement } from './seed-shared-achievement.ts'

/** The sector council of the examples: its word decides in the demo's verifier whom evaluations trust. */
const sectorCouncil: ExampleOrganisationSlug = 'sectorraad-metaal'

/** What the demo's verifier starts with: the registry's address, and the DID that must have signed it. */
export function exampleTrustRegistry(issuerUrl: string): string {
  const did = exampleOrganisationDid(issuerUrl, sectorCouncil)
  return `${did}@${exampleOrganisationUrl(issuerUrl, sectorCouncil)}/registry`
}

interface Recognised {
  readonly organisation: ExampleOrganisationSlug
  /** Absent: whatever it issues. */
  readonly achievements?: readonly ExampleAchievementKey[]
  /** Codes of achievements of the body itself. */
  readonly own?: readonly string[]
  readonly reason: string
}

/** What two qualifications ask of every learner, whoever awards those; each decides for itself whose word counts. */
const sharedParts: Recognised = {
  organisation: 'mbo-rijnoever',
  achievements: ['A6', 'A9'],
  reason: 'Onderdelen van onze kwalificatie. Wij keken mee bij de toets (voorbeeld).',
}

/** By who recognises. */
const registries: readonly { readonly by: ExampleOrganisationSlug; readonly recognised: readonly Recognised[] }[] = [
  {
    by: sectorCouncil,
    // Each for what it does. A statement of practice has no exam, so the council leaves it out: its issuer is known, but not for this.
    recognised: [
      {
        organisation: 'metaalpunt',
        reason: 'Het exameninstituut van de sector. De raad bezoekt het elke drie jaar (voorbeeld).',
      },
      {
        organisation: 'mbo-rijnoever',
        achievements: ['A6', 'A7', 'A9'],
        // That it may award this one says nothing yet: who checks a credential asks the registry.
        own: [sharedAchievement.code],
        reason: 'De beoordeling past bij die van de sector (voorbeeld).',
      },
      {
        organisation: 'lindehof',
        achievements: ['A10', 'A11', 'A12', 'A13', 'A15'],
        reason: 'Erkend in overleg met de zorgsector, voor taken in de zorg (voorbeeld).',
      },
    ],
  },
  { by: 'metaalpunt', recognised: [sharedParts] },
  { by: 'lindehof', recognised: [sharedParts] },
]

/** Before any award of the examples was given. */
const firstDay = '2020-01-01'

/** Makes and publishes the registries of who recognises others, as their administrators would. */
export async function seedRegistries(issuerUrl: string, clientOf: ClientOf): Promise<void> {
  for (const { by, recognised } of registries) {
    const client = clientOf(by)
    for (const { organisation, achievements, own = [], reason } of recognised) {
      await client.post('/registry/entries', {
        issuer: exampleOrganisationDid(issuerUrl, organisation),
        name: nameOf(organisation),
        recognisedFor:
          achievements === undefined
            ? { kind: 'anything' }
            : {
                kind: 'achievements',
                urls: [
                  ...achievements.map((key) => exampleSeriesUrl(issuerUrl, key)),
                  ...own.map((code) => `${exampleOrganisationUrl(issuerUrl, by)}/achievements/${code}`),
                ],
              },
        from: firstDay,
        reason,
      })
    }
    await client.post('/registry/publication', {})
  }
}

function nameOf(slug: ExampleOrganisationSlug): string {
  return exampleOrganisations.find((one) => one.slug === slug)?.name ?? slug
}
