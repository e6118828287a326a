import { expect } from 'chai'
import type { TrustAnswer } from '../trust/index.ts'
import { summariseReport } from './summarise-report.ts'
import { aCredential, aPresentation } from './testing/a-credential.ts'
import { keySigner, signedPresentation, World } from './testing/world.ts'
import { verifyCarrier } from './verify-carrier.ts'

describe('the sentence at the top', () => {
  const summary = async (world: World, credential: unknown) =>
    summariseReport(await verifyCarrier(JSON.stringify(credential), world.ports), 'nl')

  it('says that it is real, who gave it, when and to whom, and that nothing was changed', async () => {
    const world = new World()
    const issuer = await world.addSigner('metaalpunt')
    const list = await world.addStatusList(issuer, 'revocation', [3])
    const { title, sentence, advice, whose } = await summary(world, await aCredential(issuer).withStatus(list).sign())
    expect(title).to.equal('Dit bewijs is echt.')
    expect(sentence).to.equal(
      'Voorbeeld MetaalPunt gaf het op 1 juni 2026 aan Jeroen (voorbeeld). Er is niets aan veranderd, het is niet ingetrokken en het is nog geldig.',
    )
    expect(advice).to.contain('school.example')
    expect(whose).to.contain('Dat zegt niet dat degene die het bestand liet zien, die persoon is.')
  })

  it('never says of an unproven credential that somebody gave it', async () => {
    const world = new World()
    const issuer = await world.addSigner('metaalpunt')
    const tampered = { ...(await aCredential(issuer).sign()), name: 'Diploma' }
    const { title, sentence } = await summary(world, tampered)
    expect(title).to.equal('Dit bewijs klopt niet.')
    expect(sentence)
      .to.contain('Erin staat dat Voorbeeld MetaalPunt het gaf.')
      .and.contain('De handtekening klopt niet')
  })

  it('never says that either of one that has ended or not begun, when nobody could look at its signature', async () => {
    const world = new World()
    const issuer = await world.addSigner('silent')
    world.unpublish('https://school.example/orgs/silent/did.json')
    for (const credential of [aCredential(issuer).expired(), aCredential(issuer).notYetValid()])
      expect((await summary(world, await credential.sign())).sentence).to.contain('Erin staat dat Voorbeeld MetaalPunt')
  })

  it('says no more of revocation than was looked at', async () => {
    const world = new World()
    const issuer = await world.addSigner('metaalpunt')
    const list = await world.addStatusList(issuer, 'suspension', [])
    const credential = await aCredential(issuer).withStatus(list, 7, 'suspension').sign()
    expect((await summary(world, credential)).sentence).to.contain('houdt niet bij of het is ingetrokken')
  })

  it('says of a real one whether its issuer is known, and never that it is not real', async () => {
    const world = new World()
    const issuer = await world.addSigner('metaalpunt')
    const carrier = JSON.stringify(await aCredential(issuer).sign())
    const titleWith = async (answer: TrustAnswer) => {
      const ports = { ...world.ports, trust: () => Promise.resolve(answer) }
      return summariseReport(await verifyCarrier(carrier, ports), 'nl').title
    }
    const sector = { registry: 'https://sector.example', by: 'Voorbeeld Sectorraad' }
    expect(await titleWith({ answer: 'recognised-for-this', ...sector })).to.equal('Dit bewijs is echt.')
    expect(await titleWith({ answer: 'unknown' })).to.equal('Dit bewijs is echt, maar wij kennen de uitgever niet.')
    expect(await titleWith({ answer: 'known-not-for-this', ...sector })).to.equal(
      'Dit bewijs is echt, maar de uitgever is er niet voor erkend.',
    )
    expect(await titleWith({ answer: 'could-not-ask', registries: [] })).to.equal('Dit bewijs is echt.')
  })

  it('says for each verdict what is the case', async () => {
    const world = new World()
    const issuer = await world.addSigner('metaalpunt')
    const revoked = await world.addStatusList(issuer, 'revocation', [7])
    const titles = await Promise.all(
      [
        await aCredential(issuer).withStatus(revoked).sign(),
        await aCredential(issuer).expired().sign(),
        await aCredential(issuer).notYetValid().sign(),
        await aCredential(issuer).withStatus('https://school.example/silent').sign(),
        { hallo: 'wereld' },
      ].map(async (credential) => (await summary(world, credential)).title),
    )
    expect(titles).to.deep.equal([
      'Dit bewijs is ingetrokken.',
      'Dit bewijs is verlopen.',
      'Dit bewijs is nog niet geldig.',
      'We weten niet zeker of dit bewijs echt is.',
      'Dit is geen bewijs dat wij kennen.',
    ])
  })

  it('says of a presentation whether its holder shared it', async () => {
    const world = new World()
    const issuer = await world.addSigner('metaalpunt')
    const holder = await keySigner('jeroen')
    const credential = await aCredential(issuer).heldBy(holder.did).sign()
    const shared = JSON.stringify(await signedPresentation(aPresentation([credential], holder.did), holder))
    const asked = summariseReport(await verifyCarrier(shared, world.ports, { challenge: 'c1' }), 'nl')
    expect(asked.whose).to.equal('Ja: degene die dit deelde, heeft de sleutel van de eigenaar.')
    // A file of a presentation may be shown by anybody who once saw it.
    expect((await summary(world, JSON.parse(shared))).whose).to.contain('niet bewezen wie dit deelt')
    expect((await summary(world, aPresentation([credential]))).whose).to.contain('niet bewezen wie dit deelt')
  })
})
