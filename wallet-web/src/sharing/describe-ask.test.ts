import { createDcqlQuery, type CredentialAsk, type CredentialsAsked } from '@stapel/shared'
import { expect } from 'chai'
import { describeAsk, type AskedFor } from './describe-ask.ts'

const ask = { queryIds: ['in-ldp-vc', 'in-jwt-vc-json'] } as unknown as CredentialAsk
const asked: readonly (readonly [CredentialsAsked, AskedFor])[] = [
  [{ kind: 'any-badge' }, { kind: 'any' }],
  [{ kind: 'credential-type', types: ['urn:diploma'] }, { kind: 'other' }],
  [
    { kind: 'achievement-type', achievementTypes: ['MicroCredential'] },
    { kind: 'achievement-types', types: ['MicroCredential'] },
  ],
  [
    { kind: 'achievements', achievements: ['https://a.example/1', 'https://a.example/2'] },
    { kind: 'achievements', count: 2 },
  ],
  [
    { kind: 'outcomes', outcomes: ['https://o.example/1'] },
    { kind: 'outcomes', count: 1 },
  ],
]

describe('what is asked, in words', () => {
  for (const [wanted, words] of asked)
    it(`knows ${wanted.kind}`, () => {
      expect(describeAsk(createDcqlQuery(wanted), ask)).to.deep.equal(words)
    })
})
