import { describeOnBothEngines } from '@stapel/shared/testing'
import { expect } from 'chai'
import supertest from 'supertest'
import { createApp } from '../../app.ts'
import type { Permission } from '../../domain/access/actor.ts'
import { createApiKey } from '../../domain/api-keys/create-api-key.ts'
import { addStaff } from '../../domain/staff/add-staff.ts'
import { aLearner, answerRequest, aQualification, org } from '../../testing/an-applicant.ts'
import { startTestIssuer, type ListeningIssuer } from '../../testing/start-test-issuer.ts'
import { createPages } from './create-pages.ts'

type Agent = ReturnType<typeof supertest.agent>

/** Fills in the form of a page as a browser without scripts does: with its hidden fields. */
async function send(agent: Agent, page: string, fields: Readonly<Record<string, string>>) {
  const { text } = await agent.get(page).set('Accept', 'text/html').expect(200)
  const form = text.slice(text.indexOf('<form class="form"'))
  const hidden = [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)]
  const body = new URLSearchParams(hidden.map(([, name = '', value = '']) => [name, value]))
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  const action = /<form class="form" method="post" action="([^"]+)"/.exec(form)?.[1] ?? page
  return agent.post(action).type('form').set('Accept', 'text/html').send(body.toString())
}

describeOnBothEngines('Applying on the pages, without scripts', (openTestStore) => {
  let issuer: ListeningIssuer
  let learner: Agent
  let board: Agent

  beforeEach(async function () {
    this.timeout(120_000)
    issuer = await startTestIssuer(await openTestStore())
    await aQualification(issuer)
    const app = createApp(issuer.ctx, createPages(issuer.ctx))
    learner = supertest.agent(app)
    board = supertest.agent(app)
    const account = { name: 'Ans (voorbeeld)', email: 'ans@metaalpunt.example', password: 'een lang wachtwoord' }
    await addStaff(issuer.ctx, { kind: 'operator' }, { org, role: 'board', ...account })
    await send(board, '/sign-in', { email: account.email, password: account.password })
  })
  afterEach(() => issuer.close())

  const apply = async () => {
    const { text } = await learner.get(`/orgs/${org}/qualifications/frezer`).set('Accept', 'text/html').expect(200)
    const page = /href="([^"]+\/apply)"/.exec(text)?.[1] ?? ''
    const fields = { name: 'Fatima (voorbeeld)', email: 'fatima@lerende.example' }
    const wrong = await send(learner, page, { ...fields, email: 'geen adres' })
    expect(wrong.status).to.equal(400)
    expect(wrong.text).to.contain('Fatima (voorbeeld)')
    const begun = await send(learner, page, fields)
    expect(begun.status).to.equal(303)
    return begun.headers['location'] ?? ''
  }
  const onlyApplication = async () => {
    const { items } = await issuer.ctx.applications.list(org, {})
    const [application] = items
    if (!application) throw new TypeError('There is no application')
    return application
  }

  it('goes from the qualification’s page to the board’s confirmation', async () => {
    const own = await apply()
    expect((await learner.get(own).expect(200)).text).to.contain('#/share?client_id')
    expect((await learner.get(own.replace(/.$/, '_')).set('Accept', 'text/html')).status).to.equal(404)
    const { wallet, hold } = await aLearner(issuer)
    const credentials = [(await hold('cnc-frezen.1')).credential, (await hold('veilig-werken.1')).credential]
    await answerRequest(issuer, await onlyApplication(), wallet, credentials)
    await issuer.ctx.jobs.runOnceUntilIdle()
    expect((await learner.get(own).expect(200)).text).to.contain('Je bewijzen zijn binnen')
    const { _id: id } = await onlyApplication()
    expect((await board.get('/staff/applications').expect(200)).text).to.contain(`/staff/applications/${id}`)
    const file = await board.get(`/staff/applications/${id}`).expect(200)
    expect(file.text).to.contain(`/staff/applications/${id}/confirm`)
    expect((await send(board, `/staff/applications/${id}/confirm`, { reason: '' })).status).to.equal(400)
    const confirmed = await send(board, `/staff/applications/${id}/confirm`, { reason: 'Alles gezien (voorbeeld).' })
    expect(confirmed.headers['location']).to.equal(`/staff/applications/${id}`)
    await issuer.ctx.jobs.runOnceUntilIdle()
    expect((await learner.get(own).expect(200)).text).to.contain('Je hebt de kwalificatie')
    expect((await board.get(`/staff/applications/${id}`).expect(200)).text).to.contain('/staff/awards/')
  }).timeout(120_000)

  it('brings the applicant back from the wallet in the browser that began, and tells nobody else where that is', async () => {
    const own = await apply()
    const shown = await learner.get(own).expect(200)
    expect(shown.headers['cache-control']).to.equal('no-store')
    const { wallet, hold } = await aLearner(issuer)
    const { credential } = await hold('cnc-frezen.1')
    const { continueAt = '' } = await answerRequest(issuer, await onlyApplication(), wallet, [credential])
    const { pathname, search } = new URL(continueAt)
    expect(continueAt).to.not.contain(own.split('/').at(-1))
    const back = await learner.get(`${pathname}${search}`)
    expect([back.status, back.headers['location']]).to.deep.equal([303, own])
    expect((await learner.get(own).expect(200)).text).to.contain('Je bewijzen komen binnen')
    const elsewhere = await supertest(createApp(issuer.ctx, createPages(issuer.ctx))).get(`${pathname}${search}`)
    expect(elsewhere.status).to.equal(200)
    expect(elsewhere.text).to.contain('Open de link in de e-mail').and.not.contain('Fatima')
    await issuer.ctx.jobs.runOnceUntilIdle()
    expect((await learner.get(own).expect(200)).text).to.contain('Je bewijzen zijn binnen')
  }).timeout(120_000)

  it('lets the applicant withdraw, after a warning', async () => {
    const own = await apply()
    expect((await learner.get(`${own}/withdraw`).expect(200)).text).to.contain('niet terugdraaien')
    await send(learner, `${own}/withdraw`, {})
    expect((await learner.get(own).expect(200)).text).to.contain('Je hebt je aanvraag ingetrokken')
    expect((await onlyApplication()).state).to.equal('withdrawn')
  }).timeout(120_000)

  it('makes a fresh request when the time of the first is up', async () => {
    const own = await apply()
    issuer.pass(25 * 3600)
    expect((await learner.get(own).expect(200)).text).to.not.contain('#/share?client_id')
    await send(learner, `${own}/renew`, {})
    expect((await learner.get(own).expect(200)).text).to.contain('#/share?client_id')
  }).timeout(120_000)

  it('lets the board exempt somebody, once however often the form is sent', async () => {
    const page = '/staff/exemptions/new'
    const { text } = await board.get(page).expect(200)
    expect(text).to.contain('Frezer (voorbeeld): Veilig werken')
    const given = await send(board, page, {
      part: 'frezer.1|veilig',
      name: 'Fatima (voorbeeld)',
      email: 'fatima@lerende.example',
      reason: 'Twintig jaar veilig gewerkt (voorbeeld).',
      hours: '',
    })
    expect(given.headers['location']).to.match(/^\/staff\/awards\//)
  }).timeout(120_000)

  it('shows the file of an application to no other organisation, and decides only for who may', async () => {
    await apply()
    const { _id: id } = await onlyApplication()
    const account = { name: 'Uitgever (voorbeeld)', email: 'uit@metaalpunt.example', password: 'een lang wachtwoord' }
    await addStaff(issuer.ctx, { kind: 'operator' }, { org, role: 'issuer', ...account })
    const other = supertest.agent(createApp(issuer.ctx, createPages(issuer.ctx)))
    await send(other, '/sign-in', { email: account.email, password: account.password })
    expect((await other.get(`/staff/applications/${id}`).expect(200)).text).to.not.contain('/refuse"')
    expect((await other.get(`/staff/applications/${id}/refuse`)).status).to.equal(403)
    expect(await issuer.ctx.applications.find('lindehof', id)).to.equal(null)
  }).timeout(120_000)

  it('lets the board decide whose one credential is, and take that back', async () => {
    await apply()
    const { wallet, hold } = await aLearner(issuer)
    const { credential } = await hold('cnc-frezen.1', { name: 'Fatima Vroeger (voorbeeld)', language: 'nl' })
    await answerRequest(issuer, await onlyApplication(), wallet, [credential])
    await issuer.ctx.jobs.runOnceUntilIdle()
    const { _id: id } = await onlyApplication()
    const file = `/staff/applications/${id}`
    const accept = /href="([^"]+\/accept)"/.exec((await board.get(file).expect(200)).text)?.[1] ?? ''
    const form = await board.get(accept).expect(200)
    expect(form.text).to.contain('Op het bewijs staat: Fatima Vroeger (voorbeeld).')
    expect((await send(board, accept, { reason: ' ' })).status).to.equal(400)
    const reason = 'Akte van naamswijziging gezien (voorbeeld).'
    expect((await send(board, accept, { reason })).headers['location']).to.equal(file)
    const after = await board.get(file).expect(200)
    expect(after.text).to.contain('gecontroleerd door Ans (voorbeeld)').and.contain(reason)
    const csrf = /name="_csrf" value="([^"]+)"/.exec(after.text)?.[1] ?? ''
    const withdraw = await board
      .post(accept.replace(/accept$/, 'withdraw'))
      .type('form')
      .send({ _csrf: csrf })
    expect(withdraw.status).to.equal(303)
    expect((await board.get(file).expect(200)).text).to.contain('nee: er staat iemand anders op')
    const { text: key } = await createApiKey(
      issuer.ctx,
      { kind: 'operator' },
      { org, name: 'test', scopes: ['applications:decide'] },
    )
    const digest = accept.split('/').at(-2) ?? ''
    const acceptance = `/api/v1/orgs/${org}/applications/${id}/credentials/${digest}/acceptance`
    const authorised = { Authorization: `Bearer ${key}` }
    await board.put(acceptance).set(authorised).send({}).expect(400)
    await board.put(acceptance).set(authorised).send({ reason }).expect(200)
    await board.delete(acceptance).set(authorised).expect(200)
    await board.delete(acceptance).set(authorised).expect(409)
  }).timeout(120_000)

  it('is there over the API as well, by the scopes of a key', async () => {
    const keyWith = async (...scopes: Permission[]) =>
      `Bearer ${(await createApiKey(issuer.ctx, { kind: 'operator' }, { org, name: 'test', scopes })).text}`
    const [all, reading] = [
      await keyWith('applications:read', 'applications:decide', 'exemptions:write'),
      await keyWith('applications:read'),
    ]
    const path = `/api/v1/orgs/${org}/applications`
    const body = { qualification: 'frezer', applicant: { name: 'Fatima (voorbeeld)', email: 'fatima@lerende.example' } }
    const begun = await board.post(path).set('Authorization', all).send(body).expect(201)
    const { application, link } = begun.body as { application: { id: string }; link: string }
    expect(link).to.contain(`/orgs/${org}/applications/${application.id}/`)
    expect(JSON.stringify(begun.body)).to.not.contain('secretHash')
    const one = await board.get(`${path}/${application.id}`).set('Authorization', reading).expect(200)
    expect(one.body).to.deep.include({ qualificationVersion: 'frezer.1', credentials: [] })
    const refusal = `${path}/${application.id}/refusal`
    await board.post(refusal).set('Authorization', reading).send({ reason: 'Nee.' }).expect(403)
    await board.post(refusal).set('Authorization', all).send({ reason: 'Nee.' }).expect(200)
    await board.post(refusal).set('Authorization', all).send({ reason: 'Nee.' }).expect(409)
    const exemption = {
      qualification: 'frezer',
      node: 'veilig',
      recipient: { name: 'Fatima (voorbeeld)' },
      reason: 'Twintig jaar (voorbeeld).',
      hours: 24,
    }
    const exempt = () =>
      board.post(`/api/v1/orgs/${org}/exemptions`).set({ Authorization: all, 'Idempotency-Key': 'k1' }).send(exemption)
    await exempt().expect(201)
    await exempt().expect(200)
  }).timeout(120_000)
})
