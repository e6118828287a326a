import { expect } from 'chai'
import { exampleQualifications, type FetchDocument } from '@stapel/shared'
import { exampleBase } from '../../browser-tests/example-wallet.ts'
import { exampleJobs } from '../../browser-tests/example-jobs.ts'
import { emptyWallet, now } from '../testing/test-wallet.ts'
import { loadGoalDocuments, openGoal } from './goal-documents.ts'

const url = 'https://werkgever.example/profiles/lasser'
const answers =
  (body: unknown, status = 200): FetchDocument =>
  (asked) =>
    Promise.resolve({
      status,
      contentType: 'application/json',
      body: new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body)),
      url: asked,
    })
const silent: FetchDocument = () => Promise.reject(new Error('No answer'))

describe('a goal at an address', () => {
  it('is a job profile, whatever else its page says about itself', async () => {
    const opened = await openGoal(url, answers({ '@context': 'https://x.example', ...exampleJobs.lasser }))
    expect(opened).to.deep.include({ kind: 'job', profile: exampleJobs.lasser })
  })

  it('is a qualification of a school that the catalogue has not', async () => {
    const { Q1 } = exampleQualifications(exampleBase)
    expect((await openGoal(Q1.id, answers(Q1)))?.kind).to.equal('qualification')
  })

  for (const [what, ask] of [
    ['a page', answers('<!doctype html>')],
    ['something else', answers({ hello: 'world' })],
    ['a rule that can not be evaluated', answers({ ...exampleQualifications(exampleBase).Q1, rule: { op: 'magic' } })],
    ['nothing', answers({}, 404)],
    ['silence', silent],
  ] as const) {
    it(`is none where there is ${what}`, async () => expect(await openGoal(url, ask)).to.equal(null))
  }

  it('is kept, and stands in when its owner does not answer', async () => {
    const db = await emptyWallet()
    const goal = { id: url, kind: 'job', title: 'Lasser', addedAt: now.toISOString() } as const
    await loadGoalDocuments(db, [goal], answers(exampleJobs.lasser))
    const { profiles } = await loadGoalDocuments(db, [goal], silent)
    expect(profiles.get(url)).to.deep.equal(exampleJobs.lasser)
  })

  it('is kept when its owner has withdrawn it, and is marked so until it is offered again', async () => {
    const db = await emptyWallet()
    const goal = { id: url, kind: 'job', title: 'Lasser', addedAt: now.toISOString() } as const
    const withdrawnAfter = async (ask: FetchDocument) => [...(await loadGoalDocuments(db, [goal], ask)).withdrawn]
    expect(await withdrawnAfter(answers(exampleJobs.lasser))).to.deep.equal([])
    const { profiles, withdrawn } = await loadGoalDocuments(db, [goal], answers({}, 410))
    expect([profiles.has(url), [...withdrawn]]).to.deep.equal([true, [url]])
    expect(await withdrawnAfter(silent), 'silence changes nothing').to.deep.equal([url])
    expect(await withdrawnAfter(answers({}, 404)), 'a lost page neither').to.deep.equal([url])
    expect(await withdrawnAfter(answers(exampleJobs.lasser))).to.deep.equal([])
  })
})
