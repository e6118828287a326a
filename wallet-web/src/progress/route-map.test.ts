import { expect } from 'chai'
import { aBoard, exampleCards, goalQ1 } from '../testing/test-board.ts'
import { outcomesOnOffer } from './wishes-on-offer.ts'
import { routeMap, type Station } from './route-map.ts'

const routeOf = (...held: Parameters<typeof exampleCards>) => {
  const board = aBoard(exampleCards(...held))
  return routeMap(board.toward(goalQ1.id)!, board.catalogue, board.held)
}
const ids = (stations: readonly Station[]) => stations.map(({ id }) => id)

describe('the road to a goal', () => {
  it('has what is done behind, what can be done ahead, and the final proof last (W13)', () => {
    const { done, now, later } = routeOf('A2', 'A3', 'A4', 'A6')
    expect(ids(done)).to.deep.equal(['veilig-werken', 'frezen-of-draaien', 'programma'])
    expect(ids(now), 'hours after the parts that bring them').to.deep.equal(['tekening', 'keuze', 'uren'])
    expect(later.map(({ id, state }) => [id, state])).to.deep.equal([['proeve', 'later']])
  })

  it('says the hours of the road (W13)', () => {
    const hours = routeOf('A2', 'A3', 'A4', 'A6').now.find((station) => station.kind === 'hours')
    expect(hours?.hours).to.deep.equal({ counted: 344, wanted: 400, missing: 56 })
  })

  it('shows the ways of a choice from the shortest to the longest', () => {
    const choice = routeOf('A2').now.find(({ id }) => id === 'keuze') as Extract<Station, { kind: 'choice' }>
    expect(ids(choice.parts)).to.deep.equal(['keuze-samenwerken', 'keuze-lassen', 'keuze-duurzaam'])
  })

  it('shows of a choice that was made only what was chosen', () => {
    const choice = routeOf('A3').done.find(({ id }) => id === 'frezen-of-draaien') as Extract<
      Station,
      { kind: 'choice' }
    >
    expect(ids(choice.parts)).to.deep.equal(['draaien'])
  })

  it('has the final proof as what can be done now, when nothing else is left', () => {
    const { now, later } = routeOf('A1', 'A2', 'A3', 'A4', 'A6', 'A9')
    expect([ids(now), ids(later)]).to.deep.equal([['proeve'], []])
  })

  it('is all behind when the goal is reached (W1)', () => {
    const { now, later } = routeOf('A1', 'A2', 'A3', 'A4', 'A6', 'A9', 'A14')
    expect([now, later]).to.deep.equal([[], []])
  })

  it('says at its stop why experience does not do, and that it could be recognised', () => {
    const outcome = outcomesOnOffer(aBoard([]).catalogue).find(
      ({ name }) => name === 'een hoeknaad lassen en zelf keuren',
    )!
    const wishes = [{ ...outcome, kind: 'outcome' as const }]
    const goal = { id: 'urn:uuid:own', kind: 'own', title: 'Lassen', wishes, addedAt: '2026-12-01T00:00:00Z' } as const
    const experience = {
      id: 'urn:uuid:e',
      what: 'Lassen in de schuur',
      outcomes: [{ id: outcome.id, plain: outcome.name }],
      addedAt: '2026-12-01T00:00:00Z',
    }
    const board = aBoard([], { experiences: [experience] })
    const view = board.view(goal)
    if (view.kind !== 'rule') throw new Error(view.kind)
    const [stop] = routeMap(view.progress, board.catalogue, board.held).now
    expect(stop?.kind === 'part' && stop.because.map(({ reason }) => reason)).to.deep.equal(['only-self-declared'])
  })
})
