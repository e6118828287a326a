import { expect } from 'chai'
import type { JsonObject } from '../../proofs/index.ts'
import { aCredential, aPresentation } from '../testing/a-credential.ts'
import { keySigner } from '../testing/world.ts'
import { findCredentialDefect } from './credential-rules.ts'
import { findKeywordDefect } from './keyword-rules.ts'
import { findOpenBadgeDefects } from './open-badge-rules.ts'
import { findPresentationDefect } from './presentation-rules.ts'

const v1 = 'https://www.w3.org/2018/credentials/v1'

describe('the structure of a credential', () => {
  let good: JsonObject
  before(async () => {
    good = aCredential(await keySigner('structure')).build()
  })

  const broken: readonly (readonly [string, JsonObject, string])[] = [
    ['no context', { '@context': undefined }, 'context-malformed'],
    ['another first context', { '@context': ['https://www.w3.org/ns/credentials/examples/v2'] }, 'context-malformed'],
    [
      'a context that is no URL',
      { '@context': ['https://www.w3.org/ns/credentials/v2', 'geen url'] },
      'context-malformed',
    ],
    ['a context that is a number', { '@context': ['https://www.w3.org/ns/credentials/v2', 3] }, 'context-malformed'],
    ['no type', { type: undefined }, 'type-malformed'],
    ['a type that is no text', { type: ['VerifiableCredential', 3] }, 'type-malformed'],
    ['a type without VerifiableCredential', { type: ['OpenBadgeCredential'] }, 'type-malformed'],
    ['an id that is no URL', { id: 'bewijs 1' }, 'id-malformed'],
    ['an id with a control character', { id: 'https://a.example/\u0000' }, 'id-malformed'],
    ['several ids', { id: ['urn:a:b', 'urn:a:c'] }, 'id-malformed'],
    ['no issuer', { issuer: undefined }, 'issuer-malformed'],
    ['an issuer without an id', { issuer: { name: 'School' } }, 'issuer-malformed'],
    ['an issuer that is no URL', { issuer: 'School' }, 'issuer-malformed'],
    ['no subject', { credentialSubject: undefined }, 'subject-malformed'],
    ['an empty subject', { credentialSubject: {} }, 'subject-malformed'],
    ['an empty list of subjects', { credentialSubject: [] }, 'subject-malformed'],
    ['a subject that is a text', { credentialSubject: 'did:example:a' }, 'subject-malformed'],
    ['a subject whose id is no URL', { credentialSubject: { id: 'a' } }, 'id-malformed'],
    ['a moment without a time zone', { validFrom: '2026-06-01T08:00:00' }, 'date-malformed'],
    [
      'an end in a list, in the first data model',
      { '@context': [v1], issuanceDate: '2020-01-01T00:00:00Z', validUntil: ['2021-01-01T00:00:00Z'] },
      'date-malformed',
    ],
    ['a day instead of a moment', { validUntil: '2026-06-01' }, 'date-malformed'],
    ['an end before its start', { validUntil: '2026-01-01T00:00:00Z' }, 'dates-reversed'],
    ['a status without a type', { credentialStatus: { id: 'urn:a:b' } }, 'member-without-type'],
    ['a status that is a text', { credentialStatus: 'https://a.example/1' }, 'member-malformed'],
    ['a status whose id is no URL', { credentialStatus: { id: 'x', type: 'Y' } }, 'id-malformed'],
    ['a schema without an id', { credentialSchema: { type: 'JsonSchema' } }, 'id-malformed'],
    ['a refresh service without a type', { refreshService: { id: 'urn:a:b' } }, 'member-without-type'],
    ['terms of use without a type', { termsOfUse: [{ id: 'urn:a:b' }] }, 'member-without-type'],
    ['evidence without a type', { evidence: [{ id: 'urn:a:b' }] }, 'member-without-type'],
    ['a name that is a number', { name: 3 }, 'language-malformed'],
    ['a related resource without a digest', { relatedResource: [{ id: 'urn:a:b' }] }, 'related-resource-malformed'],
    [
      'one related resource twice',
      {
        relatedResource: [
          { id: 'urn:a:b', digestSRI: 'x' },
          { id: 'urn:a:b', digestSRI: 'x' },
        ],
      },
      'related-resource-malformed',
    ],
    ['a credential of the first data model without a date', { '@context': [v1] }, 'date-malformed'],
  ]
  for (const [defect, members, code] of broken) {
    it(`fails with ${code} for ${defect}`, () => {
      expect(findCredentialDefect({ ...good, ...members })?.code).to.equal(code)
    })
  }

  const sound: readonly (readonly [string, JsonObject])[] = [
    [
      'members that may be one or several, as one',
      { type: ['VerifiableCredential'], credentialStatus: { type: 'X' }, evidence: { type: 'Y' } },
    ],
    ['a subject with an id alone', { credentialSubject: { id: 'did:example:a' } }],
    ['an issuer as a text', { issuer: 'did:example:a' }],
    [
      'names in several languages',
      {
        name: [
          { '@value': 'Lassen', '@language': 'nl' },
          { '@value': 'Welding', '@language': 'en-GB' },
        ],
      },
    ],
    [
      'related resources with digests',
      {
        relatedResource: [
          { id: 'urn:a:b', digestSRI: 'x' },
          { id: 'urn:a:c', digestMultibase: 'u' },
        ],
      },
    ],
    [
      'the first data model',
      { '@context': [v1], issuanceDate: '2024-01-01T00:00:00Z', expirationDate: '2027-01-01T00:00:00+01:00' },
    ],
    ['a leap day', { validUntil: '2028-02-29T00:00:00.5Z' }],
  ]
  for (const [what, members] of sound) {
    it(`allows ${what}`, () => {
      const document = { ...good, ...members }
      expect(findCredentialDefect(document) ?? findKeywordDefect(document)).to.equal(null)
    })
  }

  it('has text with a language only where the data model has it, and whole', () => {
    const text = { '@value': 'Lassen', '@language': 'nl', '@direction': 'ltr' }
    expect(findKeywordDefect({ name: text, issuer: { description: [text] } })).to.equal(null)
    expect(findKeywordDefect({ criteria: { narrative: text } })?.code).to.equal('value-object-not-allowed')
    for (const wrong of [
      { '@value': 3 },
      { '@language': 'nl' },
      { ...text, '@direction': 'up' },
      { ...text, '@language': '?' },
      { ...text, '@type': 'x' },
    ]) {
      expect(findKeywordDefect({ name: wrong })?.code).to.equal('language-malformed')
    }
    expect(findKeywordDefect({ a: [{ '@id': 'urn:a:b' }] })).to.deep.equal({
      code: 'keyword-not-allowed',
      path: '/a/0/@id',
    })
  })
})

describe('the structure of a presentation', () => {
  it('needs a context and a type, a holder that is a URL, and credentials that can be some', () => {
    const good = aPresentation([], 'did:example:a')
    expect(findPresentationDefect(good)).to.equal(null)
    expect(
      findPresentationDefect({ ...good, holder: { id: 'did:example:a', name: 'x' }, verifiableCredential: ['a.b.c'] }),
    ).to.equal(null)
    expect(findPresentationDefect({ ...good, type: ['X'] })?.code).to.equal('type-malformed')
    expect(findPresentationDefect({ ...good, id: 'x' })?.code).to.equal('id-malformed')
    expect(findPresentationDefect({ ...good, holder: 'ik' })?.code).to.equal('id-malformed')
    expect(findPresentationDefect({ ...good, termsOfUse: {} })?.code).to.equal('member-without-type')
    expect(findPresentationDefect({ ...good, verifiableCredential: [3] })?.code).to.equal('member-malformed')
    expect(findPresentationDefect({ ...good, verifiableCredential: '' })?.code).to.equal('member-malformed')
  })
})

describe('the rules of Open Badges', () => {
  const achievement = (members: JsonObject) => (badge: JsonObject) => {
    const subject = badge['credentialSubject'] as JsonObject
    return {
      ...badge,
      credentialSubject: { ...subject, achievement: { ...(subject['achievement'] as JsonObject), ...members } },
    }
  }
  const subject = (members: JsonObject) => (badge: JsonObject) => ({
    ...badge,
    credentialSubject: { ...(badge['credentialSubject'] as JsonObject), ...members },
  })
  const table: readonly (readonly [string, (badge: JsonObject) => JsonObject, string])[] = [
    ['no id', (badge) => ({ ...badge, id: undefined }), '/id'],
    ['a type that is no list', (badge) => ({ ...badge, type: 'OpenBadgeCredential' }), '/type'],
    [
      'another second context',
      (badge) => ({ ...badge, '@context': ['https://www.w3.org/ns/credentials/v2'] }),
      '/@context/1',
    ],
    ['an issuer without a type', (badge) => ({ ...badge, issuer: 'did:example:a' }), '/issuer'],
    ['an image that is a URL alone', (badge) => ({ ...badge, image: 'https://a.example/i.png' }), '/image'],
    ['nobody whom it is about', subject({ identifier: undefined }), '/credentialSubject/id'],
    [
      'an identity without a kind',
      subject({ identifier: [{ type: 'IdentityObject', hashed: true, identityHash: 'x' }] }),
      '/credentialSubject/identifier/0/identityType',
    ],
    ['no achievement', subject({ achievement: undefined }), '/credentialSubject/achievement'],
    ['an achievement without criteria', achievement({ criteria: {} }), '/credentialSubject/achievement/criteria'],
    [
      'an alignment with a kind of its own',
      achievement({
        alignment: [{ type: ['Alignment'], targetName: 'x', targetUrl: 'urn:a:b', targetType: 'LearningOutcome' }],
      }),
      '/credentialSubject/achievement/alignment/0/targetType',
    ],
    [
      'a result of nothing that is described',
      subject({ result: [{ type: ['Result'], resultDescription: 'urn:a:b' }] }),
      '/credentialSubject/result/0/resultDescription',
    ],
    [
      'a level that is not one of the description',
      subject({ result: [{ type: ['Result'], achievedLevel: 'urn:a:b' }] }),
      '/credentialSubject/result/0/achievedLevel',
    ],
    ['a status without an id', (badge) => ({ ...badge, credentialStatus: { type: 'X' } }), '/credentialStatus/0/id'],
    ['evidence that is a text', (badge) => ({ ...badge, evidence: 'x' }), '/evidence/0'],
  ]
  for (const [defect, change, path] of table) {
    it(`names ${defect}`, async () => {
      expect(findOpenBadgeDefects(change(aCredential(await keySigner('structure')).build()))).to.include(path)
    })
  }
})
