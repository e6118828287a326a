import { expect } from 'chai'
import { exampleOutcomeUrl } from '@stapel/shared'
import { exampleBase } from '../../browser-tests/example-wallet.ts'
import { aBoard, exampleCards, goalJob, goalQ1, goalQ2 } from '../testing/test-board.ts'
import { now } from '../testing/test-wallet.ts'
import { badgesOf, countGoalsPerBadge } from './shared-badges.ts'

const learner = exampleCards('A2', 'A3', 'A4', 'A6')

describe('a goal', () => {
  it('of a job is matched want by want: past, ontbreekt, past, past (§7)', () => {
    const view = aBoard(learner).view(goalJob)
    if (view.kind !== 'job') throw new Error(view.kind)
    expect(view.job.report.wants.map(({ verdict }) => verdict)).to.deep.equal(['past', 'ontbreekt', 'past', 'past'])
    expect(view.badges.map(({ key }) => key)).to.deep.equal(['example-A2', 'example-A6', 'example-A4'])
  })

  it('of a job has only what is needed and not there as what is open', () => {
    const open = (cards: typeof learner) => {
      const view = aBoard(cards).view(goalJob)
      return view.kind === 'job' && view.job.open?.op === 'all' ? view.job.open.of.map(({ id }) => id) : null
    }
    expect(open(learner)).to.deep.equal(['werktekening'])
    expect(open([...learner, ...exampleCards('A1')])).to.equal(null)
  })

  it('of one’s own without anything to reach is words alone', () => {
    const goal = { id: 'urn:uuid:x', kind: 'own', title: 'Beter lezen', addedAt: now.toISOString() } as const
    expect(aBoard(learner).view(goal).kind).to.equal('words')
  })

  it('that nobody offers any more is still there, as gone', () => {
    expect(aBoard(learner).view({ ...goalQ1, id: 'https://issuer.example/gone' }).kind).to.equal('gone')
    expect(aBoard(learner).view({ ...goalJob, id: 'https://werkgever.example/gone' }).kind).to.equal('gone')
  })

  it('shares badges with other goals', () => {
    const board = aBoard(learner)
    const counts = countGoalsPerBadge([goalQ1, goalQ2, goalJob].map(board.view))
    expect(counts.get('example-A6')).to.equal(3)
    expect(counts.get('example-A3')).to.equal(1)
    expect([...badgesOf(board.view(goalQ2))]).to.deep.equal(['example-A6'])
  })
})

describe('experience', () => {
  const outcome = exampleOutcomeUrl(exampleBase, 'werktekening-lezen')
  const experience = {
    id: 'urn:uuid:e',
    what: 'Tekeningen lezen op het werk',
    outcomes: [{ id: outcome, plain: 'een werktekening lezen' }],
    addedAt: now.toISOString(),
  }

  it('shows in a job as only self-declared, and counts for nothing', () => {
    const view = aBoard(learner, { experiences: [experience] }).view(goalJob)
    if (view.kind !== 'job') throw new Error(view.kind)
    expect(view.job.report.wants[1]).to.deep.include({ verdict: 'alleen-zelf-gezegd' })
    expect(view.job.report.wants[1]?.have?.attestation).to.equal('self-declared')
    expect(view.job.report.counts.must).to.deep.equal({ met: 2, total: 3 })
  })

  it('never changes progress toward a qualification', () => {
    const progress = (experiences: readonly (typeof experience)[]) =>
      aBoard(learner, { experiences }).toward(goalQ1.id)!.evaluation.hours
    expect(progress([experience])).to.equal(progress([]))
  })
})
