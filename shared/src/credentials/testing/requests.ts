import { exampleAchievementPlaces, type ExampleAchievementKey } from '../../examples/example-keys.ts'
import { exampleAchievement, exampleCredentialIssuer } from '../../examples/publish-example.ts'
import type { OpenBadgeRequest } from '../build-credential.ts'
import { createHashedIdentity, createNameInClear } from '../identity-hash.ts'

export const exampleBase = 'https://issuer.example'

/** The file form of an example achievement, awarded to an example person. */
export function anExampleRequest(key: ExampleAchievementKey): OpenBadgeRequest {
  const { organisation } = exampleAchievementPlaces[key]
  return {
    award: {
      id: 'f81d4fae-7dec-41d0-a765-00a0c91e6bf6',
      awardedDate: '2026-05-12T09:00:00Z',
      identity: [createNameInClear('Fatima (voorbeeld)')],
    },
    achievement: exampleAchievement(exampleBase, key),
    organisation: exampleCredentialIssuer(exampleBase, organisation),
    form: { kind: 'file' },
    statusEntries: [
      { purpose: 'revocation', list: `${exampleBase}/orgs/${organisation}/status/1/revocation`, index: 94567 },
    ],
    validFrom: '2026-05-12T09:00:00Z',
  }
}

/** An award with everything that a credential of ours can say. */
export async function aFullRequest(): Promise<OpenBadgeRequest> {
  const request = anExampleRequest('A10')
  const { achievement, organisation } = request
  const url = `${exampleBase}/orgs/lindehof`
  return {
    ...request,
    award: {
      ...request.award,
      validUntil: '2029-05-12T21:59:59Z',
      identity: [
        ...request.award.identity,
        await createHashedIdentity('emailAddress', 'fatima@personen.example', 'c2FsdHNhbHRzYWx0c2FsdA'),
      ],
      results: { rubrics: { [achievement.outcomes[0]?.id ?? '']: 'leert-anderen' }, grade: 'goed' },
      route: 'workplace',
      narrative: 'Beoordeeld op de eigen afdeling (voorbeeld).',
      evidence: [
        {
          id: 'urn:uuid:0e4c2a9e-6b0f-4a8f-8d7b-3c1f2e5d6a7b',
          name: 'Beoordelingsformulier (voorbeeld)',
          narrative: 'Ingevuld door twee beoordelaars.',
          genre: 'beoordelingsformulier',
          digestMultibase: 'zQmWvQxTqbG2Z9HPJgG57jjwR154cKhbtJenbyYTWkjgF3e',
        },
      ],
      source: { id: 'did:web:praktijk.example', name: 'Voorbeeld praktijkafdeling' },
    },
    achievement: {
      ...achievement,
      load: { value: 2.5, unit: 'EC' },
      level: { ...achievement.level, basis: 'register', registerRef: 'VOORBEELD-002', validUntil: '2031-12-31' },
      outcomes: achievement.outcomes.map((outcome) => ({
        ...outcome,
        exactMatches: ['http://data.europa.eu/esco/skill/5fd5c985-eaaa-47aa-8314-62359c54505a'],
      })),
      grades: ['voldoende', 'goed'],
      qualityAssurance: { ...achievement.qualityAssurance, url: `${url}#kwaliteit` },
      furtherInformation: 'Zie de pagina van de opleiding.',
      creator: { id: 'did:web:raad.example', name: 'Voorbeeld raad' },
      image: `${achievement.id}/badge.png`,
      educationProgramIdentifiers: ['25655'],
    },
    organisation: { ...organisation, image: `${url}/logo.png`, locality: 'Utrecht' },
    refreshUrl: `${url}/refresh/f81d4fae-7dec-41d0-a765-00a0c91e6bf6`,
    extensionSchemaUrl: `${exampleBase}/extension/schema.json`,
    related: [{ id: `${achievement.series}.2`, version: '2', inLanguage: 'nl' }],
  }
}
