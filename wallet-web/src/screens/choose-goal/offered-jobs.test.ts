import { expect } from 'chai'
import type { FetchDocument } from '@stapel/shared'
import { loadOfferedJobs } from './offered-jobs.ts'

const verifier = 'https://verifier.example'
const serving =
  (pages: Readonly<Record<string, unknown>>): FetchDocument =>
  (url) =>
    url in pages
      ? Promise.resolve({
          status: 200,
          contentType: 'application/json',
          body: new TextEncoder().encode(JSON.stringify(pages[url])),
          url,
        })
      : Promise.reject(new Error('No answer'))
const list = `${verifier}/api/v1/job-profiles`
const job = (name: string) => ({ url: `${verifier}/profiles/${name}`, name, employer: 'De Dissel (voorbeeld)' })
const namesOf = async (pages: Readonly<Record<string, unknown>>) =>
  (await loadOfferedJobs(verifier, serving(pages))).map(({ name }) => name)

describe('the jobs that employers published', () => {
  it('are read page by page', async () => {
    const pages = {
      [list]: { items: [job('a')], next: 'n 1' },
      [`${list}?after=n%201`]: { items: [job('b')], next: null },
    }
    expect(await namesOf(pages)).to.deep.equal(['a', 'b'])
  })

  it('are none where nobody answers, and those there are when a later page fails', async () => {
    expect(await namesOf({})).to.deep.equal([])
    expect(await namesOf({ [list]: { items: [job('a')], next: 'gone' } })).to.deep.equal(['a'])
  })

  it('have an address of the web', async () => {
    expect(await namesOf({ [list]: { items: [{ ...job('a'), url: 'javascript:alert(1)' }] } })).to.deep.equal([])
  })

  it('are a few pages at most, however many there are', async () => {
    const endless: FetchDocument = (url) =>
      Promise.resolve({
        status: 200,
        contentType: 'application/json',
        body: new TextEncoder().encode(JSON.stringify({ items: [job('a')], next: 'again' })),
        url,
      })
    expect(await loadOfferedJobs(verifier, endless)).to.have.length(6)
  })
})
