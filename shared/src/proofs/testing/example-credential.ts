import type { JsonObject } from '../json.ts'

/** A small Open Badge, unsigned. */
export function exampleCredential(issuer: string, members: JsonObject = {}): JsonObject {
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
    id: 'urn:uuid:0b9c0b4e-6c3f-4d0c-8a39-6a1d9c1f7a10',
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: { id: issuer, type: ['Profile'], name: 'Voorbeeld MBO Rijnoever' },
    validFrom: '2026-09-01T10:00:00Z',
    awardedDate: '2026-09-01T10:00:00Z',
    name: 'CNC-frezen basis',
    credentialSubject: {
      id: 'did:example:learner',
      type: ['AchievementSubject'],
      achievement: {
        id: 'https://school.example/achievements/a2',
        type: ['Achievement'],
        name: 'CNC-frezen basis',
        description: 'Een freesmachine instellen en een product binnen tolerantie frezen.',
        criteria: { narrative: 'Praktijkproef' },
      },
    },
    ...members,
  }
}

/** What JSON makes of a signed document: what a verifier gets. */
export function asReceived(document: object): JsonObject {
  return JSON.parse(JSON.stringify(document)) as JsonObject
}
