import { readCredential, verifyCarrier, type VerificationPorts } from '@stapel/shared'
import { createGuardedFetch } from '@stapel/shared/server'
import { describeOnBothEngines } from '@stapel/shared/testing'
import { expect } from 'chai'
import { fileFormOf } from '../../domain/awards/offer-state.ts'
import { compromiseKey } from '../../domain/keys/compromise-key.ts'
import { aWallet, claim } from '../../testing/a-wallet.ts'
import { anOrganisation, aPublishedAchievement, designer } from '../../testing/examples.ts'
import { startTestIssuer, type ListeningIssuer } from '../../testing/start-test-issuer.ts'

interface Body {
  readonly code?: string
  readonly period?: string
  readonly award?: { readonly id: string; readonly state: string }
  readonly offer?: { readonly uri: string }
  readonly batch?: { readonly id: string; readonly failure?: string; readonly awarded: number }
  readonly items?: readonly { readonly id: string; readonly owner?: { readonly name: string } }[]
  readonly achievements?: readonly { readonly issuer: string; readonly issuers: readonly string[] }[]
}

describeOnBothEngines('An achievement that others may award', (openTestStore) => {
  let issuer: ListeningIssuer
  let achievement: string
  const keys = new Map<string, string>()
  const [owner, awarder, stranger] = ['sectorraad', 'rijnoever', 'lindehof']
  const days = { from: '2026-11-01' }

  beforeEach(async function () {
    this.timeout(60_000)
    issuer = await startTestIssuer(await openTestStore())
    for (const org of [owner, awarder, stranger]) keys.set(org, (await anOrganisation(issuer.ctx, org)).apiKey ?? '')
    achievement = (await aPublishedAchievement(issuer.ctx, owner)).published.id
  })
  afterEach(() => issuer.close())

  async function call(org: string, method: string, path: string, body?: unknown) {
    const response = await fetch(`${issuer.url}/api/v1/orgs/${org}${path}`, {
      method,
      headers: { authorization: `Bearer ${keys.get(org) ?? ''}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    return { status: response.status, body: (await response.json()) as Body }
  }
  const allow = (body: object = days, to = awarder) =>
    call(owner, 'PUT', `/achievements/cnc-frezen/awarders/${to}`, body)
  const end = () => call(owner, 'DELETE', `/achievements/cnc-frezen/awarders/${awarder}`)
  const recipient = { name: 'Fatima (voorbeeld)', email: 'fatima@personen.example' }
  const award = (org = awarder, name = achievement) =>
    call(org, 'POST', '/awards', { achievement: name, recipient, notify: false })
  const stored = (id = '') => issuer.ctx.awards.get(awarder, id)
  const textOf = async (id = '') => fileFormOf(await stored(id)).text
  const work = () => issuer.ctx.jobs.runOnceUntilIdle()
  const verify = async (text: string) => {
    const ports: VerificationPorts = {
      fetchDocument: createGuardedFetch({ allowLoopback: true }),
      clock: () => issuer.ctx.clock.now(),
      allowLoopback: true,
    }
    return (await verifyCarrier(text, ports)).verdict
  }
  const upload = async () => {
    const path = `/api/v1/orgs/${awarder}/award-batches?notify=false&achievement=${encodeURIComponent(achievement)}`
    const form = new FormData()
    form.set('file', new Blob(['naam\nFatima (voorbeeld)\nJeroen (voorbeeld)\n']), 'klas.csv')
    const headers = { authorization: `Bearer ${keys.get(awarder) ?? ''}` }
    const response = await fetch(`${issuer.url}${path}`, { method: 'POST', headers, body: form })
    return { status: response.status, body: (await response.json()) as Body }
  }

  it('is awarded under the name and key of who awards it, and stays of its owner', async () => {
    expect((await allow()).body.period).to.equal('now')
    const { status, body } = await award()
    expect(status).to.equal(201)
    const text = await textOf(body.award?.id)
    expect(await verify(text)).to.equal('valid')
    const base = `did:web:${encodeURIComponent(new URL(issuer.url).host)}:orgs`
    const content = readCredential(JSON.parse(text))
    expect(content.issuer.id).to.equal(`${base}:${awarder}`)
    expect(content.achievement?.id).to.equal(achievement)
    expect(content.achievement?.creator).to.deep.equal({ id: `${base}:${owner}`, name: `Voorbeeld ${owner}` })
    expect(text).to.include(`/orgs/${awarder}/status/`).and.not.include(`/orgs/${owner}/status/`)
  })

  it('goes into a wallet, and onto paper and pictures', async () => {
    await allow()
    const { body } = await award()
    const held = await claim(await aWallet(), body.offer?.uri ?? '')
    expect(await verify(JSON.stringify(held))).to.equal('valid')
    for (const format of ['json', 'png', 'svg', 'pdf']) {
      const response = await fetch(
        `${issuer.url}/api/v1/orgs/${awarder}/awards/${body.award?.id ?? ''}/file?format=${format}`,
        { headers: { authorization: `Bearer ${keys.get(awarder) ?? ''}` } },
      )
      expect(response.status, format).to.equal(200)
    }
  }).timeout(30_000)

  it('is awarded from a CSV, which stops where the owner ends it', async () => {
    await allow()
    const first = await upload()
    await call(awarder, 'POST', `/award-batches/${first.body.batch?.id ?? ''}/confirmation`)
    await work()
    const done = await call(awarder, 'GET', `/award-batches/${first.body.batch?.id ?? ''}`)
    expect(done.body.batch?.awarded).to.equal(2)

    const second = await upload()
    await call(awarder, 'POST', `/award-batches/${second.body.batch?.id ?? ''}/confirmation`)
    await end()
    await work()
    const stopped = await call(awarder, 'GET', `/award-batches/${second.body.batch?.id ?? ''}`)
    expect(stopped.body.batch).to.include({ awarded: 0, failure: 'not-mandated' })
    expect((await upload()).body.code).to.equal('not-mandated')
  }).timeout(30_000)

  it("is awarded no more once the owner ends it; what was awarded stands and stays the awarder's to look after", async () => {
    await allow()
    const { body } = await award()
    const id = body.award?.id ?? ''
    expect((await end()).body.period).to.equal('over')
    const refused = await award()
    expect([refused.status, refused.body.code]).to.deep.equal([403, 'not-mandated'])
    expect(await verify(await textOf(id))).to.equal('valid')

    await call(awarder, 'POST', `/awards/${id}/suspension`, { reason: 'Wordt nagekeken.' })
    expect(await verify(await textOf(id))).to.equal('suspended')
    await call(awarder, 'POST', `/awards/${id}/resumption`, { reason: 'Nagekeken.' })
    const correction = { recipient: { ...recipient, name: 'Fatima A. (voorbeeld)' } }
    const corrected = await call(awarder, 'POST', `/awards/${id}/correction`, { reason: 'Naam.', correction })
    const successor = corrected.body.award?.id ?? ''
    expect(await verify(await textOf(id))).to.equal('revoked')
    expect(await verify(await textOf(successor))).to.equal('valid')
    await call(awarder, 'POST', `/awards/${successor}/revocation`, { reason: 'Toch niet.' })
    expect(await verify(await textOf(successor))).to.equal('revoked')
  }).timeout(30_000)

  it('is signed anew when a key of the awarder was stolen, also after the end', async () => {
    await allow()
    const id = (await award()).body.award?.id
    await end()
    issuer.pass(60)
    await compromiseKey(issuer.ctx, designer, { org: awarder, key: 'key-1' })
    await work()
    const fresh = await textOf(id)
    expect(await verify(fresh)).to.equal('valid')
    expect(readCredential(JSON.parse(fresh)).achievement?.creator?.name).to.equal(`Voorbeeld ${owner}`)
  }).timeout(30_000)

  it('is awarded only from its first day until its last', async () => {
    await allow({ from: '2026-11-24', until: '2026-11-25' })
    expect((await award()).body.code).to.equal('not-mandated')
    issuer.pass(86_400)
    expect((await award()).status).to.equal(201)
    issuer.pass(2 * 86_400)
    expect((await award()).body.code).to.equal('not-mandated')
    await allow({ from: '2026-11-24' })
    expect((await award()).status).to.equal(201)
  })

  it("is nobody else's: not a stranger's, not what the owner only drafts, not under a key alone", async () => {
    await allow()
    expect((await award(stranger)).body.code).to.equal('not-mandated')
    expect((await award(awarder, 'cnc-frezen.1')).status).to.equal(404)
    expect((await award(awarder, `${issuer.url}/orgs/${owner}/achievements/cnc-frezen.2`)).status).to.equal(404)
    expect((await award(awarder, `${issuer.url}/orgs/${owner}/achievements/geheim.1`)).body.code).to.equal(
      'not-mandated',
    )
    expect((await award(awarder, 'https://elders.example/orgs/x/achievements/cnc-frezen.1')).status).to.equal(404)
  })

  it('stops for everybody when its owner awards it no longer', async () => {
    await allow()
    await call(owner, 'PUT', '/achievements/cnc-frezen.1/awarding', { open: false })
    expect((await award()).body.code).to.equal('not-published')
    expect((await call(awarder, 'GET', '/awardable-of-others')).body.items).to.deep.equal([])
  })

  it("is an award of who awards it: in its list and its log, not in the owner's", async () => {
    await allow()
    const id = (await award()).body.award?.id ?? ''
    await work()
    const path = `/awards?achievement=${encodeURIComponent(achievement)}`
    expect((await call(awarder, 'GET', path)).body.items?.map((one) => one.id)).to.deep.equal([id])
    expect((await call(awarder, 'GET', '/awards?achievement=cnc-frezen.1')).body.items).to.deep.equal([])
    expect((await call(owner, 'GET', path)).body.items).to.deep.equal([])
    expect((await issuer.ctx.audit.read(owner, { subject: `award/${id}` })).items).to.deep.equal([])
    expect((await issuer.ctx.audit.read(awarder, { subject: `award/${id}` })).items).to.have.length(1)
  })

  it('stands in the logs of both: letting, changing the days, ending', async () => {
    await allow()
    await allow()
    await allow({ ...days, until: '2027-11-01' })
    await end()
    await end()
    await allow()
    await work()
    for (const org of [owner, awarder]) {
      const { items } = await issuer.ctx.audit.read(org, { subject: `mandate/${owner}/cnc-frezen/${awarder}` })
      expect(items.map(({ act }) => act).sort()).to.deep.equal([
        'mandate.changed',
        'mandate.ended',
        'mandate.given',
        'mandate.given',
      ])
    }
  })

  it('is let once by two that let at the same time', async () => {
    const answers = await Promise.all([allow(), allow({ from: '2026-11-02' }), allow()])
    expect(answers.map(({ status }) => status)).to.deep.equal([200, 200, 200])
    expect((await call(owner, 'GET', '/achievements/cnc-frezen.1/awarders')).body.items).to.have.length(1)
  })

  it('is listed with everybody who awards it today', async () => {
    const issuers = async () => {
      const response = await fetch(`${issuer.url}/api/v1/catalogue`)
      return ((await response.json()) as Body).achievements?.map((one) =>
        one.issuers.map((did) => did.split(':').at(-1)),
      )
    }
    await allow()
    await allow({ from: '2027-01-01' }, stranger)
    expect(await issuers()).to.deep.equal([[owner, awarder]])
    expect((await call(awarder, 'GET', '/awardable-of-others')).body.items?.[0]).to.deep.include({ id: achievement })
    await end()
    expect(await issuers()).to.deep.equal([[owner]])
  })

  for (const [what, to, body, code] of [
    ['to its owner', 'sectorraad', days, 'invalid-input'],
    ['to an organisation that is not here', 'nergens', days, 'not-found'],
    ['with a last day before the first', 'rijnoever', { ...days, until: '2026-10-31' }, 'invalid-input'],
    ['without a first day', 'rijnoever', {}, 'invalid-input'],
  ] as const) {
    it(`cannot be let ${what}`, async () => {
      expect((await allow(body, to)).body.code).to.equal(code)
    })
  }

  it('cannot be let by anybody but its owner, and what comes of a decision not at all', async () => {
    expect((await call(stranger, 'PUT', `/achievements/cnc-frezen/awarders/${awarder}`, days)).status).to.equal(404)
    const decided = { type: 'ext:Vrijstelling' as const }
    await aPublishedAchievement(issuer.ctx, stranger, decided)
    const { body } = await call(stranger, 'PUT', `/achievements/cnc-frezen/awarders/${awarder}`, days)
    expect(body.code).to.equal('awarded-by-decision')
  })
})
