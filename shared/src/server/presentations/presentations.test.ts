import { expect } from 'chai'
import express, { type Express } from 'express'
import { randomBytes } from 'node:crypto'
import request from 'supertest'
import { decodeBase64url, readCompactJws } from '../../proofs/index.ts'
import type { JsonObject } from '../../proofs/json.ts'
import { aCredential, aPresentation } from '../../verification/testing/a-credential.ts'
import { keySigner, type Signer, signedPresentation, World } from '../../verification/testing/world.ts'
import { AppError } from '../errors/app-error.ts'
import { errorHandler } from '../http/error-handling.ts'
import { createJobRunner } from '../jobs/create-job-runner.ts'
import { createLogger } from '../logging/create-logger.ts'
import { describeOnBothEngines, type OpenTestStore } from '../testing/both-engines.ts'
import {
  answerOf,
  askForCredentials,
  createPresentationJob,
  getPresentationResult,
  openPresentationExchanges,
  presentationRouter,
  requestOf,
  withdrawPresentationRequest,
  type CredentialsWanted,
  type PresentationExchange,
} from './index.ts'

const log = createLogger({ name: 'test', level: 'silent' })
const hour = 3600

async function aService(openTestStore: OpenTestStore) {
  const store = await openTestStore()
  const exchanges = await openPresentationExchanges(store)
  const world = new World()
  const issuer = await world.addSigner('metaalpunt')
  const asker = await world.addSigner('verifier', 'P-256')
  const holder = await keySigner('jeroen')
  let now = world.ports.clock()
  const clock = { now: () => now }
  const told: PresentationExchange[] = []
  const ports = {
    exchanges,
    clock,
    random: { bytes: randomBytes },
    signingKeyOf: () => Promise.resolve(asker.key),
    verification: { ...world.ports, clock: clock.now },
  }
  const app = express()
  app.use(presentationRouter(ports))
  app.use(errorHandler(log))
  const job = createPresentationJob({
    exchanges,
    clock,
    onSettled: (exchange) => Promise.resolve(void told.push(exchange)),
  })
  const wanted: CredentialsWanted = {
    asker: 'school',
    did: asker.did,
    baseUrl: 'https://verifier.example',
    clientName: 'Voorbeeld BV',
    purpose: 'Je sollicitatie (voorbeeld)',
    asked: { kind: 'any-badge' },
    lifetimeSeconds: hour,
  }
  const ask = (changes: Partial<CredentialsWanted> = {}) => askForCredentials(ports, { ...wanted, ...changes })
  return {
    app,
    exchanges,
    ports,
    world,
    issuer,
    holder,
    told,
    ask,
    credential: await aCredential(issuer).heldBy(holder.did).sign(),
    jobs: createJobRunner({ jobs: [job], clock, log }),
    pass: (seconds: number) => void (now = new Date(now.getTime() + seconds * 1000)),
    result: (resultId: string, responseCode?: string) => getPresentationResult(ports, resultId, responseCode),
  }
}

/** What a wallet does, with the parts that it would get wrong named. */
async function answerTo(
  { _id, request: text }: PresentationExchange,
  credentials: readonly JsonObject[],
  holder: Signer,
  changes: { readonly nonce?: string; readonly audience?: string; readonly state?: string } = {},
) {
  const asked = requestOf({ request: text })
  const presentation = await signedPresentation(aPresentation(credentials, holder.did), holder, {
    challenge: changes.nonce ?? asked.nonce,
    domain: changes.audience ?? asked.clientId,
  })
  const vpToken = JSON.stringify({ 'in-ldp-vc': [presentation] })
  return { path: `/openid4vp/responses/${_id}`, form: { vp_token: vpToken, state: changes.state ?? asked.state ?? '' } }
}

const post = (app: Express, { path, form }: { path: string; form: Record<string, string> }) =>
  request(app).post(path).type('form').send(form)

const codeOf = (response: { readonly body: unknown }) => (response.body as { readonly code?: unknown }).code

const refusalOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'accepted',
    (error: unknown) => (error instanceof AppError ? error.code : error),
  )

describeOnBothEngines('an exchange by OID4VP', (openTestStore) => {
  it('gives any wallet the signed request, with the nonce that the wallet brought', async () => {
    const { app, ask } = await aService(openTestStore)
    const { exchange } = await ask()
    const path = `/openid4vp/requests/${exchange._id}`
    const got = await request(app).get(path).buffer(true)
    expect(got.headers).to.include({
      'content-type': 'application/oauth-authz-req+jwt',
      'access-control-allow-origin': '*',
      'cache-control': 'no-store',
    })
    const asked = requestOf(exchange)
    const payload = ({ text }: { readonly text: string }) => readCompactJws(text)?.payload
    expect(payload(got)).to.include({ nonce: asked.nonce, state: asked.state, response_uri: asked.responseUri })
    expect(payload(got)).to.not.have.property('wallet_nonce')
    const form = { wallet_nonce: 'w-1', wallet_metadata: '{}' }
    const posted = await request(app).post(path).type('form').send(form).buffer(true)
    expect(payload(posted)).to.include({ nonce: asked.nonce, wallet_nonce: 'w-1' })
  })

  it('keeps the answer for who has the result id, and for nobody else', async () => {
    const { app, ask, credential, holder, result } = await aService(openTestStore)
    const { exchange, resultId } = await ask()
    expect((await result(resultId)).state).to.equal('waiting')
    const response = await post(app, await answerTo(exchange, [credential], holder))
    expect([response.status, response.body]).to.deep.equal([200, {}])
    expect(response.headers['access-control-allow-origin']).to.equal('*')
    const { state, credentials } = await result(resultId)
    expect([state, credentials.map(({ report }) => report.verdict)]).to.deep.equal(['answered', ['valid']])
    expect(credentials[0]).to.deep.include({ credential, holder: holder.did })
    for (const wrong of [exchange._id, `${exchange._id}.`, `${exchange._id}.x`, '', '.', `x${resultId}`])
      expect(await refusalOf(result(wrong))).to.equal('not-found')
  })

  it('takes one answer: a replay, and another person’s, come too late', async () => {
    const { app, issuer, ask, credential, holder, result } = await aService(openTestStore)
    const { exchange, resultId } = await ask()
    const answer = await answerTo(exchange, [credential], holder)
    expect((await post(app, answer)).status).to.equal(200)
    const replay = await post(app, answer)
    expect([replay.status, codeOf(replay)]).to.deep.equal([409, 'request-settled'])
    const other = await keySigner('other')
    const theirs = await aCredential(issuer).heldBy(other.did).sign()
    expect((await post(app, await answerTo(exchange, [theirs], other))).status).to.equal(409)
    expect((await request(app).get(`/openid4vp/requests/${exchange._id}`)).status).to.equal(409)
    expect((await result(resultId)).credentials.map(({ holder }) => holder)).to.deep.equal([holder.did])
  })

  it('takes one of two answers that come at once', async () => {
    const { app, ask, credential, holder, result } = await aService(openTestStore)
    const { exchange, resultId } = await ask()
    const answer = await answerTo(exchange, [credential], holder)
    const statuses = await Promise.all(Array.from({ length: 5 }, async () => (await post(app, answer)).status))
    expect(statuses.toSorted()).to.deep.equal([200, 409, 409, 409, 409])
    expect((await result(resultId)).credentials).to.have.length(1)
  })

  it('does not take an answer from one request for another', async () => {
    const { app, ask, credential, holder, result } = await aService(openTestStore)
    const [first, second] = [await ask(), await ask()]
    const answer = await answerTo(first.exchange, [credential], holder)
    const moved = { ...answer, path: `/openid4vp/responses/${second.exchange._id}` }
    expect(codeOf(await post(app, moved))).to.equal('state-differs')
    const state = requestOf(second.exchange).state ?? ''
    expect(codeOf(await post(app, { ...moved, form: { ...moved.form, state } }))).to.equal('answer-not-proven')
    expect((await result(second.resultId)).state).to.equal('waiting')
  })

  it('refuses what was made for another nonce or asker, with another state or somebody else’s credential, and goes on waiting', async () => {
    const { app, ask, credential, holder, result } = await aService(openTestStore)
    const { exchange, resultId } = await ask()
    const other = await keySigner('other')
    const refused = async (work: ReturnType<typeof answerTo>) => {
      const response = await post(app, await work)
      return `${response.status} ${String(codeOf(response))}`
    }
    expect(await refused(answerTo(exchange, [credential], holder, { nonce: 'x' }))).to.equal('400 answer-not-proven')
    expect(await refused(answerTo(exchange, [credential], holder, { audience: 'x' }))).to.equal('400 answer-not-proven')
    expect(await refused(answerTo(exchange, [credential], holder, { state: 'x' }))).to.equal('400 state-differs')
    expect(await refused(answerTo(exchange, [credential], other))).to.equal('400 answer-not-of-holder')
    expect((await result(resultId)).state).to.equal('waiting')
    expect((await post(app, await answerTo(exchange, [credential], holder))).status).to.equal(200)
  })

  it('refuses what is no answer', async () => {
    const { app, ask } = await aService(openTestStore)
    const { exchange } = await ask()
    const path = `/openid4vp/responses/${exchange._id}`
    const state = requestOf(exchange).state ?? ''
    for (const form of [{}, { state }, { vp_token: '{}' }, { state, vp_token: '{}', error: 'access_denied' }])
      expect(codeOf(await post(app, { path, form: form as Record<string, string> }))).to.equal('invalid-input')
    expect(codeOf(await post(app, { path, form: { state, vp_token: 'x' } }))).to.equal('answer-malformed')
    expect((await request(app).post(path).send({ state, vp_token: '{}' })).status).to.equal(400)
    expect((await post(app, { path: '/openid4vp/responses/x', form: { state, vp_token: '{}' } })).status).to.equal(404)
  })

  it('refuses an answer of more than 1 MB', async () => {
    const { app, ask } = await aService(openTestStore)
    const { exchange } = await ask()
    const path = `/openid4vp/responses/${exchange._id}`
    const state = requestOf(exchange).state ?? ''
    for (const size of [1024 * 1024 + 1, 4 * 1024 * 1024])
      expect((await post(app, { path, form: { state, vp_token: 'x'.repeat(size) } })).status).to.equal(413)
  })

  it('hears a no, or that the wallet cannot, and keeps nothing of why', async () => {
    const { app, ask, result, exchanges } = await aService(openTestStore)
    for (const [error, state] of [
      ['access_denied', 'declined'],
      ['vp_formats_not_supported', 'not-possible'],
    ] as const) {
      const { exchange, resultId } = await ask()
      const form = { state: requestOf(exchange).state ?? '', error, error_description: 'Ik wil niet' }
      expect((await post(app, { path: `/openid4vp/responses/${exchange._id}`, form })).status).to.equal(200)
      expect(await result(resultId)).to.deep.include({ state, credentials: [] })
      expect(JSON.stringify(await exchanges.get(exchange._id))).to.not.include('Ik wil niet')
    }
  })

  it('cannot be declined by who does not know its state', async () => {
    const { app, ask, result } = await aService(openTestStore)
    const { exchange, resultId } = await ask()
    const form = { state: 'x', error: 'access_denied' }
    expect(codeOf(await post(app, { path: `/openid4vp/responses/${exchange._id}`, form }))).to.equal('state-differs')
    expect((await result(resultId)).state).to.equal('waiting')
  })

  it('ends when its time is up, and is gone a day later', async () => {
    const { app, ask, credential, holder, pass, result, exchanges, jobs } = await aService(openTestStore)
    const { exchange, resultId } = await ask()
    const answer = await answerTo(exchange, [credential], holder)
    pass(hour)
    expect((await result(resultId)).state).to.equal('expired')
    expect((await request(app).get(`/openid4vp/requests/${exchange._id}`)).status).to.equal(410)
    expect((await post(app, answer)).status).to.equal(410)
    pass(24 * hour)
    expect(await refusalOf(result(resultId))).to.equal('not-found')
    expect((await post(app, answer)).status).to.equal(404)
    await jobs.runOnceUntilIdle()
    expect(await exchanges.findOne({ _id: exchange._id })).to.equal(null)
  })

  it('forgets an answer after a day, also while the job is late', async () => {
    const { app, ask, credential, holder, pass, result, exchanges, jobs } = await aService(openTestStore)
    const { exchange, resultId } = await ask({ lifetimeSeconds: 7 * 24 * hour })
    await post(app, await answerTo(exchange, [credential], holder))
    pass(24 * hour - 1)
    await jobs.runOnceUntilIdle()
    expect((await result(resultId)).credentials).to.have.length(1)
    pass(1)
    expect(await refusalOf(result(resultId))).to.equal('not-found')
    await jobs.runOnceUntilIdle()
    expect(await exchanges.findOne({ _id: exchange._id })).to.equal(null)
  })

  it('tells who waits, once', async () => {
    const { app, ask, credential, holder, jobs, told } = await aService(openTestStore)
    const { exchange } = await ask({ about: 'application-1' })
    await jobs.runOnceUntilIdle()
    expect(told).to.deep.equal([])
    await post(app, await answerTo(exchange, [credential], holder))
    await jobs.runOnceUntilIdle()
    await jobs.runOnceUntilIdle()
    expect(told.map(({ asker, about, state }) => [asker, about, state])).to.deep.equal([
      ['school', 'application-1', 'answered'],
    ])
    expect(told.flatMap(answerOf)).to.have.length(1)
  })

  it('is withdrawn by who asked, with its answer', async () => {
    const { app, ask, credential, holder, ports, result, exchanges } = await aService(openTestStore)
    const [waiting, answered] = [await ask(), await ask()]
    await post(app, await answerTo(answered.exchange, [credential], holder))
    for (const { exchange, resultId } of [waiting, answered]) {
      await withdrawPresentationRequest(ports, resultId)
      expect(await exchanges.findOne({ _id: exchange._id })).to.equal(null)
      expect(await refusalOf(result(resultId))).to.equal('not-found')
    }
    expect((await post(app, await answerTo(waiting.exchange, [credential], holder))).status).to.equal(404)
    const { exchange } = await ask()
    const guess = withdrawPresentationRequest(ports, `${exchange._id}.${'x'.repeat(43)}`)
    expect(await refusalOf(guess)).to.equal('not-found')
  })

  it('opens, where the person is sent back, only with the code of their browser', async () => {
    const { app, ask, credential, holder, result } = await aService(openTestStore)
    const { exchange, resultId } = await ask({ returnUri: 'https://school.example/back?step=2' })
    const response = await post(app, await answerTo(exchange, [credential], holder))
    const back = new URL((response.body as { redirect_uri: string }).redirect_uri)
    expect(`${back.origin}${back.pathname}`).to.equal('https://school.example/back')
    expect(back.searchParams.get('step')).to.equal('2')
    const code = back.searchParams.get('response_code') ?? ''
    expect(decodeBase64url(code)).to.have.length(32)
    for (const wrong of [undefined, '', 'x', resultId])
      expect(await refusalOf(result(resultId, wrong))).to.equal('response-code-needed')
    expect((await result(resultId, code)).credentials).to.have.length(1)
  })

  it('stores neither the result id nor the code that opens it', async () => {
    const { app, ask, credential, holder, exchanges } = await aService(openTestStore)
    const { exchange, resultId } = await ask({ returnUri: 'https://school.example/back' })
    const response = await post(app, await answerTo(exchange, [credential], holder))
    const { redirect_uri: back } = response.body as { redirect_uri: string }
    const stored = JSON.stringify(await exchanges.get(exchange._id))
    expect(stored).to.not.include(resultId.split('.')[1])
    expect(stored).to.not.include(new URL(back).searchParams.get('response_code'))
  })
})
