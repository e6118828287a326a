import { FetchFailedError, type FetchDocument } from '../dids/index.ts'
import { expect } from 'chai'
import { rememberFetches } from './remember-fetches.ts'

describe('the fetches of a batch', () => {
  const options = { accept: 'application/json', maxBytes: 1000 }

  function anInternet(bytes = 2) {
    const asked: string[] = []
    const fetchDocument: FetchDocument = (url) => {
      asked.push(url)
      return url.includes('silent')
        ? Promise.reject(new FetchFailedError('Nobody answers'))
        : Promise.resolve({ status: 200, contentType: 'application/json', body: new Uint8Array(bytes), url })
    }
    return { asked, fetchOnce: rememberFetches(fetchDocument) }
  }

  const failure = (work: Promise<unknown>) => work.catch((error: unknown) => error)

  it('ask an address once', async () => {
    const { asked, fetchOnce } = anInternet()
    await Promise.all([fetchOnce('https://a.example', options), fetchOnce('https://a.example', options)])
    expect(asked).to.have.length(1)
  })

  it('ask again under another limit: a redirect that is not followed for one may be for another', async () => {
    const { asked, fetchOnce } = anInternet()
    await fetchOnce('https://a.example', options)
    await fetchOnce('https://a.example', { ...options, sameHostOnly: true })
    expect(asked).to.have.length(2)
  })

  it('remember who is silent, unless there was too little time to answer', async () => {
    const { asked, fetchOnce } = anInternet()
    for (let time = 0; time < 2; time += 1) {
      expect(await failure(fetchOnce('https://silent.example', options))).to.be.instanceOf(FetchFailedError)
    }
    expect(asked).to.have.length(1)
    for (let time = 0; time < 2; time += 1) {
      await failure(fetchOnce('https://silent.example/late', { ...options, accept: 'x', timeoutMs: 100 }))
    }
    expect(asked).to.have.length(3)
  })

  it('hold no more than a bounded number and size', async () => {
    const many = anInternet()
    for (let index = 0; index < 300; index += 1) await many.fetchOnce(`https://a.example/${index}`, options)
    await many.fetchOnce('https://a.example/299', options)
    expect(many.asked).to.have.length(301)
    const large = anInternet(11 * 1024 * 1024)
    for (const path of ['a', 'b', 'c', 'c']) await large.fetchOnce(`https://a.example/${path}`, options)
    expect(large.asked).to.have.length(4)
  })
})
