import { expect } from 'chai'
import { encodeBase64url, signCompactJws } from '../../proofs/index.ts'
import type { JsonObject } from '../../proofs/index.ts'
import { createTokenStatusList, signTokenStatusList } from '../../status/index.ts'
import type { CheckId, VerificationReport } from '../report.ts'
import type { VerificationOptions } from '../run.ts'
import { keySigner, type Signer, signedAt, World } from '../testing/world.ts'
import { verifyCarrier } from '../verify-carrier.ts'

const outcomeOf = (report: VerificationReport, id: CheckId): string => {
  const check = report.checks.find((candidate) => candidate.id === id)
  return `${check?.outcome ?? 'absent'}${check?.code === undefined ? '' : ` ${check.code}`}`
}
const bytes = (text: string) => new TextEncoder().encode(text)
const sha256 = async (text: string) =>
  encodeBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes(text))))
const issuedAt = Date.parse(signedAt) / 1000

async function anSdJwt(issuer: Signer, holder: Signer, claims: JsonObject = {}) {
  const disclosure = encodeBase64url(bytes(JSON.stringify(['salt', 'given_name', 'Samira (voorbeeld)'])))
  const jwk = JSON.parse(JSON.stringify(await publicJwkOf(holder))) as JsonObject
  const payload = {
    iss: issuer.did,
    vct: 'urn:eudi:learning:credential:1',
    iat: issuedAt,
    cnf: { jwk },
    _sd: [await sha256(disclosure)],
    _sd_alg: 'sha-256',
    achievement_title: 'Vitale functies meten',
    ...claims,
  }
  const jws = await signCompactJws(
    { alg: 'ES256', typ: 'dc+sd-jwt', kid: issuer.key.verificationMethod },
    payload,
    issuer.key,
  )
  return `${jws}~${disclosure}~`
}

async function publicJwkOf(signer: Signer): Promise<unknown> {
  const { createDidResolver } = await import('../../dids/index.ts')
  const resolver = createDidResolver({
    fetchDocument: () => Promise.reject(new Error('offline')),
    allowLoopback: false,
  })
  const found = await resolver.findVerificationMethod(signer.key.verificationMethod, 'authentication')
  if (found.outcome !== 'found') throw new Error(found.code)
  return found.method.key.jwk
}

async function bound(sdJwt: string, holder: Signer, members: JsonObject = {}): Promise<string> {
  const payload = {
    iat: issuedAt,
    nonce: 'n1',
    aud: 'https://verifier.example',
    sd_hash: await sha256(sdJwt),
    ...members,
  }
  return sdJwt + (await signCompactJws({ alg: 'ES256', typ: 'kb+jwt' }, payload, holder.key))
}

describe('an SD-JWT VC', () => {
  async function aStage(claims: JsonObject = {}) {
    const world = new World()
    const issuer = await world.addSigner('lindehof', 'P-256')
    const holder = await keySigner('samira', 'P-256')
    const sdJwt = await anSdJwt(issuer, holder, claims)
    return {
      world,
      issuer,
      holder,
      sdJwt,
      verify: (token: string, options?: VerificationOptions) => verifyCarrier(token, world.ports, options),
    }
  }

  it('is verified and read, with what was disclosed', async () => {
    const { sdJwt, verify } = await aStage()
    const report = await verify(sdJwt)
    expect(report.checks.filter(({ outcome }) => outcome === 'failed')).to.deep.equal([])
    expect([report.verdict, report.carrier]).to.deep.equal(['valid', 'sd-jwt'])
    expect(report.content?.title).to.equal('Vitale functies meten')
    expect(report.content?.recipient.nameInClear).to.equal('Samira (voorbeeld)')
  })

  it('shows its holder to the caller for whom the key binding was made, and to nobody else', async () => {
    const { sdJwt, holder, issuer, verify } = await aStage()
    const token = await bound(sdJwt, holder)
    const asked = { challenge: 'n1', domain: 'https://verifier.example' }
    const binding = async (text: string, options: VerificationOptions) =>
      outcomeOf(await verify(text, options), 'holder-binding')
    expect(await binding(token, asked)).to.equal('passed')
    expect(await binding(token, {})).to.equal('passed no-caller')
    expect(await binding(token, { ...asked, challenge: 'n2' })).to.equal('failed challenge-differs')
    expect(await binding(token, { ...asked, domain: 'https://other.example' })).to.equal('failed domain-differs')
    expect(await binding(sdJwt, { requireHolderBinding: true })).to.equal('failed key-binding-missing')
    expect(await binding(await bound(sdJwt, issuer), {})).to.equal('failed key-binding-wrong')
    expect(await binding(await bound(sdJwt, holder, { sd_hash: 'x' }), {})).to.equal('failed key-binding-wrong')
  })

  it('bound to a DID asks for its key only after the issuer’s proof', async () => {
    const world = new World()
    const issuer = await world.addSigner('lindehof', 'P-256')
    const holder = await world.addSigner('samira', 'P-256')
    const keys = 'https://school.example/orgs/samira/did.json'
    const anybody = await keySigner('samira', 'P-256')
    const sdJwt = await anSdJwt(issuer, anybody, { cnf: { kid: holder.key.verificationMethod } })
    const token = await bound(sdJwt, holder)
    const binding = async (text: string, options: VerificationOptions = { challenge: 'n1' }) => {
      const report = await verifyCarrier(text, world.ports, options)
      return [report.verdict, outcomeOf(report, 'holder-binding')]
    }
    const [jws = ''] = token.split('~')
    const forged = token.replace(jws, `${jws.slice(0, -20)}${'A'.repeat(20)}`)
    expect(await binding(forged)).to.deep.equal(['invalid', 'not-checked earlier-check'])
    expect(world.asked).to.not.include(keys)
    expect(await binding(token)).to.deep.equal(['valid', 'passed'])
    expect(await binding(await bound(sdJwt, issuer))).to.deep.equal(['invalid', 'failed key-binding-wrong'])
    const by = (expectedHolder: string) => binding(token, { challenge: 'n1', expectedHolder })
    expect(await by(holder.did)).to.deep.equal(['valid', 'passed'])
    expect(await by(issuer.did)).to.deep.equal(['invalid', 'failed holder-differs'])
    world.unpublish(keys)
    expect(await binding(token)).to.deep.equal(['unknown', 'not-checked holder-key-unreadable'])
  })

  it('bound to a key is of whom is expected when that one authenticates with it', async () => {
    const { sdJwt, holder, issuer, verify } = await aStage()
    const token = await bound(sdJwt, holder)
    const by = async (expectedHolder: string) => outcomeOf(await verify(token, { expectedHolder }), 'holder-binding')
    expect(await by(holder.did)).to.equal('passed no-caller')
    expect(await by(issuer.did)).to.equal('failed holder-differs')
    expect(await by('did:web:silent.example')).to.equal('failed holder-differs')
  })

  it('is invalid with a disclosure of somebody else, or none of its own shape', async () => {
    const { sdJwt, verify } = await aStage()
    const other = encodeBase64url(bytes(JSON.stringify(['salt', 'given_name', 'Ruben (voorbeeld)'])))
    expect((await verify(`${sdJwt}${other}~`)).verdict).to.equal('invalid')
    expect((await verify('a.b.c~')).verdict).to.equal('invalid')
  })

  it('expires on the day that it names itself, be it before its token', async () => {
    for (const [claims, verdict] of [
      [{ date_of_expiry: '2026-11-30' }, 'expired'],
      [{ date_of_expiry: '2026-11-30', exp: issuedAt + 86_400_000 }, 'expired'],
      [{ expiry_date: '2026-12-01' }, 'valid'],
      [{ expiry_date: '2026-13-45' }, 'valid'],
      [{ expiry_date: '2030-01-01', exp: issuedAt + 60 }, 'expired'],
    ] as const) {
      const { sdJwt, verify } = await aStage(claims)
      expect((await verify(sdJwt)).verdict).to.equal(verdict)
    }
  })

  it('with a status of VCDM beside its type is unknown: that status is not followed here', async () => {
    const { sdJwt, verify } = await aStage({ credentialStatus: { type: 'BitstringStatusListEntry' } })
    const report = await verify(sdJwt)
    expect([report.verdict, outcomeOf(report, 'status')]).to.deep.equal(['unknown', 'not-checked status-type-unknown'])
  })

  it('expires with its token', async () => {
    const { sdJwt, verify } = await aStage({ exp: issuedAt + 60 })
    expect((await verify(sdJwt)).verdict).to.equal('expired')
  })

  it('follows its token status list, of its own issuer only', async () => {
    const uri = 'https://school.example/status/token'
    const { world, issuer, sdJwt, verify } = await aStage({ status: { status_list: { idx: 5, uri } } })
    const publish = async (statuses: Readonly<Record<number, number>>, signer = issuer) => {
      const entries = new Map(Object.entries(statuses).map(([index, status]) => [Number(index), status]))
      world.publish(
        uri,
        await signTokenStatusList(
          { uri, list: createTokenStatusList(2, 131_072, entries), issuedAt: signedAt },
          signer.key,
        ),
      )
      const report = await verify(sdJwt)
      return [report.verdict, outcomeOf(report, 'status')]
    }
    expect(await publish({})).to.deep.equal(['valid', 'passed'])
    expect(await publish({ 5: 1 })).to.deep.equal(['revoked', 'failed revoked'])
    expect(await publish({ 5: 2 })).to.deep.equal(['suspended', 'failed suspended'])
    expect(await publish({}, await keySigner('other', 'P-256'))).to.deep.equal([
      'unknown',
      'not-checked list-foreign-signer',
    ])
    world.unpublish(uri)
    expect(outcomeOf(await verify(sdJwt), 'status')).to.equal('not-checked list-unreachable')
  })

  it('is read with all that a learning credential can say, and with nothing that it does not', async () => {
    const { verify, sdJwt } = await aStage({
      jti: 'urn:uuid:00000000-0000-4000-8000-000000000009',
      sub: 'did:example:samira',
      family_name: 'Voorbeeld',
      issuing_authority: 'Voorbeeld Lindehof',
      issuing_country: 'NL',
      achievement_description: 'Meten en melden',
      date_of_issuance: '2026-10-01',
      date_of_expiry: '2030-10-01',
      learning_outcomes: ['Meet vitale functies', 7],
    })
    const { content } = await verify(sdJwt)
    expect(content).to.deep.include({
      id: 'urn:uuid:00000000-0000-4000-8000-000000000009',
      description: 'Meten en melden',
      awardedDate: '2026-10-01',
      validUntil: '2030-10-01',
      recipient: { id: 'did:example:samira', nameInClear: 'Samira (voorbeeld) Voorbeeld', hashed: [] },
      outcomes: [{ text: 'Meet vitale functies', exactMatches: [] }],
    })
    expect(content?.issuer).to.include({ name: 'Voorbeeld Lindehof', country: 'NL' })
    const bare = await aStage({ achievement_title: undefined, cnf: undefined })
    const report = await bare.verify(bare.sdJwt)
    expect([report.verdict, report.content?.title]).to.deep.equal(['valid', 'urn:eudi:learning:credential:1'])
    expect(report.content?.recipient.id).to.equal(undefined)
  })

  it('names its holder by the key to which it is bound, when it names nobody', async () => {
    const { verify, sdJwt } = await aStage({ cnf: { kid: 'did:example:samira#1' } })
    expect((await verify(sdJwt)).content?.recipient.id).to.equal('did:example:samira#1')
  })

  const hidden = (value: unknown) => encodeBase64url(bytes(JSON.stringify(value)))
  const undisclosable: readonly (readonly [string, string, string])[] = [
    ['a number beyond 2^53', encodeBase64url(bytes('["s","a",9007199254740993]')), 'number-too-large'],
    ['half a surrogate pair', encodeBase64url(bytes('["s","a","\\ud800"]')), 'lone-surrogate'],
    ['a name twice', encodeBase64url(bytes('["s","a",{"b":1,"b":2}]')), 'duplicate-key'],
    ['a prototype inside', encodeBase64url(bytes('["s","a",{"__proto__":1}]')), 'prototype-key'],
    ['a prototype', hidden(['s', '__proto__', { verdict: 'valid' }]), 'disclosure-malformed'],
  ]
  for (const [what, disclosure, code] of undisclosable) {
    it(`is refused with ${what} in what was disclosed, signed or not`, async () => {
      const { world, issuer, holder } = await aStage()
      const given = hidden(['salt', 'given_name', 'Samira (voorbeeld)'])
      const sdJwt = await anSdJwt(issuer, holder, { _sd: [await sha256(given), await sha256(disclosure)] })
      const report = await verifyCarrier(`${sdJwt}${disclosure}~`, world.ports)
      expect([report.verdict, outcomeOf(report, 'structure')]).to.deep.equal(['invalid', `failed ${code}`])
    })
  }

  it('proves nothing without an issuer, and then asks nobody anything', async () => {
    const status = { status_list: { idx: 5, uri: 'https://school.example/status/token' } }
    const { world, sdJwt, verify } = await aStage({ iss: undefined, status })
    const report = await verify(sdJwt)
    expect([report.verdict, outcomeOf(report, 'proof')]).to.deep.equal(['unknown', 'not-checked key-url-unknown'])
    expect(outcomeOf(report, 'status')).to.equal('not-checked earlier-check')
    expect(world.asked).to.deep.equal([])
  })

  it('tells apart what is wrong with its status list', async () => {
    const uri = 'https://school.example/status/token'
    const list = createTokenStatusList(2, 131_072, new Map([[7, 3]]))
    const statusOf = async (reference: unknown, token: (issuer: Signer) => Promise<string> | string) => {
      const { world, issuer, sdJwt, verify } = await aStage({ status: reference })
      world.publish(uri, await token(issuer))
      const report = await verify(sdJwt)
      return [report.verdict, outcomeOf(report, 'status')]
    }
    const at = (idx: unknown) => ({ status_list: { idx, uri } })
    const good = (issuer: Signer) => signTokenStatusList({ uri, list, issuedAt: signedAt }, issuer.key)
    const ended = (issuer: Signer) =>
      signTokenStatusList({ uri, list, issuedAt: signedAt, expiresAt: '2026-11-02T00:00:00Z' }, issuer.key)
    const changed = async (issuer: Signer) => {
      const [header, , signature] = (await good(issuer)).split('.')
      const other = { sub: uri, iat: issuedAt, status_list: { bits: 1, lst: 'eNpjAAAAAQAB' } }
      return [header, encodeBase64url(bytes(JSON.stringify(other))), signature].join('.')
    }
    expect(await statusOf(at('five'), good)).to.deep.equal(['invalid', 'failed entry-malformed'])
    expect(await statusOf(at(5), () => 'nothing')).to.deep.equal(['invalid', 'failed list-malformed'])
    expect(await statusOf(at(5), ended)).to.deep.equal(['invalid', 'failed list-expired'])
    expect(await statusOf(at(5), changed)).to.deep.equal(['invalid', 'failed list-tampered'])
    expect(await statusOf(at(131_072), good)).to.deep.equal(['invalid', 'failed index-out-of-range'])
    expect(await statusOf(at(7), good)).to.deep.equal(['unknown', 'not-checked status-type-unknown'])
  })
})
