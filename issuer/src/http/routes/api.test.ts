import { expect } from 'chai'
import { describeOnBothEngines } from '@stapel/shared/testing'
import { anOrganisation, aPublishedAchievement, designer } from '../../testing/examples.ts'
import { startTestIssuer, type ListeningIssuer } from '../../testing/start-test-issuer.ts'
import { createApiKey } from '../../domain/api-keys/create-api-key.ts'
import { issueAward } from '../../domain/awards/issue-award.ts'
import { apiEndpoints } from './api.ts'

interface Answer {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
}

describeOnBothEngines('The API', (openTestStore) => {
  let issuer: ListeningIssuer
  let key: string
  let awardId: string

  beforeEach(async function () {
    this.timeout(60_000)
    issuer = await startTestIssuer(await openTestStore())
    key = (await anOrganisation(issuer.ctx)).apiKey ?? ''
    await aPublishedAchievement(issuer.ctx)
    const recipient = { name: 'Fatima (voorbeeld)', language: 'nl' as const }
    const request = { recipient, notify: false, useTxCode: false }
    awardId = (await issueAward(issuer.ctx, designer, { org: 'metaalpunt', achievementKey: 'cnc-frezen.1', request }))
      ._id
  })

  afterEach(() => issuer.close())

  async function call(method: string, path: string, token?: string, body?: unknown): Promise<Answer> {
    const response = await fetch(`${issuer.url}${path}`, {
      method,
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    return { status: response.status, body: (text.startsWith('{') ? JSON.parse(text) : {}) as Answer['body'] }
  }

  it('shows one organisation nothing of another, by any path', async () => {
    const other = (await anOrganisation(issuer.ctx, 'lindehof')).apiKey ?? ''
    const paths = [
      `awards/${awardId}`,
      'awards',
      'achievements/cnc-frezen.1',
      `awards/${awardId}/file`,
      'audit',
      'staff',
    ]
    for (const path of paths) {
      expect((await call('GET', `/api/v1/orgs/metaalpunt/${path}`, other)).status, path).to.equal(404)
    }
    // Its own organisation in the path, and somebody else's id behind it.
    expect((await call('GET', `/api/v1/orgs/lindehof/awards/${awardId}`, other)).status).to.equal(404)
    const revocation = `/api/v1/orgs/lindehof/awards/${awardId}/revocation`
    expect((await call('POST', revocation, other, { reason: 'kwaad' })).status).to.equal(404)
    const award = { achievement: 'cnc-frezen.1', recipient: { name: 'X' } }
    expect((await call('POST', '/api/v1/orgs/lindehof/awards', other, award)).status).to.equal(404)
    expect((await issuer.ctx.awards.get('metaalpunt', awardId)).state).to.equal('active')
    const listed = await call('GET', '/api/v1/orgs/lindehof/awards', other)
    expect(listed.body.items).to.deep.equal([])
  }).timeout(60_000)

  it('lets a key do what its scopes say, and a withdrawn one nothing', async () => {
    const reader = await createApiKey(issuer.ctx, designer, {
      org: 'metaalpunt',
      name: 'lezen',
      scopes: ['awards:read'],
    })
    expect((await call('GET', '/api/v1/orgs/metaalpunt/awards', reader.text)).status).to.equal(200)
    const refused = await call('POST', `/api/v1/orgs/metaalpunt/awards/${awardId}/revocation`, reader.text, {
      reason: 'x',
    })
    expect(refused).to.deep.include({ status: 403 })
    expect((await call('DELETE', `/api/v1/orgs/metaalpunt/api-keys/${reader.id}`, key)).status).to.equal(204)
    const after = await call('GET', '/api/v1/orgs/metaalpunt/awards', reader.text)
    expect([after.status, after.body.code]).to.deep.equal([401, 'invalid-api-key'])
  }).timeout(60_000)

  it('awards once for one idempotency key', async () => {
    const post = () =>
      fetch(`${issuer.url}/api/v1/orgs/metaalpunt/awards`, {
        method: 'POST',
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', 'idempotency-key': 'k1' },
        body: JSON.stringify({ achievement: 'cnc-frezen.1', recipient: { name: 'Samira (voorbeeld)' } }),
      })
    const answers = await Promise.all([post(), post(), post()])
    expect(answers.map(({ status }) => status).sort()).to.deep.equal([200, 200, 201])
    expect((await issuer.ctx.awards.search('metaalpunt', { text: 'samira' })).items).to.have.length(1)
  }).timeout(60_000)

  it('answers hostile bodies with a 4xx problem', async () => {
    for (const body of [
      null,
      [],
      'x',
      1,
      {},
      { achievement: {} },
      { achievement: 'cnc-frezen.1', recipient: { name: '\u0000' } },
    ]) {
      const { status, body: problem } = await call('POST', '/api/v1/orgs/metaalpunt/awards', key, body)
      expect([status, problem.code], JSON.stringify(body)).to.deep.equal([400, 'invalid-input'])
    }
  }).timeout(60_000)

  it('is described by its OpenAPI document, operation by operation', async () => {
    const { body } = await call('GET', '/api/openapi.json')
    expect(body.openapi).to.equal('3.1.0')
    const described = Object.entries(body.paths as Record<string, object>).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method} ${path}`),
    )
    const mounted = apiEndpoints(issuer.ctx).map(({ method, path }) => `${method} ${path}`)
    expect(described.sort()).to.deep.equal(mounted.sort())
    for (const one of apiEndpoints(issuer.ctx)) {
      const path = one.path.replace('{org}', 'metaalpunt').replace(/\{\w+\}/g, 'x')
      const { status } = await call(one.method.toUpperCase(), path)
      expect(status, `${one.method} ${one.path}`).to.equal(one.access === 'public' ? 200 : 401)
    }
  }).timeout(60_000)

  it('opens the door for new organisations to the operator alone', async () => {
    const request = { slug: 'nieuw', name: 'Nieuw (voorbeeld)', qualityAssurance: { name: 'x' } }
    expect((await call('POST', '/api/v1/organisations', key, request)).status).to.equal(401)
    const made = await call('POST', '/api/v1/organisations', 'operator-token-of-the-tests', request)
    expect(made.status).to.equal(201)
    const again = await call('POST', '/api/v1/organisations', 'operator-token-of-the-tests', request)
    expect([again.status, again.body.code]).to.deep.equal([409, 'already-exists'])
  }).timeout(60_000)
})
