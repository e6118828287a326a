import { expect } from 'chai'
import { DcqlQuery, type DcqlW3cVcCredential } from 'dcql'
import { readCompactJws } from '../proofs/index.ts'
import type { JsonObject } from '../proofs/json.ts'
import { aCredential } from '../verification/testing/a-credential.ts'
import { World } from '../verification/testing/world.ts'
import { createDcqlQuery, purposeOf } from './create-dcql-query.ts'
import { createPresentationRequest, requestParameters, signPresentationRequest } from './create-presentation-request.ts'
import type { CredentialsAsked } from './credentials-asked.ts'
import { expandTypes } from './expand-types.ts'

const vocabulary = 'https://purl.imsglobal.org/spec/vc/ob/vocab.html'

describe('a request for credentials', () => {
  it('is signed by a key of the DID that asks, for whichever wallet reads it', async () => {
    const verifier = await new World().addSigner('verifier', 'P-256')
    const request = createPresentationRequest({
      did: verifier.did,
      clientName: 'Voorbeeld BV',
      purpose: 'Je sollicitatie (voorbeeld)',
      asked: { kind: 'any-badge' },
      responseUri: 'https://verifier.example/responses/1',
      nonce: 'n-1',
      state: 's-1',
    })
    const times = { issuedAt: new Date('2026-12-01T12:00:00Z'), expiresAt: new Date('2026-12-01T12:30:00Z') }
    const jws = readCompactJws(await signPresentationRequest(request, verifier.key, { ...times, walletNonce: 'w-1' }))
    expect(jws?.header).to.deep.equal({
      alg: 'ES256',
      typ: 'oauth-authz-req+jwt',
      kid: verifier.key.verificationMethod,
    })
    expect(jws?.payload).to.deep.include({
      aud: 'https://self-issued.me/v2',
      client_id: `decentralized_identifier:${verifier.did}`,
      response_type: 'vp_token',
      response_mode: 'direct_post',
      response_uri: 'https://verifier.example/responses/1',
      nonce: 'n-1',
      state: 's-1',
      wallet_nonce: 'w-1',
      iat: 1_796_126_400,
      exp: 1_796_128_200,
    })
    // The client id says who asks; another name for it could only contradict it.
    expect(jws?.payload).to.not.have.property('iss')
    const { client_metadata: metadata } = jws?.payload as { client_metadata: JsonObject }
    expect(metadata['client_name']).to.equal('Voorbeeld BV')
    expect(metadata['vp_formats_supported']).to.have.keys('ldp_vc', 'jwt_vc_json')
  })

  it('says where it is to be found, in the words of a wallet’s link', () => {
    const parameters = new URLSearchParams(
      requestParameters('decentralized_identifier:did:web:a.example', 'https://a.example/r/1'),
    )
    expect(Object.fromEntries(parameters)).to.deep.equal({
      client_id: 'decentralized_identifier:did:web:a.example',
      request_uri: 'https://a.example/r/1',
      request_uri_method: 'post',
    })
  })
})

describe('the query for credentials', () => {
  const achievement = {
    ...((aCredential({ did: 'did:web:x.example' } as never).build()['credentialSubject'] as JsonObject)[
      'achievement'
    ] as JsonObject),
    versionOf: 'https://school.example/achievements/lassen',
    alignment: [
      { type: ['Alignment'], targetName: 'x', targetUrl: 'https://school.example/outcomes/1' },
      { type: ['Alignment'], targetName: 'y', targetUrl: 'https://school.example/outcomes/2' },
    ],
  }

  const held = async (format: 'ldp_vc' | 'jwt_vc_json', type: readonly string[] | null = null) => {
    const badge = aCredential({ did: 'did:web:x.example' } as never).build()
    return {
      credential_format: format,
      claims: { ...badge, credentialSubject: { achievement } } as unknown as DcqlW3cVcCredential['claims'],
      type: [...(type ?? (await expandTypes(badge)))],
      cryptographic_holder_binding: true,
    }
  }
  const isAnsweredBy = (asked: CredentialsAsked, ...credentials: readonly Awaited<ReturnType<typeof held>>[]) =>
    DcqlQuery.query(createDcqlQuery(asked), [...credentials]).can_be_satisfied

  it('takes any badge, in either format or in both', async () => {
    const any = { kind: 'any-badge' } as const
    expect(isAnsweredBy(any, await held('ldp_vc'))).to.equal(true)
    expect(isAnsweredBy(any, await held('jwt_vc_json'))).to.equal(true)
    expect(isAnsweredBy(any, await held('ldp_vc'), await held('jwt_vc_json'))).to.equal(true)
    expect(isAnsweredBy(any)).to.equal(false)
    expect(createDcqlQuery(any).credentials.every(({ multiple }) => multiple)).to.equal(true)
  })

  it('takes the short name of a type only where there is no JSON-LD', async () => {
    const any = { kind: 'any-badge' } as const
    const short = ['VerifiableCredential', 'OpenBadgeCredential']
    expect(isAnsweredBy(any, await held('jwt_vc_json', short))).to.equal(true)
    expect(isAnsweredBy(any, await held('ldp_vc', short))).to.equal(false)
  })

  const wanted: readonly (readonly [CredentialsAsked, boolean])[] = [
    [{ kind: 'credential-type', types: [`${vocabulary}#OpenBadgeCredential`] }, true],
    [{ kind: 'credential-type', types: [`${vocabulary}#EndorsementCredential`] }, false],
    [{ kind: 'achievement-type', achievementTypes: ['Diploma', 'MicroCredential'] }, true],
    [{ kind: 'achievement-type', achievementTypes: ['Diploma'] }, false],
    [{ kind: 'achievements', achievements: ['https://school.example/achievements/a5'] }, true],
    [{ kind: 'achievements', achievements: ['https://school.example/achievements/lassen'] }, true],
    [{ kind: 'achievements', achievements: ['https://school.example/achievements/b7'] }, false],
    [{ kind: 'outcomes', outcomes: ['https://school.example/outcomes/2'] }, true],
    [{ kind: 'outcomes', outcomes: ['https://school.example/outcomes/3'] }, false],
  ]
  for (const [asked, fits] of wanted) {
    it(`${fits ? 'takes' : 'leaves'} a badge when it asks for ${JSON.stringify(asked)}`, async () => {
      expect(isAnsweredBy(asked, await held('ldp_vc'))).to.equal(fits)
    })
  }

  it('says why, where a wallet that does not know it passes it over', () => {
    const query = createDcqlQuery({ kind: 'any-badge' }, 'Je sollicitatie')
    expect(purposeOf(query)).to.equal('Je sollicitatie')
    expect(query.credential_sets).to.have.length(1)
    expect(purposeOf(createDcqlQuery({ kind: 'any-badge' }))).to.equal(undefined)
  })

  it('names types as the contexts do, also by their other names', async () => {
    const context = [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ]
    const type = ['VerifiableCredential', 'AchievementCredential', 'Unknown']
    expect(await expandTypes({ '@context': context, type })).to.deep.equal([
      'https://www.w3.org/2018/credentials#VerifiableCredential',
      `${vocabulary}#OpenBadgeCredential`,
      'Unknown',
    ])
  })
})
