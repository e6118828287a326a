import { expect } from 'chai'
import { exportSPKI, generateKeyPair, CompactSign } from 'jose'
import { bakePng } from '../../baking/index.ts'
import { aPng, aTExt } from '../../baking/testing/example-images.ts'
import type { CheckId, VerificationReport } from '../report.ts'
import { World } from '../testing/world.ts'
import { verifyCarrier } from '../verify-carrier.ts'

const outcomeOf = (report: VerificationReport, id: CheckId): string => {
  const check = report.checks.find((candidate) => candidate.id === id)
  return `${check?.outcome ?? 'absent'}${check?.code === undefined ? '' : ` ${check.code}`}`
}
const host = 'https://badges.example'
const context = 'https://w3id.org/openbadges/v2'
const assertion = {
  '@context': context,
  id: `${host}/assertions/1`,
  type: 'Assertion',
  recipient: { type: 'email', hashed: true, salt: 'x', identity: 'sha256$00' },
  badge: `${host}/badges/1`,
  issuedOn: '2024-05-12T09:00:00Z',
  verification: { type: 'HostedBadge' },
}

function aHost(): World {
  const world = new World()
  world.publish(assertion.id, assertion)
  world.publish(`${host}/badges/1`, {
    '@context': context,
    id: `${host}/badges/1`,
    type: 'BadgeClass',
    name: 'Lassen',
    description: 'x',
    issuer: `${host}/issuer`,
  })
  world.publish(`${host}/issuer`, {
    '@context': context,
    id: `${host}/issuer`,
    type: 'Issuer',
    name: 'Voorbeeld Badges',
    url: host,
  })
  return world
}
const verify = (world: World, input: unknown) =>
  verifyCarrier(typeof input === 'string' ? input : JSON.stringify(input), world.ports)

describe('a hosted Open Badges 2.0 assertion', () => {
  it('is proven by the issuer’s own website, and read into the same card', async () => {
    const report = await verify(aHost(), assertion)
    expect(report.checks.filter(({ outcome }) => outcome === 'failed')).to.deep.equal([])
    expect([report.verdict, outcomeOf(report, 'proof'), outcomeOf(report, 'context')]).to.deep.equal([
      'valid',
      'passed hosted',
      'not-checked not-present',
    ])
    expect(report.content).to.include({ form: 'open-badges-2', title: 'Lassen' })
    expect(report.content?.issuer.name).to.equal('Voorbeeld Badges')
  })

  it('is read from an image that names only its URL', async () => {
    const report = await verifyCarrier(aPng(aTExt('openbadges', assertion.id)), aHost().ports)
    expect([report.verdict, report.carrier]).to.deep.equal(['valid', 'png'])
    expect((await verifyCarrier(bakePng(aPng(), JSON.stringify(assertion)), aHost().ports)).verdict).to.equal('valid')
  })

  it('is invalid when the website says something else, or is another’s', async () => {
    expect(outcomeOf(await verify(aHost(), { ...assertion, issuedOn: '2025-01-01T00:00:00Z' }), 'proof')).to.equal(
      'failed hosted-differs',
    )
    const world = aHost()
    const elsewhere = { ...assertion, id: 'https://evil.example/1' }
    world.publish(elsewhere.id, elsewhere)
    const report = await verify(world, elsewhere)
    expect([report.verdict, outcomeOf(report, 'issuer-binding')]).to.deep.equal(['invalid', 'failed issuer-differs'])
  })

  describe('lies where its issuer’s own profile says', () => {
    const elsewhere = { ...assertion, id: 'https://cdn.example/team-a/1' }
    const bound = async (verification: unknown, given: unknown = elsewhere, url = elsewhere.id) => {
      const world = aHost()
      const profile = { '@context': context, id: `${host}/issuer`, type: 'Issuer', name: 'Voorbeeld Badges', url: host }
      world.publish(profile.id, { ...profile, verification })
      world.publish(url, given)
      return outcomeOf(await verify(world, given), 'issuer-binding')
    }
    const refused = 'failed issuer-differs'

    it('on a host that it allows, and on no other', async () => {
      expect(await bound({ allowedOrigins: ['badges.example', 'cdn.example'] })).to.equal('passed')
      expect(await bound({ allowedOrigins: 'cdn.example' })).to.equal('passed')
      expect(await bound({ allowedOrigins: 'badges.example' })).to.equal(refused)
      expect(await bound({ allowedOrigins: 'cdn.example.evil' })).to.equal(refused)
      expect(await bound({})).to.equal(refused)
    })

    it('under a prefix that it names, which ends where its host ends', async () => {
      const allowedOrigins = 'cdn.example'
      expect(await bound({ allowedOrigins, startsWith: ['https://cdn.example/team-a/'] })).to.equal('passed')
      expect(await bound({ allowedOrigins, startsWith: 'https://cdn.example/team-b/' })).to.equal(refused)
      expect(await bound({ allowedOrigins, startsWith: 'https://cdn.exam' })).to.equal(refused)
      expect(await bound({ startsWith: 'https://cdn.example/team-a/' }), 'a prefix alone allows no host').to.equal(
        refused,
      )
    })

    it('and never where a profile inside the assertion says', async () => {
      const inside = (verification: object, id = elsewhere.id) => ({
        ...assertion,
        id,
        badge: { type: 'BadgeClass', name: 'Lassen', issuer: { id: `${host}/issuer`, name: 'x', verification } },
      })
      expect(await bound({}, inside({ allowedOrigins: ['cdn.example'] }))).to.equal(refused)
      const own = `${host}/someone-else/1`
      expect(await bound({ startsWith: `${host}/assertions/` }, inside({}, own), own)).to.equal(refused)
    })
  })

  it('is revoked, expired or unknown when its host says so, or nothing', async () => {
    const world = aHost()
    world.publish(assertion.id, { id: assertion.id, revoked: true, revocationReason: 'Fout' })
    expect((await verify(world, assertion)).verdict).to.equal('revoked')
    world.publish(assertion.id, '', 410)
    expect((await verify(world, assertion)).verdict).to.equal('revoked')
    world.publish(assertion.id, { ...assertion, expires: '2025-01-01T00:00:00Z' })
    expect((await verify(world, { ...assertion, expires: '2025-01-01T00:00:00Z' })).verdict).to.equal('expired')
    world.unpublish(assertion.id)
    expect((await verify(world, assertion)).verdict).to.equal('unknown')
  })

  it('is invalid by structure when it is no assertion', async () => {
    for (const broken of [
      { type: 'Badge' },
      { id: 'geen url' },
      { recipient: 'a@b' },
      { badge: 3 },
      { issuedOn: 'gisteren' },
      { verification: 'x' },
    ]) {
      expect(outcomeOf(await verify(aHost(), { ...assertion, ...broken }), 'structure')).to.contain('failed')
    }
  })
})

describe('a signed Open Badges 2.0 assertion', () => {
  async function aSigned(
    change: { readonly creator?: string; readonly owner?: string; readonly revoked?: boolean } = {},
  ) {
    const world = aHost()
    const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true })
    const key = `${host}/key`
    world.publish(`${host}/issuer`, {
      id: `${host}/issuer`,
      type: 'Issuer',
      name: 'Voorbeeld Badges',
      publicKey: key,
      revocationList: `${host}/revoked`,
    })
    world.publish(key, {
      id: key,
      type: 'CryptographicKey',
      owner: change.owner ?? `${host}/issuer`,
      publicKeyPem: await exportSPKI(publicKey),
    })
    world.publish(`${host}/revoked`, {
      type: 'RevocationList',
      revokedAssertions: change.revoked === true ? [{ id: assertion.id }] : [],
    })
    const payload = { ...assertion, verification: { type: 'SignedBadge', creator: change.creator ?? key } }
    const token = await new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
      .setProtectedHeader({ alg: 'RS256' })
      .sign(privateKey)
    return { world, token }
  }

  it('is proven by a key that the issuer’s profile names', async () => {
    const { world, token } = await aSigned()
    const report = await verify(world, token)
    expect(report.checks.filter(({ outcome }) => outcome === 'failed')).to.deep.equal([])
    expect([report.verdict, outcomeOf(report, 'status')]).to.deep.equal(['valid', 'passed list-unsigned'])
  })

  it('is not valid with another’s key, a changed signature, or on the list of the revoked', async function () {
    // Each makes an RSA key.
    this.timeout(60_000)
    const stranger = await aSigned({ creator: 'https://evil.example/key' })
    expect(outcomeOf(await verify(stranger.world, stranger.token), 'issuer-binding')).to.equal('failed issuer-differs')
    expect(stranger.world.asked).to.not.include('https://evil.example/key')
    const owner = await aSigned({ owner: 'https://evil.example' })
    expect((await verify(owner.world, owner.token)).verdict).to.equal('invalid')
    const { world, token } = await aSigned()
    expect(outcomeOf(await verify(world, `${token.slice(0, -8)}AAAAAAAA`), 'proof')).to.contain('failed')
    const revoked = await aSigned({ revoked: true })
    expect((await verify(revoked.world, revoked.token)).verdict).to.equal('revoked')
  })
})
