import { expect } from 'chai'
import { describeOnBothEngines } from '@stapel/shared/testing'
import supertest from 'supertest'
import { createApp } from '../../app.ts'
import { anOrganisation, designer } from '../../testing/examples.ts'
import { createTestIssuer, type TestIssuer } from '../../testing/test-issuer.ts'
import { createFramework } from '../../domain/frameworks/save-framework.ts'
import { createPages } from './create-pages.ts'

const csv = [
  'id;kind;text_nl;plain_nl;level_framework;level;level_basis',
  'frezen;vaardigheid;Freest een product.;een product frezen;NLQF;3;indicative',
].join('\n')

describeOnBothEngines('The pages of frameworks and proposals', (openTestStore) => {
  let issuer: TestIssuer
  let agent: ReturnType<typeof supertest.agent>

  beforeEach(async function () {
    this.timeout(60_000)
    issuer = await createTestIssuer(await openTestStore())
    agent = supertest.agent(createApp(issuer.ctx, createPages(issuer.ctx)))
    for (const org of ['metaalpunt', 'lindehof']) await anOrganisation(issuer.ctx, org)
    const content = { title: { nl: 'Verspanen (voorbeeld)' } }
    await createFramework(issuer.ctx, designer, { org: 'metaalpunt', code: 'verspanen', content })
    await signIn('metaalpunt')
  })

  const page = async (path: string) => (await agent.get(path).set('Accept', 'text/html').expect(200)).text
  const field = (text: string, name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(text)?.[1] ?? ''

  /** Sends the form of a page as a browser without scripts does. */
  async function send(path: string, fields: Readonly<Record<string, string>>, action = path) {
    const text = await page(path)
    const form = text.slice(text.indexOf('<form class="form"'))
    const hidden = [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)]
    const body = new URLSearchParams({ _csrf: field(text, '_csrf') })
    for (const [, name = '', value = ''] of hidden) body.set(name, value.replaceAll('&amp;', '&'))
    for (const [name, value] of Object.entries(fields)) body.set(name, value)
    return agent.post(action).type('form').set('Accept', 'text/html').send(body.toString())
  }
  async function signIn(org: string) {
    await send('/sign-in', { email: `beheer@${org}.example`, password: 'een lang wachtwoord' })
  }
  async function upload(file: string) {
    const path = '/staff/frameworks/verspanen/import'
    const csrf = field(await page(path), '_csrf')
    return agent.post(path).field('_csrf', csrf).attach('file', Buffer.from(file), 'verspanen.csv')
  }
  async function takeOver() {
    const preview = (await upload(csv)).headers['location'] ?? ''
    const text = await page(preview)
    const body = new URLSearchParams({ _csrf: field(text, '_csrf'), hash: field(text, 'hash') }).toString()
    const answer = await agent.post(`${preview}/confirm`).type('form').send(body)
    await issuer.ctx.jobs.runOnceUntilIdle()
    return { preview, answer }
  }

  it('show what a file changes, and change it only when that is confirmed', async () => {
    const preview = (await upload(csv)).headers['location'] ?? ''
    expect(await page(preview))
      .to.include('Er is nog niets overgenomen')
      .and.include('een product frezen')
    expect(await issuer.ctx.outcomes.find('metaalpunt', 'frezen')).to.equal(null)
    const done = await takeOver()
    expect(await page(done.preview)).to.include('Alles is overgenomen')
    expect(await page('/staff/frameworks/verspanen')).to.include('/staff/outcomes/frezen')
  })

  it('say in words what is wrong with a file, line by line', async () => {
    const { status, text } = await upload(csv.replace(';3;', ';12;').replace('Freest een product.', ''))
    expect(status).to.equal(400)
    expect(text).to.include('Regel 2').and.include('text_nl').and.include('href="#field-file"')
  })

  it('answer a preview that is out of date with a clear conflict', async () => {
    const stale = (await upload(csv)).headers['location'] ?? ''
    await takeOver()
    const text = await page(stale)
    const body = new URLSearchParams({ _csrf: field(text, '_csrf'), hash: field(text, 'hash') }).toString()
    const answer = await agent.post(`${stale}/confirm`).type('form').set('Accept', 'text/html').send(body)
    expect(answer.status).to.equal(409)
    expect(answer.text).to.include('Er is niets overgenomen')
  })

  it('tell everybody what is in a framework, as a page, JSON-LD, CASE and CSV', async () => {
    await takeOver()
    const home = '/orgs/metaalpunt/frameworks/verspanen'
    expect(await page(home)).to.include('Ik kan een product frezen.')
    const document = await agent.get(home).set('Accept', 'application/ld+json').expect(200)
    expect(document.headers['access-control-allow-origin']).to.equal('*')
    expect(JSON.parse(document.text)).to.include({ type: 'OutcomeFramework' })
    expect((await agent.get(`${home}/case.json`).expect(200)).body).to.have.nested.property('CFItems[0].uri')
    expect((await agent.get(`${home}/outcomes.csv`).expect(200)).text).to.include('Freest een product.')
    expect(await page('/orgs/metaalpunt?q=FRÉZ')).to.include('Ik kan een product frezen.')
    expect(await page('/orgs/metaalpunt?q=zwemmen')).to.include('Niets gevonden')
    const outcome = await agent.get('/orgs/metaalpunt/outcomes/frezen').set('Accept', 'application/ld+json')
    expect(JSON.parse(outcome.text))
      .to.have.property('isPartOf')
      .that.matches(/frameworks\/verspanen$/)
  })

  it('let another organisation propose, and the owner take it over', async () => {
    await takeOver()
    const uri = `${issuer.ctx.addresses.issuer}/orgs/metaalpunt/outcomes/frezen`
    await signIn('lindehof')
    expect(await page('/staff/proposals/new?q=frez')).to.include(encodeURIComponent(uri))
    const words = { plain: 'een product frezen', text: 'Freest een product naar tekening.', kind: 'vaardigheid' }
    const level = { level: 'NLQF/3', basis: 'indicative' }
    const form = `/staff/proposals/new?outcome=${encodeURIComponent(uri)}`
    expect((await send(form, { ...words, ...level }, '/staff/proposals/new')).status).to.equal(400)
    const sent = await send(form, { ...words, ...level, reason: 'Zo staat het op tekening.' }, '/staff/proposals/new')
    const proposal = sent.headers['location'] ?? ''
    expect(await page(proposal), sent.text)
      .to.include('Zo staat het op tekening.')
      .and.not.include('/accept')
    await signIn('metaalpunt')
    expect(await page('/staff/proposals')).to.include(proposal)
    expect(await page(proposal))
      .to.include('Freest een product naar tekening.')
      .and.include(`${proposal}/accept`)
    expect((await send(`${proposal}/refuse`, { reason: '' })).status).to.equal(400)
    expect((await send(`${proposal}/accept`, { ...words, ...level })).headers['location']).to.equal(proposal)
    expect(await page(proposal)).to.include('Overgenomen als versie 2.')
    expect(await page('/orgs/metaalpunt/outcomes/frezen?version=1')).to.include('Dit is een eerdere versie')
  })

  it('make and change a framework, and put an outcome in it', async () => {
    const made = await send('/staff/frameworks/new', { title: 'Meten (voorbeeld)', code: 'meten' })
    expect(made.headers['location']).to.equal('/staff/frameworks/meten')
    expect((await send('/staff/frameworks/new', { title: 'Weer', code: 'meten' })).status).to.equal(409)
    const changed = await send('/staff/frameworks/meten/edit', { title: 'Meten en keuren', sector: 'Metaal' })
    expect(changed.headers['location']).to.equal('/staff/frameworks/meten')
    await takeOver()
    await send('/staff/outcomes/frezen/framework', { framework: 'meten' })
    expect(await page('/orgs/metaalpunt/frameworks/meten'))
      .to.include('Meten en keuren')
      .and.include('Ik kan een product')
    expect((await agent.get('/staff/frameworks?q=keuren').expect(200)).text).to.include('/staff/frameworks/meten')
  })
})
