import { expect } from 'chai'
import { describeOnBothEngines } from '@stapel/shared/testing'
import supertest from 'supertest'
import { createApp } from '../../app.ts'
import { drawSetUpLink } from '../../domain/set-up/first-start.ts'
import { anOrganisation, aPublishedAchievement } from '../../testing/examples.ts'
import { createTestIssuer, type TestIssuer } from '../../testing/test-issuer.ts'
import { createPages } from './create-pages.ts'

type Agent = ReturnType<typeof supertest.agent>

/** Fills in the form of a page as a browser without scripts does: with its hidden fields. */
async function send(agent: Agent, page: string, fields: Readonly<Record<string, string | string[]>>, action = page) {
  const { text } = await agent.get(page).set('Accept', 'text/html').expect(200)
  const form = text.slice(text.indexOf('<form class="form"'))
  const hidden = [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)]
  const body = new URLSearchParams()
  for (const [, name = '', value = ''] of hidden) if (!body.has(name)) body.set(name, value)
  if (!body.has('_csrf')) body.set('_csrf', /name="_csrf" value="([^"]+)"/.exec(text)?.[1] ?? '')
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one)
  return agent.post(action).type('form').set('Accept', 'text/html').send(body.toString())
}

const outcome = {
  plain: 'een freesmachine instellen',
  text: 'Stelt een CNC-freesmachine in.',
  kind: 'vaardigheid',
  code: 'frezen-instellen',
  level: 'NLQF/3',
  basis: 'indicative',
}

const achievement = {
  name: 'CNC-frezen basis',
  code: 'cnc-frezen',
  type: 'MicroCredential',
  description: 'Frezen van een enkel product.',
  inLanguage: 'nl',
  level: 'NLQF/3',
  basis: 'indicative',
  loadValue: '120',
  loadUnit: 'hours',
  criteria: 'Een praktijkproef.',
  assessment: ['practical', 'oral'],
  participation: 'workplace',
  qualityName: 'Kwaliteitszorg (voorbeeld)',
  suspendable: 'yes',
  nameInClear: 'yes',
}

describeOnBothEngines('The pages of the issuer, without scripts', (openTestStore) => {
  let issuer: TestIssuer
  let agent: Agent

  beforeEach(async () => {
    issuer = await createTestIssuer(await openTestStore())
    agent = supertest.agent(createApp(issuer.ctx, createPages(issuer.ctx)))
  })

  const administrator = { email: 'beheer@metaalpunt.example', password: 'een lang wachtwoord' }
  const signIn = async () => {
    await anOrganisation(issuer.ctx)
    const answer = await send(agent, '/sign-in', administrator)
    expect(answer.headers['location']).to.equal('/staff')
  }
  const awardByForm = async () => {
    await aPublishedAchievement(issuer.ctx)
    const page = '/staff/awards/new?achievement=cnc-frezen.1'
    const { text } = await agent.get(page).expect(200)
    const fields = new URLSearchParams({
      _csrf: /name="_csrf" value="([^"]+)"/.exec(text)?.[1] ?? '',
      formKey: /name="formKey" value="([^"]+)"/.exec(text)?.[1] ?? '',
      name: 'Jeroen (voorbeeld)',
      email: 'jeroen@lerende.example',
      language: 'nl',
      awardedDate: '2026-11-20',
      notify: 'yes',
      txCode: 'yes',
    }).toString()
    return () => agent.post(page).type('form').send(fields)
  }

  it('set up an installation by the one-time link, once', async () => {
    const link = new URL((await drawSetUpLink(issuer.ctx)) ?? '').pathname
    const form = {
      name: 'Voorbeeld MetaalPunt',
      slug: 'metaalpunt',
      country: 'nl',
      qualityName: 'Interne zorg',
      language: 'nl',
      adminName: 'Ans (voorbeeld)',
      email: 'ans@metaalpunt.example',
      password: 'een lang wachtwoord',
    }
    const wrong = await send(agent, link, { ...form, slug: 'Metaal Punt', email: 'ans' })
    expect(wrong.status).to.equal(400)
    expect(wrong.text).to.include('href="#field-slug"').and.include('value="Voorbeeld MetaalPunt"')
    expect((await send(agent, link, form)).headers['location']).to.equal('/sign-in')
    await agent.get(link).set('Accept', 'text/html').expect(410)
  })

  it('sign somebody in, and say the same for a wrong password and an unknown address', async () => {
    await anOrganisation(issuer.ctx)
    for (const email of ['niemand@metaalpunt.example', administrator.email]) {
      const refused = await send(agent, '/sign-in', { email, password: 'iets heel anders' })
      expect(refused.status).to.equal(401)
      expect(refused.text).to.include('E-mailadres of wachtwoord klopt niet.').and.not.include('iets heel anders')
    }
    await agent.get('/staff').expect(303).expect('location', '/sign-in?next=%2Fstaff')
    const signedIn = await send(agent, '/sign-in', administrator)
    expect(signedIn.headers['location']).to.equal('/staff')
    await agent.get('/staff').expect(200)
  })

  it('refuse a form that comes from elsewhere', async () => {
    await signIn()
    await agent.post('/staff/outcomes/new').type('form').send('plain=x').expect(403)
  })

  it('make an outcome and an achievement, show it and publish it', async () => {
    await signIn()
    expect((await send(agent, '/staff/outcomes/new', outcome)).headers['location']).to.equal(
      '/staff/outcomes/frezen-instellen',
    )
    const id = `${issuer.ctx.addresses.issuer}/orgs/metaalpunt/outcomes/frezen-instellen`
    const made = await send(agent, '/staff/achievements/new', { ...achievement, outcomes: id })
    expect(made.headers['location'], made.text.slice(0, 3000)).to.equal('/staff/achievements/cnc-frezen.1')
    const draft = await agent.get('/staff/achievements/cnc-frezen.1').expect(200)
    expect(draft.text).to.include('OpenBadgeCredential').and.include('niet officieel ingeschaald')
    const page = '/staff/achievements/cnc-frezen.1/publish'
    expect((await send(agent, page, {})).headers['location']).to.equal('/staff/achievements/cnc-frezen.1')
    const publicPage = await agent
      .get('/orgs/metaalpunt/achievements/cnc-frezen.1')
      .set('Accept', 'text/html')
      .expect(200)
    expect(publicPage.text).to.include('Ik kan een freesmachine instellen.')
  })

  it('award to one person, also when the form is sent twice', async () => {
    await signIn()
    const sendForm = await awardByForm()
    const first = await sendForm()
    const second = await sendForm()
    expect(first.headers['location']).to.match(/^\/staff\/awards\/[0-9a-f-]+$/)
    expect(second.headers['location']).to.equal(first.headers['location'])
    expect((await issuer.ctx.awards.search('metaalpunt', {})).items).to.have.length(1)
  })

  it('show the learner the offer, and say so when the award is revoked', async () => {
    await signIn()
    await (
      await awardByForm()
    )()
    const [award] = (await issuer.ctx.awards.search('metaalpunt', {})).items
    const offer = `/orgs/metaalpunt/offers/${award!.offer.reference}`
    const open = await agent.get(offer).set('Accept', 'text/html').expect(200)
    expect(open.text).to.include('openid-credential-offer://').and.include('Je hebt een code nodig')
    const page = `/staff/awards/${award!._id}`
    expect((await agent.get(page).expect(200)).text).to.match(/<code>\d{6}<\/code>/)
    for (const file of [
      'letter.pdf',
      'badge.png',
      'credential.json',
      'credential.png',
      'credential.svg',
      'credential.pdf',
    ]) {
      await agent.get(`${page}/${file}`).expect(200)
    }
    expect((await send(agent, `${page}/revoke`, { reason: '' })).status).to.equal(400)
    expect((await send(agent, `${page}/revoke`, { reason: 'Verkeerde persoon' })).headers['location']).to.equal(page)
    const revoked = await agent.get(offer).set('Accept', 'text/html').expect(200)
    expect(revoked.text).to.include('Dit bewijs is ingetrokken').and.not.include('Jeroen')
  })

  it('recognise an issuer, and publish only what was looked at', async () => {
    await signIn()
    await anOrganisation(issuer.ctx, 'lindehof')
    const [school] = (await issuer.ctx.organisations.list()).items.filter(({ slug }) => slug === 'lindehof')
    const fields = { organisation: school!.did, kind: 'anything', level: 'NLQF/4', from: '2026-01-01' }
    const wrong = await send(agent, '/staff/registry/new', { ...fields, organisation: 'another', did: 'did:school' })
    expect(wrong.status).to.equal(400)
    expect(wrong.text).to.include('href="#field-did"')
    const entry = (await send(agent, '/staff/registry/new', fields)).headers['location'] ?? ''
    expect((await agent.get(entry).expect(200)).text).to.include(
      'Voorbeeld metaalpunt erkent Voorbeeld lindehof voor alles wat deze uitgever geeft, tot en met NLQF 4, vanaf 1 januari 2026.',
    )
    await agent.get('/orgs/metaalpunt/registry').set('Accept', 'text/html').expect(404)
    const stale = await send(agent, '/staff/registry/publish', { revision: '0' }, '/staff/registry/publish')
    expect(stale.status).to.equal(409)
    const { text } = await agent.get('/staff/registry/publish').expect(200)
    const field = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(text)?.[1] ?? ''
    const body = new URLSearchParams({ _csrf: field('_csrf'), revision: field('revision') }).toString()
    await agent.post('/staff/registry/publish').type('form').send(body).expect(303)
    const page = await agent.get('/orgs/metaalpunt/registry').set('Accept', 'text/html').expect(200)
    expect(page.text).to.include('Nu erkend').and.include(school!.did)
    expect((await agent.get('/orgs/metaalpunt').set('Accept', 'text/html')).text).to.include(
      '/orgs/metaalpunt/registry',
    )
    expect((await send(agent, `${entry}/end`, { until: '2026-12-31', reason: 'Klaar.' })).headers['location']).to.equal(
      entry,
    )
  })

  it('make a key unusable only after the word was typed', async () => {
    await signIn()
    const page = '/staff/keys/compromise'
    expect((await agent.get('/staff/keys').expect(200)).text).to.include('Sleutel gestolen of gelekt?')
    for (const fields of [
      { key: 'key-1', since: '', confirm: 'ja' },
      { key: 'key-9', since: '', confirm: 'gelekt' },
      { key: 'key-1', since: '2020-01-01', confirm: 'gelekt' },
    ]) {
      expect((await send(agent, page, fields)).status).to.equal(400)
    }
    expect((await issuer.ctx.keys.get('metaalpunt')).keys).to.have.length(2)
    const done = await send(agent, page, { key: 'key-1', since: '2026-11-23', confirm: 'gelekt' })
    expect(done.headers['location']).to.equal('/staff/keys')
    await issuer.ctx.jobs.runOnceUntilIdle()
    expect((await agent.get('/staff/keys').expect(200)).text).to.include('Alles is opnieuw ondertekend')
  })

  it('answer on every other page of the menu', async () => {
    await signIn()
    for (const path of [
      'awards',
      'awards?q=jer',
      'batches',
      'batches/new',
      'qualifications',
      'organisation',
      'people',
      'people/invite',
      'keys',
      'keys/P-256/rotation',
      'keys/compromise',
      'registry',
      'registry/new',
      'registry/publish',
      'api-keys',
      'api-keys/new',
      'audit',
    ]) {
      await agent.get(`/staff/${path}`).set('Accept', 'text/html').expect(200)
    }
    for (const path of ['/', '/accessibility', '/privacy', '/orgs/metaalpunt']) {
      await agent.get(path).set('Accept', 'text/html').expect(200)
    }
    await agent.get('/nergens').set('Accept', 'text/html').expect(404).expect('content-type', /html/)
  })

  it('check a CSV before anything is signed', async () => {
    await signIn()
    await aPublishedAchievement(issuer.ctx)
    const { text } = await agent.get('/staff/batches/new').expect(200)
    const csrf = /name="_csrf" value="([^"]+)"/.exec(text)?.[1] ?? ''
    const upload = (csv: string) =>
      agent
        .post('/staff/batches/new')
        .field('_csrf', csrf)
        .field('achievement', 'cnc-frezen.1')
        .attach('file', Buffer.from(csv), 'lijst.csv')
    expect((await upload('voor;na\n1;2\n')).text).to.include('Deze kolom kennen wij niet')
    const checked = await upload('naam;email\nSamira (voorbeeld);samira@lerende.example\n;geen\n')
    const report = await agent.get(checked.headers['location'] ?? '').expect(200)
    expect(report.text).to.include('1 van de 2 regels').and.include('De naam ontbreekt.')
    const csv = await agent.get(`${checked.headers['location'] ?? ''}/report.csv`).expect(200)
    expect(csv.text.split('\r\n')).to.have.length(4)
  })
})
