import { expect } from 'chai'
import { CompactSign, exportSPKI, generateKeyPair } from 'jose'
import { FetchRefusedError } from '../../dids/index.ts'
import type { JsonObject } from '../../proofs/json.ts'
import type { CheckId, VerificationReport } from '../report.ts'
import { World } from '../testing/world.ts'
import { verifyCarrier } from '../verify-carrier.ts'

const host = 'https://badges.example'
const profile = { id: `${host}/issuer`, type: 'Issuer', name: 'Voorbeeld Badges', url: host }
const badgeClass = { id: `${host}/badges/1`, type: 'BadgeClass', name: 'Lassen', issuer: profile.id }
const assertion: JsonObject = {
  '@context': 'https://w3id.org/openbadges/v2',
  id: `${host}/assertions/1`,
  type: 'Assertion',
  recipient: { type: 'email', hashed: true, salt: 'x', identity: 'sha256$00' },
  badge: badgeClass.id,
  issuedOn: '2024-05-12T09:00:00Z',
  verification: { type: 'HostedBadge' },
}
const forged = { ...badgeClass, name: 'Doctor', issuer: { ...profile, name: 'Voorbeeld Universiteit' } }

function aHost(): World {
  const world = new World()
  for (const document of [assertion, badgeClass, profile]) world.publish(String(document['id']), document)
  return world
}
const verify = (world: World, input: unknown) =>
  verifyCarrier(typeof input === 'string' ? input : JSON.stringify(input), world.ports)
const outcomeOf = ({ checks }: VerificationReport, id: CheckId): string => {
  const check = checks.find((candidate) => candidate.id === id)
  return `${check?.outcome ?? 'absent'}${check?.code === undefined ? '' : ` ${check.code}`}`
}

describe('a forged hosted assertion', () => {
  it('is read as its host serves it, whatever badge and issuer a copy holds under the same URLs', async () => {
    const { verdict, content } = await verify(aHost(), { ...assertion, badge: forged })
    expect([verdict, content?.title, content?.issuer.name]).to.deep.equal(['valid', 'Lassen', 'Voorbeeld Badges'])
  })

  it('is not proven by a redirect from the issuer’s host to another one', async () => {
    const world = aHost()
    const id = `${host}/away?to=https://evil.example`
    world.publish(id, { ...assertion, id, badge: forged })
    const fetchDocument: typeof world.fetchDocument = (url, options) =>
      url === id && options.sameHostOnly === true
        ? Promise.reject(new FetchRefusedError('It leads to another host'))
        : world.fetchDocument(url, options)
    const report = await verifyCarrier(JSON.stringify({ ...assertion, id }), { ...world.ports, fetchDocument })
    expect([report.verdict, outcomeOf(report, 'proof')]).to.deep.equal(['unknown', 'not-checked hosted-unreachable'])
  })

  it('does not escape the rules of a profile by another name for its URL', async () => {
    const world = aHost()
    const verification = { startsWith: `${host}/assertions/` }
    world.publish(`${profile.id}?x=1`, { ...profile, verification })
    const own = { ...assertion, id: `${host}/someone-else/1`, badge: { ...forged, issuer: `${profile.id}?x=1` } }
    world.publish(own.id, { ...own, badge: { ...forged, issuer: { ...profile, id: `${profile.id}?x=1` } } })
    const report = await verify(world, { ...own, badge: badgeClass.id })
    expect([report.verdict, outcomeOf(report, 'issuer-binding')]).to.deep.equal([
      'unknown',
      'not-checked issuer-unreadable',
    ])
  })
})

describe('a forged signed assertion', () => {
  async function signedWith(creator: string, issuer: JsonObject): Promise<string> {
    const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true })
    const key = { id: creator, owner: profile.id, publicKeyPem: await exportSPKI(publicKey) }
    const badge = { ...badgeClass, issuer: { ...issuer, publicKey: [key] } }
    const payload = { ...assertion, badge, verification: { type: 'SignedBadge', creator } }
    return new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
      .setProtectedHeader({ alg: 'ES256' })
      .sign(privateKey)
  }

  it('proves nothing by a key in the profile that it brings along', async () => {
    const world = aHost()
    const report = await verify(world, await signedWith('https://evil.example/key', profile))
    expect([report.verdict, outcomeOf(report, 'issuer-binding')]).to.deep.equal(['invalid', 'failed issuer-differs'])
    expect(world.asked).to.not.include('https://evil.example/key')
  })

  it('proves nothing by another key under the name of the issuer’s own', async () => {
    const world = aHost()
    const real = await generateKeyPair('ES256', { extractable: true })
    world.publish(profile.id, { ...profile, publicKey: `${host}/key` })
    world.publish(`${host}/key`, { owner: profile.id, publicKeyPem: await exportSPKI(real.publicKey) })
    const report = await verify(world, await signedWith(`${host}/key`, profile))
    expect([report.verdict, outcomeOf(report, 'proof')]).to.deep.equal(['invalid', 'failed signature-invalid'])
  })

  it('is nobody’s when the profile that it brings along stands nowhere', async () => {
    for (const id of [`${host}/nobody`, 7]) {
      const report = await verify(aHost(), await signedWith('https://evil.example/key', { ...profile, id }))
      expect([report.verdict, outcomeOf(report, 'issuer-binding')]).to.deep.equal([
        'unknown',
        'not-checked issuer-unreadable',
      ])
    }
  })
})
