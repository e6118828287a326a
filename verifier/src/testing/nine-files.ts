import { bakePng, bakeSvg, createRegistryCredential, createRegistryDesk } from '@stapel/shared'
import { aCredential, signed, World, type Signer } from '@stapel/shared/testing'
import { aPng } from './a-png.ts'
import { aVerifier, type VerifierUnderTest } from './a-verifier.ts'

/** What an employer may be given: as a file, with what the page then says first. */
export interface GivenFile {
  readonly case: string
  readonly name: string
  readonly bytes: Buffer
  /** The first line of the page, word for word. */
  readonly says: string
  readonly tone: 'ok' | 'warn' | 'bad' | 'unknown'
}

export interface VerifierOfNine {
  readonly verifier: VerifierUnderTest
  readonly files: readonly GivenFile[]
}

const registryUrl = 'https://sector.example/register'

/** A verifier that knows one school from a registry, and the nine files that its pages must be right about. */
export async function verifierOfNine(): Promise<VerifierOfNine> {
  const world = new World()
  const school = await world.addSigner('metaalpunt')
  const stranger = await world.addSigner('onbekend')
  const sector = await world.addSigner('sector')
  const registry = createRegistryCredential(
    {
      id: registryUrl,
      name: 'Voorbeeld Sectorraad',
      recognitions: [{ issuer: school.did, scope: { achievements: ['https://school.example/achievements/a5'] } }],
    },
    { id: sector.did, name: 'Voorbeeld Sectorraad' },
    new Date('2026-01-01T00:00:00Z'),
  )
  world.publish(registryUrl, await signed(registry, sector))
  const trust = createRegistryDesk(world.ports, [{ kind: 'credential', url: registryUrl, issuer: sector.did }])
  return { verifier: await aVerifier({ world, trust }), files: await nineFiles(world, school, stranger) }
}

async function nineFiles(world: World, school: Signer, stranger: Signer): Promise<readonly GivenFile[]> {
  const revocation = await world.addStatusList(school, 'revocation', [7])
  const suspension = await world.addStatusList(school, 'suspension', [7])
  const text = async (credential: Promise<unknown>) => Buffer.from(JSON.stringify(await credential))
  const good = aCredential(school).with({ validUntil: '2029-05-31T21:59:59Z' }).withStatus(revocation, 3)
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>')
  const revoked = await aCredential(school).withStatus(revocation).sign()
  return [
    {
      case: 'valid',
      name: 'lassen.png',
      bytes: Buffer.from(bakePng(aPng(), JSON.stringify(await good.sign()))),
      says: 'Dit bewijs is echt.',
      tone: 'ok',
    },
    {
      case: 'expired',
      name: 'lassen.json',
      bytes: await text(aCredential(school).expired().sign()),
      says: 'Dit bewijs is verlopen.',
      tone: 'warn',
    },
    {
      case: 'revoked',
      name: 'lassen.svg',
      bytes: Buffer.from(bakeSvg(svg, JSON.stringify(revoked))),
      says: 'Dit bewijs is ingetrokken.',
      tone: 'bad',
    },
    {
      case: 'suspended',
      name: 'lassen.json',
      bytes: await text(aCredential(school).withStatus(suspension, 7, 'suspension').sign()),
      says: 'Dit bewijs is voor een tijd stopgezet.',
      tone: 'warn',
    },
    {
      case: 'tampered',
      name: 'chirurg.json',
      bytes: await text(good.sign().then((credential) => ({ ...credential, name: 'Chirurg' }))),
      says: 'Dit bewijs klopt niet.',
      tone: 'bad',
    },
    {
      case: 'unknown-issuer',
      name: 'lassen.json',
      bytes: await text(aCredential(stranger).sign()),
      says: 'Dit bewijs is echt, maar wij kennen de uitgever niet.',
      tone: 'warn',
    },
    {
      case: 'status-unreachable',
      name: 'lassen.json',
      bytes: await text(aCredential(school).withStatus('https://school.example/weg').sign()),
      says: 'We weten niet zeker of dit bewijs echt is.',
      tone: 'unknown',
    },
    {
      case: 'old-badge',
      name: 'oude-badge.json',
      bytes: await text(Promise.resolve(publishOldBadge(world))),
      says: 'Dit bewijs is echt, maar wij kennen de uitgever niet.',
      tone: 'warn',
    },
    {
      case: 'no-credential',
      name: 'rooster.json',
      bytes: Buffer.from('{"maandag":"lassen","dinsdag":"meten"}'),
      says: 'Dit is geen bewijs dat wij kennen.',
      tone: 'unknown',
    },
  ]
}

/** A hosted Open Badges 2.0 assertion. @see https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html */
function publishOldBadge(world: World) {
  const host = 'https://badges.example'
  const context = { '@context': 'https://w3id.org/openbadges/v2' }
  const issuer = { ...context, id: `${host}/issuer`, type: 'Issuer', name: 'Voorbeeld Badges', url: host }
  const badge = {
    ...context,
    id: `${host}/badges/1`,
    type: 'BadgeClass',
    name: 'Heftruckrijden',
    description: 'Veilig rijden met een heftruck',
    criteria: { narrative: 'Praktijkproef op het terrein' },
    issuer: issuer.id,
  }
  const assertion = {
    ...context,
    id: `${host}/assertions/1`,
    type: 'Assertion',
    recipient: { type: 'email', hashed: true, salt: 'x', identity: 'sha256$00' },
    badge: badge.id,
    issuedOn: '2024-05-12T09:00:00Z',
    verification: { type: 'HostedBadge' },
  }
  for (const document of [issuer, badge, assertion]) world.publish(document.id, document)
  return assertion
}
