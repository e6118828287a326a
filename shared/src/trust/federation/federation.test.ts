import { expect } from 'chai'
import { calculateJwkThumbprint, type JWK } from 'jose'
import {
  generateKeyPair,
  signCompactJws,
  signingKeyFromJwk,
  type JsonObject,
  type SigningKey,
} from '../../proofs/index.ts'
import { now, World } from '../../verification/testing/world.ts'
import { createRegistryDesk } from '../../verification/ask-registries.ts'
import type { TrustQuestion } from '../trust-answer.ts'

const anchorUrl = 'https://anchor.example'
const sectorUrl = 'https://sector.example/federation'
const schoolUrl = 'https://school.example/orgs/metaalpunt'
const question: TrustQuestion = {
  issuer: 'did:web:school.example:orgs:metaalpunt',
  achievement: { id: 'https://school.example/achievements/a5' },
  qualifications: [],
  levels: [],
  day: '2026-06-01',
}
const issuedAt = Date.parse(now) / 1000 - 3600
const mark = 'https://anchor.example/marks/erkend'

interface Entity {
  readonly url: string
  readonly key: SigningKey
  readonly jwks: { readonly keys: readonly JsonObject[] }
}

async function anEntity(url: string): Promise<Entity> {
  const { privateKeyJwk, publicKeyJwk } = await generateKeyPair('P-256')
  const key = await signingKeyFromJwk(privateKeyJwk, `${url}#k1`, url)
  return { url, key, jwks: { keys: [{ ...publicKeyJwk, kid: 'k1' }] } }
}

/** Says something, of itself or of another; anything in it can be replaced. */
const says = (by: Entity, about: Entity, claims: JsonObject = {}, header: JsonObject = {}) =>
  signCompactJws(
    { alg: 'ES256', typ: 'entity-statement+jwt', kid: 'k1', ...header },
    { iss: by.url, sub: about.url, iat: issuedAt, exp: issuedAt + 86_400, jwks: about.jwks, ...claims },
    by.key,
  )
const endpointOf = ({ url }: Entity) => `${url}/fetch`
const superior = (entity: Entity): JsonObject => ({
  metadata: { federation_entity: { federation_fetch_endpoint: endpointOf(entity) } },
})

/** A federation of an anchor, a sector under it, and a school that belongs to one of them. */
class Stage {
  readonly world = new World()
  readonly anchor: Entity
  readonly sector: Entity
  readonly school: Entity

  constructor(anchor: Entity, sector: Entity, school: Entity) {
    this.anchor = anchor
    this.sector = sector
    this.school = school
  }

  static async set(): Promise<Stage> {
    const stage = new Stage(await anEntity(anchorUrl), await anEntity(sectorUrl), await anEntity(schoolUrl))
    const { anchor, sector, school } = stage
    stage.configure(anchor, await says(anchor, anchor, superior(anchor)))
    stage.configure(sector, await says(sector, sector, { ...superior(sector), authority_hints: [anchor.url] }))
    stage.configure(school, await says(school, school, { authority_hints: [anchor.url] }))
    stage.vouch(anchor, school, await says(anchor, school))
    return stage
  }

  configure({ url }: Entity, token: string): void {
    this.world.publish(`${url}/.well-known/openid-federation`, token)
  }

  vouch(by: Entity, { url }: Entity, token: string, status?: number): void {
    this.world.publish(`${endpointOf(by)}?sub=${encodeURIComponent(url)}`, token, status)
  }

  async ask(trustMark?: string, asked: Partial<TrustQuestion> = {}): Promise<string> {
    const thumbprint = await calculateJwkThumbprint(this.anchor.jwks.keys[0] as JWK)
    const source = {
      kind: 'federation',
      url: anchorUrl,
      thumbprint,
      ...(trustMark !== undefined && { trustMark }),
    } as const
    const { answer } = await createRegistryDesk(this.world.ports, [source])({ ...question, ...asked })
    return answer
  }
}

describe('an OpenID Federation', () => {
  let stage: Stage
  beforeEach(async () => {
    stage = await Stage.set()
  })

  it('recognises for whom its anchor vouches', async () => {
    expect(await stage.ask()).to.equal('recognised-for-this')
  })

  it('recognises an issuer by its own address too', async () => {
    expect(await stage.ask(undefined, { issuer: schoolUrl })).to.equal('recognised-for-this')
  })

  it('recognises by one that stands between, if the anchor vouches for that one', async () => {
    const { anchor, sector, school } = stage
    stage.configure(school, await says(school, school, { authority_hints: [sector.url] }))
    stage.vouch(sector, school, await says(sector, school))
    stage.vouch(anchor, sector, await says(anchor, sector))
    expect(await stage.ask()).to.equal('recognised-for-this')
    stage.vouch(anchor, sector, await says(anchor, sector, { constraints: { max_path_length: 0 } }))
    expect(await stage.ask()).to.equal('unknown')
  })

  it('asks nobody between for whom the anchor does not vouch', async () => {
    const { anchor, sector, school, world } = stage
    stage.configure(school, await says(school, school, { authority_hints: [sector.url] }))
    stage.vouch(sector, school, await says(sector, school))
    stage.vouch(anchor, sector, '', 404)
    expect(await stage.ask()).to.equal('unknown')
    expect(world.asked.filter((url) => url.startsWith(sectorUrl))).to.deep.equal([])
  })

  it('knows a member without the mark that is asked for, but not for this', async () => {
    const { anchor, school } = stage
    const marked = async (claims: JsonObject, header: JsonObject = {}, by = anchor) => {
      const token = await signCompactJws(
        { alg: 'ES256', typ: 'trust-mark+jwt', kid: 'k1', ...header },
        { iss: anchor.url, sub: school.url, iat: issuedAt, trust_mark_type: mark, ...claims },
        by.key,
      )
      const trust_marks = [{ trust_mark_type: mark, trust_mark: token }]
      stage.configure(school, await says(school, school, { authority_hints: [anchor.url], trust_marks }))
      return stage.ask(mark)
    }
    expect(await stage.ask(mark)).to.equal('known-not-for-this')
    expect(await marked({})).to.equal('recognised-for-this')
    expect(await marked({ exp: issuedAt })).to.equal('known-not-for-this')
    expect(await marked({ sub: 'https://other.example' })).to.equal('known-not-for-this')
    expect(await marked({ trust_mark_type: 'https://anchor.example/marks/other' })).to.equal('known-not-for-this')
    expect(await marked({ iss: school.url }, {}, school)).to.equal('known-not-for-this')
    expect(await marked({}, {}, school)).to.equal('known-not-for-this')
    expect(await marked({}, { typ: 'JWT' })).to.equal('known-not-for-this')
    expect(await marked({ iat: 'today' })).to.equal('known-not-for-this')
  })

  it('knows nobody who is in no federation, has no address, or names no superior', async () => {
    const { school, world } = stage
    expect(await stage.ask(undefined, { issuer: 'did:key:z6Mk' })).to.equal('unknown')
    stage.configure(school, await says(school, school))
    expect(await stage.ask()).to.equal('unknown')
    for (const status of [200, 404]) {
      world.publish(`${schoolUrl}/.well-known/openid-federation`, '<p>Niet gevonden</p>', status)
      expect(await stage.ask()).to.equal('unknown')
    }
  })

  it('knows nobody whose key its superior does not name', async () => {
    const { anchor, school } = stage
    stage.vouch(anchor, school, await says(anchor, school, { jwks: anchor.jwks }))
    expect(await stage.ask()).to.equal('unknown')
  })

  const unaskable: readonly (readonly [string, (stage: Stage) => Promise<void> | void])[] = [
    ['the anchor is silent', ({ world }) => world.unpublish(`${anchorUrl}/.well-known/openid-federation`)],
    [
      'the anchor has another key than the one that is known',
      async (at) => {
        const thief = await anEntity(anchorUrl)
        at.configure(thief, await says(thief, thief, superior(thief)))
        at.vouch(thief, at.school, await says(thief, at.school))
      },
    ],
    [
      'its endpoint is silent',
      ({ world }) => world.unpublish(`${anchorUrl}/fetch?sub=${encodeURIComponent(schoolUrl)}`),
    ],
    ['its endpoint answers 500', (at) => at.vouch(at.anchor, at.school, '', 500)],
    ['its endpoint answers no statement', (at) => at.vouch(at.anchor, at.school, 'hallo')],
    [
      'a statement is about somebody else',
      async (at) => at.vouch(at.anchor, at.school, await says(at.anchor, at.sector, { jwks: at.school.jwks })),
    ],
    [
      'a statement has ended',
      async (at) => at.vouch(at.anchor, at.school, await says(at.anchor, at.school, { exp: issuedAt + 1 })),
    ],
    [
      'a statement begins later',
      async (at) => at.vouch(at.anchor, at.school, await says(at.anchor, at.school, { iat: issuedAt + 7200 })),
    ],
    [
      'a statement is signed by somebody else',
      async (at) => at.vouch(at.anchor, at.school, await says({ ...at.anchor, key: at.school.key }, at.school)),
    ],
    [
      'a statement is of another typ',
      async (at) => at.vouch(at.anchor, at.school, await says(at.anchor, at.school, {}, { typ: 'JWT' })),
    ],
    [
      'a statement names no key',
      async (at) => at.vouch(at.anchor, at.school, await says(at.anchor, at.school, {}, { kid: 'k2' })),
    ],
    [
      'a statement says alg none',
      async (at) => at.vouch(at.anchor, at.school, await says(at.anchor, at.school, {}, { alg: 'none' })),
    ],
    [
      'a statement must be understood in a way that we do not know',
      async (at) => at.vouch(at.anchor, at.school, await says(at.anchor, at.school, { crit: ['x'], x: 1 })),
    ],
    [
      'a statement limits names',
      async (at) =>
        at.vouch(at.anchor, at.school, await says(at.anchor, at.school, { constraints: { naming_constraints: {} } })),
    ],
    [
      'a key in the anchor’s set is no key',
      async (at) =>
        at.configure(at.anchor, await says(at.anchor, at.anchor, { jwks: { keys: [{ kty: 'oct', kid: 'k1' }] } })),
    ],
  ]
  for (const [what, change] of unaskable) {
    it(`could not be asked when ${what}`, async () => {
      await change(stage)
      expect(await stage.ask()).to.equal('could-not-ask')
    })
  }

  it('knows nobody when its anchor vouches for nobody', async () => {
    const { anchor } = stage
    stage.configure(anchor, await says(anchor, anchor))
    expect(await stage.ask()).to.equal('unknown')
  })

  it('is asked about an issuer once in ten minutes', async () => {
    const { world, anchor } = stage
    const thumbprint = await calculateJwkThumbprint(anchor.jwks.keys[0] as JWK)
    const desk = createRegistryDesk(world.ports, [{ kind: 'federation', url: anchorUrl, thumbprint }])
    await desk(question)
    const before = world.asked.length
    await desk(question)
    expect(world.asked).to.have.length(before)
    await desk({ ...question, issuer: 'did:web:other.example' })
    expect(world.asked.length).to.be.greaterThan(before)
  })
})
