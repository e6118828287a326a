import {
  createAchievementDocument,
  exampleAchievement,
  exampleSeriesUrl,
  FetchFailedError,
  FetchRefusedError,
  type FetchDocument,
} from '@stapel/shared'
import { expect } from 'chai'
import { readElsewhere } from './read-elsewhere.ts'

const base = 'https://elders.example'
const series = exampleSeriesUrl(base, 'A2')
const document = createAchievementDocument(exampleAchievement(base, 'A2'))

const answering =
  (body: unknown, status = 200): FetchDocument =>
  (url) =>
    Promise.resolve({
      status,
      contentType: 'application/ld+json',
      body: new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body)),
      url,
    })
const read = (fetchDocument: FetchDocument, url = series) => readElsewhere({ fetchDocument }, url)

describe('an achievement of another installation', () => {
  it('is read with its load, level, outcomes and the organisation that awards it', async () => {
    const found = await read(answering(document))
    if (!found.ok) throw new Error(found.reason)
    const { entry } = found
    expect(entry).to.deep.include({ series, version: '1', load: { value: 120, unit: 'hours' } })
    expect(entry.issuer).to.equal('did:web:elders.example:orgs:metaalpunt')
    expect(entry.levels[0]).to.deep.include({ framework: 'NLQF', code: '3', basis: 'part-of-classified' })
    expect(entry.outcomes).to.have.length(3)
    expect(entry.labourMarketValue).to.be.a('string')
  })

  const { timeInvestment: _load, ...withoutLoad } = document
  const refused: [title: string, fetchDocument: FetchDocument, reason: string][] = [
    ['what may not be fetched', () => Promise.reject(new FetchRefusedError('private')), 'refused'],
    ['what does not answer', () => Promise.reject(new FetchFailedError('late')), 'unreachable'],
    ['what is not there', answering(document, 404), 'unreachable'],
    ['what is no JSON', answering('<html>'), 'no-achievement'],
    ['what is no achievement', answering({ id: series, type: 'Event' }), 'no-achievement'],
    [
      'a text without end',
      answering({
        ...document,
        labourMarketValue: 'x'.repeat(30_000),
        alignment: Array.from({ length: 50 }, (_, index) => ({
          type: 'Alignment',
          targetType: 'ext:LearningOutcome',
          targetName: 'x'.repeat(1000),
          targetUrl: `${base}/${index}`,
        })),
      }),
      'no-achievement',
    ],
    ['a name without end', answering({ ...document, name: 'x'.repeat(501) }), 'no-achievement'],
    ['what takes no time', answering(withoutLoad), 'no-load'],
    ['what calls itself of another host', answering({ ...document, id: 'https://bank.example/a' }), 'other-host'],
    ['a series of another host', answering({ ...document, versionOf: 'https://bank.example/a' }), 'other-host'],
  ]
  for (const [title, fetchDocument, reason] of refused) {
    it(`is not ${title}`, async () => expect(await read(fetchDocument)).to.deep.equal({ ok: false, reason }))
  }

  it('lets a bug be a bug', async () => {
    let error: unknown
    await read(() => Promise.reject(new TypeError('x'))).catch((caught: unknown) => (error = caught))
    expect(error).to.be.instanceOf(TypeError)
  })
})
