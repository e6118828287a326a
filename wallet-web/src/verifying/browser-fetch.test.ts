import { FetchFailedError, FetchRefusedError } from '@stapel/shared'
import { expect } from 'chai'
import { createBrowserFetch } from './browser-fetch.ts'

const options = { accept: 'application/json', maxBytes: 10 }
const answering =
  (body: string, url = 'https://issuer.example/a') =>
  () => {
    const response = new Response(body, { headers: { 'content-type': 'application/json' } })
    Object.defineProperty(response, 'url', { value: url })
    return Promise.resolve(response)
  }
const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => error,
  )

describe('the fetch of verification in a browser', () => {
  it('brings the answer back', async () => {
    const answer = await createBrowserFetch(false, answering('{}'))('https://issuer.example/a', options)
    expect([answer.status, new TextDecoder().decode(answer.body)]).to.deep.equal([200, '{}'])
  })

  for (const url of ['http://issuer.example/a', 'http://localhost/a', 'file:///etc/passwd', 'data:,x', 'nothing']) {
    it(`refuses ${url}`, async () =>
      expect(await failure(createBrowserFetch(false, answering('{}'))(url, options))).to.be.instanceOf(
        FetchRefusedError,
      ))
  }

  it('takes plain http on this machine in development alone', async () => {
    const url = 'http://localhost:4001/a'
    expect(await failure(createBrowserFetch(true, answering('{}', url))(url, options))).to.equal(null)
    const elsewhere = 'http://192.168.1.1/a'
    expect(await failure(createBrowserFetch(true, answering('{}', elsewhere))(elsewhere, options))).to.be.instanceOf(
      FetchRefusedError,
    )
  })

  it('stops reading beyond the limit', async () => {
    expect(
      await failure(createBrowserFetch(false, answering('x'.repeat(11)))('https://issuer.example/a', options)),
    ).to.be.instanceOf(FetchFailedError)
  })

  it('refuses what was redirected to another host, where that matters', async () => {
    const redirected = createBrowserFetch(false, answering('{}', 'https://elsewhere.example/a'))
    expect(await failure(redirected('https://issuer.example/a', { ...options, sameHostOnly: true }))).to.be.instanceOf(
      FetchRefusedError,
    )
  })

  it('says failed for what a browser does not tell apart: down, slow, not allowed', async () => {
    const refusing = () => Promise.reject(new TypeError('Failed to fetch'))
    expect(await failure(createBrowserFetch(false, refusing)('https://issuer.example/a', options))).to.be.instanceOf(
      FetchFailedError,
    )
  })
})
