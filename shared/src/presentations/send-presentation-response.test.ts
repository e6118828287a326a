import { expect } from 'chai'
import { FetchFailedError } from '../dids/index.ts'
import { declinePresentation, sendPresentationResponse, type SentResponse } from './send-presentation-response.ts'
import { anAsker, answered, responseUri, type AskerStage } from './testing/an-asker.ts'

describe('sending an answer', () => {
  let stage: AskerStage
  beforeEach(async () => {
    stage = await anAsker()
  })
  const send = () => sendPresentationResponse(stage.ports, stage.request(), { q: ['a.b.c'] })

  it('posts it to the one address, with the state as it came', async () => {
    expect(await send()).to.deep.equal({ outcome: 'received' })
    expect(stage.posted.map(({ url, form }) => [url, Object.fromEntries(form)])).to.deep.equal([
      [responseUri, { vp_token: '{"q":["a.b.c"]}', state: 'state-1' }],
    ])
  })

  it('says no without a word on why', async () => {
    await declinePresentation(stage.ports, stage.request())
    expect(Object.fromEntries(stage.posted[0]?.form ?? [])).to.deep.equal({ error: 'access_denied', state: 'state-1' })
  })

  const next = 'https://verifier.example/done#response_code=1'
  const answers: readonly (readonly [what: string, status: number, body: unknown, SentResponse])[] = [
    ['goes on where the asker says', 200, { redirect_uri: next }, { outcome: 'received', continueAt: next }],
    ['goes nowhere that is not https', 200, { redirect_uri: 'http://evil.example/' }, { outcome: 'received' }],
    ['goes to no script', 200, { redirect_uri: 'javascript:alert(1)' }, { outcome: 'received' }],
    ['goes to no hidden address', 200, { redirect_uri: 'https://a@evil.example/' }, { outcome: 'received' }],
    ['is received without a word too', 200, '', { outcome: 'received' }],
    ['is received whatever else is said', 200, '<html>', { outcome: 'received' }],
    ['is told that the question is over', 410, {}, { outcome: 'refused', why: 'over' }],
    ['is told that the question was answered', 409, {}, { outcome: 'refused', why: 'over' }],
    ['is told that it is not good', 400, {}, { outcome: 'refused', why: 'not-accepted' }],
    ['is asked to wait', 429, {}, { outcome: 'refused', why: 'busy' }],
    ['does not know when the asker breaks', 500, {}, { outcome: 'unknown' }],
  ]
  for (const [what, status, body, outcome] of answers) {
    it(what, async () => {
      stage.answer = (url) => Promise.resolve(answered(url, body, status))
      expect(await send()).to.deep.equal(outcome)
    })
  }

  it('does not know whether it came through when nobody answers', async () => {
    stage.answer = () => Promise.reject(new FetchFailedError('silence'))
    expect(await send()).to.deep.equal({ outcome: 'unknown' })
  })
})
