import { expect } from 'chai'
import { createRegistryCredential } from '../trust/index.ts'
import { createRegistryDesk } from './ask-registries.ts'
import { aCredential } from './testing/a-credential.ts'
import { keySigner, now, signed, World } from './testing/world.ts'
import { verifyCarrier } from './verify-carrier.ts'

describe('the registries of an installation', () => {
  const url = 'https://sector.example/register'

  async function aStage() {
    const world = new World()
    const [sector, school] = [await world.addSigner('sector'), await world.addSigner('metaalpunt')]
    const registry = { id: url, name: 'Voorbeeld Sectorraad', recognitions: [{ issuer: school.did }] }
    const document = createRegistryCredential(
      registry,
      { id: sector.did, name: registry.name },
      new Date('2026-01-01T00:00:00Z'),
    )
    let moment = Date.parse(now)
    const ports = { ...world.ports, clock: () => new Date(moment) }
    const trust = createRegistryDesk(ports, [{ kind: 'credential', url, issuer: sector.did }])
    const credential = JSON.stringify(await aCredential(school).sign())
    const ask = async () =>
      (await verifyCarrier(credential, { ...world.ports, trust })).checks.find(({ id }) => id === 'trust')?.code
    return { world, sector, school, document, ask, later: () => (moment += 11 * 60 * 1000) }
  }

  it('are fetched, verified and kept', async () => {
    const { world, sector, document, ask, later } = await aStage()
    world.publish(url, await signed(document, sector))
    expect(await ask()).to.equal('recognised')
    expect(await ask()).to.equal('recognised')
    expect(world.asked.filter((asked) => asked === url)).to.have.length(1)
    later()
    world.unpublish(url)
    expect(await ask()).to.equal('registry-unreachable')
  })

  it('are not asked when they are silent, changed, or signed by somebody else', async () => {
    const { world, sector, school, document, ask, later } = await aStage()
    expect(await ask()).to.equal('registry-unreachable')
    later()
    world.publish(url, { ...(await signed(document, sector)), name: 'Anders' })
    expect(await ask()).to.equal('registry-unreachable')
    later()
    world.publish(url, await signed({ ...document, issuer: school.did }, school))
    expect(await ask()).to.equal('registry-unreachable')
  })

  it('may be a list of known issuers', async () => {
    const { world, school } = await aStage()
    world.publish('https://dcc.example/list', { registry: { [school.did]: { name: 'School' } } })
    const trust = createRegistryDesk(world.ports, [
      { kind: 'known-issuers', url: 'https://dcc.example/list', name: 'Lijst' },
    ])
    const asked = { issuer: school.did, qualifications: [], levels: [], day: '2026-12-01' }
    expect((await trust(asked)).answer).to.equal('recognised-for-this')
  })

  describe('known by their URL only', () => {
    const question = (issuer: string) => ({ issuer, qualifications: [], levels: [], day: '2026-12-01' })
    const published = 'https://school.example/register'

    it('count when a did:web of the same host has signed them', async () => {
      const { world, sector, school, document } = await aStage()
      world.publish(published, await signed(document, sector))
      const trust = createRegistryDesk(world.ports, [{ kind: 'published', url: published }])
      expect((await trust(question(school.did))).answer).to.equal('recognised-for-this')
    })

    it('count as a list of known issuers', async () => {
      const { world, school } = await aStage()
      world.publish(published, { registry: { [school.did]: { name: 'School' } } })
      const trust = createRegistryDesk(world.ports, [{ kind: 'published', url: published }])
      expect((await trust(question(school.did))).answer).to.equal('recognised-for-this')
    })

    it('are not asked when somebody of another host, or a key of nobody, has signed them', async () => {
      const { world, sector, school, document } = await aStage()
      world.publish(url, await signed(document, sector))
      const stranger = await keySigner('stranger')
      world.publish(published, await signed({ ...document, issuer: stranger.did }, stranger))
      for (const asked of [url, published]) {
        const trust = createRegistryDesk(world.ports, [{ kind: 'published', url: asked }])
        expect((await trust(question(school.did))).answer).to.equal('could-not-ask')
      }
    })
  })
})
