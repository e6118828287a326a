import { expect } from 'chai'
import { CompactSign, exportSPKI, generateKeyPair } from 'jose'
import { isJsonObject, type JsonObject } from '../../proofs/json.ts'
import { bakePng } from '../../baking/index.ts'
import { aPng, aTExt } from '../../baking/testing/example-images.ts'
import type { CheckId, VerificationReport } from '../report.ts'
import { World } from '../testing/world.ts'
import { verifyCarrier } from '../verify-carrier.ts'
import { saysTheSame } from './says-the-same.ts'

const host = 'https://badges.example'
const issuerProfile = { id: `${host}/issuer`, type: 'Issuer', name: 'Voorbeeld Badges', url: host }
const badgeClass = { id: `${host}/badges/1`, type: 'BadgeClass', name: 'Lassen', issuer: issuerProfile.id }
const assertion: JsonObject = {
  '@context': 'https://w3id.org/openbadges/v2',
  id: `${host}/assertions/1`,
  type: 'Assertion',
  recipient: { type: 'email', hashed: true, salt: 'x', identity: 'sha256$00' },
  badge: badgeClass.id,
  issuedOn: '2024-05-12T09:00:00Z',
  verification: { type: 'HostedBadge' },
}
const outcomeOf = ({ checks }: VerificationReport, id: CheckId): string => {
  const check = checks.find((candidate) => candidate.id === id)
  return `${check?.outcome ?? 'absent'}${check?.code === undefined ? '' : ` ${check.code}`}`
}

function aHost(served: JsonObject = assertion): World {
  const world = new World()
  world.publish(`${host}/assertions/1`, served)
  world.publish(badgeClass.id, badgeClass)
  world.publish(issuerProfile.id, issuerProfile)
  return world
}
const verify = (world: World, input: unknown) =>
  verifyCarrier(typeof input === 'string' ? input : JSON.stringify(input), world.ports)

describe('an odd hosted assertion', () => {
  it('may have its badge class and issuer inside', async () => {
    const inside = { ...assertion, badge: { ...badgeClass, issuer: issuerProfile } }
    expect((await verify(aHost(inside), inside)).verdict).to.equal('valid')
  })

  it('is not the issuer’s when the profile inside names another host, or none', async () => {
    for (const id of ['https://school.example/issuer', 'no url', undefined]) {
      const inside = { ...assertion, badge: { ...badgeClass, issuer: { ...issuerProfile, id } } }
      const report = await verify(aHost(inside), inside)
      expect([report.verdict, outcomeOf(report, 'issuer-binding')]).to.deep.equal(['invalid', 'failed issuer-differs'])
    }
  })

  it('is unknown when its badge class or issuer cannot be read', async () => {
    for (const lost of [badgeClass.id, issuerProfile.id]) {
      const world = aHost()
      world.publish(lost, 'hallo')
      const report = await verify(world, assertion)
      expect([report.verdict, outcomeOf(report, 'issuer-binding')]).to.deep.equal([
        'unknown',
        'not-checked issuer-unreadable',
      ])
    }
    const gone = aHost()
    gone.publish(issuerProfile.id, '', 410)
    expect((await verify(gone, assertion)).verdict).to.equal('unknown')
    const nobody = { ...assertion, badge: { ...badgeClass, issuer: 7 } }
    expect((await verify(aHost(nobody), nobody)).verdict).to.equal('unknown')
  })

  it('holds until its end, by the day or by the moment, and not before it begins', async () => {
    const verdictOf = async (members: JsonObject) => {
      const changed = { ...assertion, ...members }
      return (await verify(aHost(changed), changed)).verdict
    }
    expect(await verdictOf({ expires: '2030-01-01' })).to.equal('valid')
    expect(await verdictOf({ expires: null })).to.equal('valid')
    expect(await verdictOf({ expires: 'ooit' })).to.equal('expired')
    expect(await verdictOf({ issuedOn: '2030-01-01' })).to.equal('not-yet-valid')
  })

  it('in an image that names only its address is no credential when nobody answers there', async () => {
    const world = aHost()
    world.unpublish(`${host}/assertions/1`)
    const report = await verifyCarrier(aPng(aTExt('openbadges', `${host}/assertions/1`)), world.ports)
    expect([report.verdict, outcomeOf(report, 'structure')]).to.deep.equal(['invalid', 'failed not-a-credential'])
  })

  it('is one too without the context, and not when it calls itself a verifiable credential', async () => {
    const { '@context': _, ...bare } = assertion
    expect((await verifyCarrier(bakePng(aPng(), JSON.stringify(bare)), aHost(bare).ports)).verdict).to.equal('valid')
    const disguised = { ...bare, type: ['Assertion', 'VerifiableCredential'] }
    expect((await verify(aHost(disguised), disguised)).verdict).to.equal('invalid')
  })
})

describe('a copy of an assertion', () => {
  const same: readonly (readonly [unknown, unknown, boolean])[] = [
    [['a', 'b'], ['a', 'b'], true],
    [['a', 'b'], ['b', 'a'], false],
    [['a'], ['a', 'b'], false],
    [{ id: 'a', name: 'x' }, 'a', true],
    ['a', { id: 'a' }, true],
    ['b', { id: 'a' }, false],
    [{ a: 1 }, { a: 1, b: 2 }, true],
    [{ a: 1, b: 2 }, { a: 1 }, false],
    [{ '@context': 'x', a: 1 }, { a: 1 }, true],
    [{ a: 1 }, 7, false],
    [['a'], 'a', false],
  ]
  for (const [copy, served, expected] of same) {
    it(`says ${expected ? 'nothing else' : 'something else'}: ${JSON.stringify(copy)} of ${JSON.stringify(served)}`, () => {
      expect(saysTheSame(copy, served)).to.equal(expected)
    })
  }
})

describe('an odd signed assertion', () => {
  const keyUrl = `${host}/key`

  interface Odd {
    readonly alg?: 'ES256' | 'RS256'
    readonly header?: string
    readonly verification?: unknown
    readonly verify?: unknown
    readonly issuer?: JsonObject | null
    readonly key?: JsonObject
    readonly list?: unknown
  }

  async function report(odd: Odd = {}): Promise<VerificationReport> {
    const world = aHost()
    const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true })
    const key = {
      id: keyUrl,
      type: 'CryptographicKey',
      owner: issuerProfile.id,
      publicKeyPem: await exportSPKI(publicKey),
    }
    if (odd.issuer === null) world.unpublish(issuerProfile.id)
    else {
      const named =
        odd.issuer?.['publicKey'] === 'inside' ? { publicKey: [{ ...key, ...odd.key }] } : { publicKey: keyUrl }
      world.publish(issuerProfile.id, { ...issuerProfile, ...odd.issuer, ...named })
    }
    world.publish(keyUrl, { ...key, ...odd.key })
    if (odd.list !== undefined) world.publish(`${host}/revoked`, odd.list)
    const how =
      'verify' in odd
        ? { verify: odd.verify }
        : { verification: odd.verification ?? { type: 'SignedBadge', creator: keyUrl } }
    const { verification: _, ...rest } = assertion
    const token = await new CompactSign(new TextEncoder().encode(JSON.stringify({ ...rest, ...how })))
      .setProtectedHeader({ alg: 'ES256' })
      .sign(privateKey)
    const [, ...others] = token.split('.')
    return verify(world, odd.header === undefined ? token : [odd.header, ...others].join('.'))
  }
  const headerOf = (alg: unknown) => btoa(JSON.stringify({ alg })).replaceAll('=', '')
  const inside = { publicKey: 'inside' }
  const withList = { revocationList: `${host}/revoked` }

  const table: readonly (readonly [string, Odd, string, CheckId, string])[] = [
    ['with its key in the profile', { issuer: inside }, 'valid', 'proof', 'passed'],
    ['in the way of Open Badges 1', { verify: { type: 'signed', url: keyUrl } }, 'valid', 'proof', 'passed'],
    ['without a list', {}, 'valid', 'status', 'not-checked not-present'],
    ['without a profile', { issuer: null }, 'unknown', 'issuer-binding', 'not-checked issuer-unreadable'],
    ['that names no key', { verification: {} }, 'invalid', 'issuer-binding', 'failed issuer-differs'],
    ['whose key has no text', { key: { publicKeyPem: 7 } }, 'invalid', 'proof', 'failed key-malformed'],
    [
      'whose key is no key',
      { key: { publicKeyPem: '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----' } },
      'invalid',
      'proof',
      'failed key-malformed',
    ],
    ['with an algorithm of no public key', { header: headerOf('HS256') }, 'invalid', 'proof', 'failed alg-refused'],
    ['with no algorithm', { header: headerOf(7) }, 'invalid', 'proof', 'failed alg-refused'],
    ['with another algorithm than its key', { header: headerOf('RS256') }, 'invalid', 'proof', 'failed key-malformed'],
    ['whose list is silent', { issuer: withList }, 'unknown', 'status', 'not-checked list-unreachable'],
    [
      'whose list names it by its id alone',
      { issuer: withList, list: { revokedAssertions: [assertion['id']] } },
      'revoked',
      'status',
      'failed revoked',
    ],
    [
      'whose list names it by uid',
      { issuer: withList, list: { revokedAssertions: { uid: assertion['id'], revocationReason: 'Fout' } } },
      'revoked',
      'status',
      'failed revoked',
    ],
    [
      'whose list names others',
      { issuer: withList, list: { revokedAssertions: ['x', 7] } },
      'valid',
      'status',
      'passed list-unsigned',
    ],
  ]
  for (const [what, odd, verdict, id, outcome] of table) {
    it(`${what} is ${verdict}`, async () => {
      const found = await report(odd)
      expect([found.verdict, outcomeOf(found, id)]).to.deep.equal([verdict, outcome])
    })
  }

  it('is unknown when the key that the profile names is not there', async () => {
    const world = aHost()
    world.publish(issuerProfile.id, { ...issuerProfile, publicKey: keyUrl })
    const payload = { ...assertion, verification: { type: 'SignedBadge', creator: keyUrl } }
    const part = (value: unknown) =>
      btoa(JSON.stringify(value)).replaceAll('=', '').replaceAll('+', '-').replaceAll('/', '_')
    const found = await verify(world, `${part({ alg: 'ES256' })}.${part(payload)}.AAAA`)
    expect([found.verdict, isJsonObject(found.content)]).to.deep.equal(['unknown', true])
  })
})
