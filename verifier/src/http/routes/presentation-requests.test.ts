import { createDidResolver, type JsonObject } from '@stapel/shared'
import {
  aCredential,
  aPresentation,
  describeOnBothEngines,
  keySigner,
  signedPresentation,
} from '@stapel/shared/testing'
import { expect } from 'chai'
import request from 'supertest'
import { aVerifier } from '../../testing/a-verifier.ts'

const path = '/api/v1/presentation-requests'
const wish = {
  clientName: 'Garage De Vries (voorbeeld)',
  purpose: 'Je sollicitatie als lasser',
  query: { kind: 'any-badge' },
}

interface Asked {
  readonly id: string
  readonly resultUrl: string
  readonly requestUri: string
  readonly walletUrl: string
  readonly anyWalletUrl: string
  readonly expiresAt: string
}

describeOnBothEngines('asking from another system', (openTestStore) => {
  const aStage = async () => {
    const verifier = await aVerifier({ store: await openTestStore() })
    const { app, world } = verifier
    const ask = async (changes: object = {}) => {
      const response = await request(app)
        .post(path)
        .send({ ...wish, ...changes })
      return { status: response.status, body: response.body as Asked, problem: response.body as JsonObject }
    }
    const payloadOf = async ({ requestUri }: Asked) => {
      const { text } = await request(app).get(new URL(requestUri).pathname).buffer(true)
      const [, payload = ''] = text.split('.')
      return {
        token: text,
        payload: JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, string>,
      }
    }
    const answer = async (asked: Asked) => {
      const { payload } = await payloadOf(asked)
      const holder = await keySigner('jeroen')
      const credential = await aCredential(await world.addSigner('metaalpunt'))
        .heldBy(holder.did)
        .sign()
      const bound = { challenge: payload['nonce'] ?? '', domain: payload['client_id'] ?? '' }
      const presentation = await signedPresentation(aPresentation([credential], holder.did), holder, bound)
      const response = await request(app)
        .post(new URL(payload['response_uri'] ?? '').pathname)
        .type('form')
        .send({ state: payload['state'], vp_token: JSON.stringify({ 'in-ldp-vc': [presentation] }) })
      expect(response.status).to.equal(200)
      return { credential, holder, back: (response.body as { readonly redirect_uri?: string }).redirect_uri }
    }
    return { ...verifier, ask, answer, payloadOf }
  }

  it('gives what is shown of the request, and the result only to who asked', async () => {
    const { app, ask, answer } = await aStage()
    const { status, body } = await ask()
    expect(status).to.equal(201)
    expect(body.walletUrl).to.match(
      /^http:\/\/localhost:4003\/#\/share\?client_id=decentralized_identifier%3Adid%3Aweb/,
    )
    expect(body.anyWalletUrl).to.match(/^openid4vp:\/\/\?client_id=/)
    expect(body.resultUrl).to.equal(`http://localhost:4002/ask/${body.id}`)
    for (const shown of [body.requestUri, body.walletUrl, body.anyWalletUrl]) expect(shown).to.not.include(body.id)
    const waiting = await request(app).get(`${path}/${body.id}`)
    expect(waiting.body).to.include({ state: 'waiting', clientName: wish.clientName, purpose: wish.purpose })
    const { credential, holder } = await answer(body)
    const answered = await request(app).get(`${path}/${body.id}`).set('accept-language', 'en')
    expect(answered.headers['cache-control']).to.equal('no-store')
    const { state, credentials } = answered.body as { state: string; credentials: readonly JsonObject[] }
    expect(state).to.equal('answered')
    expect(credentials).to.have.length(1)
    expect(credentials[0]).to.deep.include({ credential, holder: holder.did, format: 'ldp_vc' })
    const { checks } = credentials[0]?.['report'] as { checks: readonly { id: string; message: string }[] }
    expect(checks.find(({ id }) => id === 'holder-binding')?.message).to.equal(
      'The one who shares this has the key of the owner.',
    )
  })

  it('signs with the key in the document of its DID', async () => {
    const { app, world, ask, payloadOf } = await aStage()
    const { text } = await request(app).get('/.well-known/did.json').buffer(true)
    world.publish('http://localhost:4002/.well-known/did.json', text)
    const { token, payload } = await payloadOf((await ask()).body)
    const [header = ''] = token.split('.')
    const { kid } = JSON.parse(Buffer.from(header, 'base64url').toString()) as { kid: string }
    const did = (payload['client_id'] ?? '').slice('decentralized_identifier:'.length)
    expect(kid).to.equal(`${did}#key-1`)
    const resolver = createDidResolver({ fetchDocument: world.fetchDocument, allowLoopback: true })
    expect((await resolver.findVerificationMethod(kid, 'authentication')).outcome).to.equal('found')
  })

  it('opens the answer only with the code, when the person comes back to the asker’s own site', async () => {
    const { app, ask, answer } = await aStage()
    const { body } = await ask({ returnUri: 'https://school.example/terug' })
    const { back } = await answer(body)
    const refused = await request(app).get(`${path}/${body.id}`)
    expect([refused.status, (refused.body as JsonObject)['code']]).to.deep.equal([403, 'response-code-needed'])
    const { search } = new URL(back ?? '')
    expect((await request(app).get(`${path}/${body.id}${search}`)).body).to.include({ state: 'answered' })
  })

  it('is withdrawn by its id', async () => {
    const { app, ask } = await aStage()
    const { body } = await ask()
    expect((await request(app).delete(`${path}/${body.id}`)).status).to.equal(204)
    expect((await request(app).get(`${path}/${body.id}`)).status).to.equal(404)
    expect((await request(app).get(new URL(body.requestUri).pathname)).status).to.equal(404)
    expect((await request(app).delete(`${path}/${body.id}`)).status).to.equal(404)
  })

  it('refuses words that could deceive, and questions that are none', async () => {
    const { ask } = await aStage()
    const wrong: readonly object[] = [
      { clientName: '' },
      { clientName: 'x'.repeat(121) },
      { clientName: 'Bank\u202E' },
      { purpose: 'regel\nregel' },
      { purpose: undefined },
      { query: { kind: 'everything' } },
      { query: { kind: 'achievements', achievements: [] } },
      { query: { kind: 'achievements', achievements: ['geen link'] } },
      { query: { kind: 'achievement-type', achievementTypes: ['Zwemdiploma A'] } },
      { returnUri: 'javascript:alert(1)' },
      { returnUri: 'http://school.example/' },
      { returnUri: 'https://a@school.example/' },
      { somethingElse: true },
    ]
    for (const changes of wrong) {
      const { status, problem } = await ask(changes)
      expect([status, problem['code']], JSON.stringify(changes)).to.deep.equal([400, 'invalid-input'])
    }
  })
})
