import { FetchFailedError, FetchRefusedError, type FetchDocument } from '@stapel/shared'
import { expect } from 'chai'
import { createEscoService } from './esco-service.ts'

const apiUrl = 'https://esco.example/api'
const uri = 'http://data.europa.eu/esco/occupation/5c082067-ea18-4ccb-8c43-e70b18ad8120'
const occupation = {
  uri,
  preferredLabel: { nl: 'operator CNC-machine', en: 'CNC machine operator' },
  _links: {
    hasEssentialSkill: [{ uri: 'http://data.europa.eu/esco/skill/tekening', title: 'werktekeningen lezen' }],
    hasOptionalSkill: [{ uri: 'http://data.europa.eu/esco/skill/koelen', title: 'koelvloeistof verversen' }],
  },
}
const found = { _embedded: { results: [{ uri, title: 'operator CNC-machine', className: 'Occupation' }] } }

const answering =
  (body: unknown, status = 200): FetchDocument =>
  (url) =>
    Promise.resolve({
      status,
      contentType: 'application/json',
      body: new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body)),
      url,
    })

describe('the web service of ESCO', () => {
  it('is asked in Dutch, for one occupation by its address', async () => {
    const asked: URL[] = []
    const service = createEscoService((url, options) => {
      asked.push(new URL(url))
      return answering(occupation)(url, options)
    }, apiUrl)
    expect(await service.find(uri)).to.deep.equal({
      uri,
      name: 'operator CNC-machine',
      skills: [
        { uri: 'http://data.europa.eu/esco/skill/tekening', name: 'werktekeningen lezen', isEssential: true },
        { uri: 'http://data.europa.eu/esco/skill/koelen', name: 'koelvloeistof verversen', isEssential: false },
      ],
    })
    expect(asked.map(({ pathname }) => pathname)).to.deep.equal(['/api/resource/occupation'])
    expect(Object.fromEntries(asked[0]?.searchParams ?? [])).to.deep.equal({ uri, language: 'nl' })
  })

  it('finds occupations by words, which may hold anything', async () => {
    const asked: URL[] = []
    const service = createEscoService((url, options) => {
      asked.push(new URL(url))
      return answering(found)(url, options)
    }, apiUrl)
    expect(await service.search('frezen & "draaien"?')).to.deep.equal([{ uri, name: 'operator CNC-machine' }])
    expect(asked[0]?.searchParams.get('text')).to.equal('frezen & "draaien"?')
    expect(asked[0]?.searchParams.get('type')).to.equal('occupation')
  })

  for (const [what, fetchDocument] of [
    ['is not there', () => Promise.reject(new FetchFailedError('Nobody answers'))],
    ['may not be asked', () => Promise.reject(new FetchRefusedError('A private address'))],
    ['has an error', answering({}, 503)],
    ['answers with a page', answering('<!doctype html>')],
    ['answers with something else', answering({ hello: 'world' })],
  ] as readonly (readonly [string, FetchDocument])[]) {
    it(`that ${what} gives nothing, so that the page goes on without it`, async () => {
      const service = createEscoService(fetchDocument, apiUrl)
      expect(await service.find(uri)).to.equal(null)
      expect(await service.search('frezer')).to.equal(null)
    })
  }

  it('does not hide what is wrong with ourselves', async () => {
    const service = createEscoService(() => Promise.reject(new TypeError('ours')), apiUrl)
    expect(await service.find(uri).catch((error: unknown) => error)).to.be.instanceOf(TypeError)
    expect(await service.search('frezer').catch((error: unknown) => error)).to.be.instanceOf(TypeError)
  })
})
