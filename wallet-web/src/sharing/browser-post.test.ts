import { FetchFailedError, FetchRefusedError } from '@stapel/shared'
import { expect } from 'chai'
import { createBrowserPost } from './browser-post.ts'

const limits = { accept: 'application/json', maxBytes: 10 }
const form = new URLSearchParams({ a: 'b' })
const failure = (promise: Promise<unknown>) => promise.then(() => null, (error: unknown) => error) // prettier-ignore

describe('posting from a browser', () => {
  it('sends the form without cookies or referrer, follows no redirect, and brings the answer back', async () => {
    let sent: RequestInit | undefined
    const post = createBrowserPost(false, (_, init) => {
      sent = init
      return Promise.resolve(new Response('{}', { status: 400 }))
    })
    const { status, body } = await post('https://verifier.example/r', form, limits)
    expect([status, new TextDecoder().decode(body)]).to.deep.equal([400, '{}'])
    expect(sent).to.include({ method: 'POST', redirect: 'error', credentials: 'omit', referrerPolicy: 'no-referrer' })
  })

  for (const url of ['http://verifier.example/r', 'http://localhost/r', 'javascript:alert(1)', 'nothing']) {
    it(`sends nothing to ${url}`, async () => {
      const never = () => Promise.reject(new Error('sent'))
      expect(await failure(createBrowserPost(false, never)(url, form, limits))).to.be.instanceOf(FetchRefusedError)
    })
  }

  it('stops reading beyond the limit, and says failed for what a browser does not tell apart', async () => {
    const long = () => Promise.resolve(new Response('x'.repeat(11)))
    const down = () => Promise.reject(new TypeError('Failed to fetch'))
    for (const ask of [long, down])
      expect(await failure(createBrowserPost(false, ask)('https://verifier.example/r', form, limits))).to.be.instanceOf(
        FetchFailedError,
      )
  })
})
