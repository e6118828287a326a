/** Credentials in the shape of other issuers, all fictional. */

/** Open Badges 3.0 with the terms of SURF's profile. */
export const aSurfCredential = {
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    'https://surf.example/educredential.json',
  ],
  id: 'https://surf.example/credentials/1',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  issuer: { id: 'https://surf.example/issuers/1', type: ['Profile'], name: 'Voorbeeld school' },
  validFrom: '2024-08-30T00:00:00Z',
  credentialSubject: {
    id: 'https://surf.example/students/1',
    type: ['AchievementSubject'],
    achievement: {
      id: 'https://surf.example/achievements/1',
      type: ['Achievement', 'EducredentialAchievement'],
      name: 'Voorbeeld microcredential',
      description: 'Een voorbeeld.',
      criteria: { narrative: 'De student toont het aan.' },
      inLanguage: 'nl-NL',
      educationProgramIdentifier: 20121346,
      SBU: 240,
      alignment: [
        {
          type: ['Alignment'],
          targetType: 'ext:EQF',
          targetName: 'EQF level 4',
          targetCode: '4',
          targetUrl: 'https://surf.example/eqf',
        },
      ],
      participationType: 'onsite or blended',
      assessmentType: ['application of a skill', 'recognition of prior learning'],
      identityChecked: true,
      supervisionType: 'onsite with identity verification',
      resultDescription: [
        {
          id: 'https://surf.example/results/1',
          type: ['ResultDescription'],
          name: 'Eindcijfer',
          resultType: 'ext:ECTSGradeScore',
        },
      ],
    },
    result: [{ type: ['Result'], resultDescription: 'https://surf.example/results/1', value: '8.0' }],
  },
}

/** Open Badges 3.0 in VCDM 1.1, with the unversioned context. */
export const anOldOpenBadge = {
  '@context': ['https://www.w3.org/2018/credentials/v1', 'https://purl.imsglobal.org/spec/ob/v3p0/context.json'],
  id: 'urn:uuid:0b6e1c5e-1f2a-4c3b-8d4e-5f6a7b8c9d0e',
  type: ['VerifiableCredential', 'AchievementCredential'],
  issuer: 'did:example:issuer',
  issuanceDate: '2023-01-01T00:00:00Z',
  expirationDate: '2025-01-01T00:00:00Z',
  credentialSubject: {
    id: 'did:example:holder',
    type: 'AchievementSubject',
    achievement: {
      id: 'https://example.org/achievements/1',
      type: 'Achievement',
      name: 'Old badge',
      description: 'An example.',
      criteria: { id: 'https://example.org/criteria/1' },
    },
  },
}

const extensionUrl = (name: string) => `https://edubadges.example/static/extensions/${name}/context.json`

/** An Open Badges 2.0 assertion of edubadges, with its badge class and issuer inlined. */
export const anEdubadge = {
  '@context': 'https://w3id.org/openbadges/v2',
  id: 'https://edubadges.example/public/assertions/1',
  type: 'Assertion',
  recipient: { type: 'email', hashed: true, salt: 'zout', identity: 'sha256$abc' },
  issuedOn: '2024-03-01T00:00:00Z',
  badge: {
    id: 'https://edubadges.example/public/badges/1',
    type: 'BadgeClass',
    name: 'Voorbeeld edubadge',
    description: 'Een voorbeeld.',
    criteria: { narrative: 'Maak de opdracht.' },
    image: 'https://edubadges.example/media/1.png',
    issuer: { id: 'https://edubadges.example/public/issuers/1', type: 'Issuer', name: 'Voorbeeld Hogeschool' },
    'extensions:ECTSExtension': {
      '@context': extensionUrl('ECTSExtension'),
      type: ['Extension', 'extensions:ECTSExtension'],
      ECTS: 2.5,
    },
    'extensions:EQFExtension': { type: ['Extension', 'extensions:EQFExtension'], EQF: 6 },
    [extensionUrl('LearningOutcomeExtension')]: { LearningOutcome: 'Kan een voorbeeld geven.' },
    language: { type: ['Extension', 'https://w3id.org/openbadges/extensions#LanguageExtension'], Language: 'nl_NL' },
  },
}
