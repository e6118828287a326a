import { expect } from 'chai'
import { aBoard, exampleCards, goalJob, goalQ1 } from '../testing/test-board.ts'
import { changeOf } from './try-out.ts'

const board = aBoard(exampleCards('A2', 'A3', 'A4', 'A6'))
const tried = (...names: string[]) =>
  board.asIf(board.catalogue.achievements.filter(({ name }) => names.some((start) => name.startsWith(start))))
const changeFor = (goal: typeof goalQ1, ...names: string[]) => changeOf(board.view(goal), tried(...names).view(goal))

describe('trying out', () => {
  it('shows what one more badge would change, and leaves what is held as it is', () => {
    expect(changeFor(goalQ1, 'Technische')).to.deep.include({
      kind: 'rule',
      before: { steps: 3, hours: 344 },
      after: { steps: 2, hours: 384 },
      complete: false,
    })
    expect(board.toward(goalQ1.id)?.hours.counted).to.equal(344)
  })

  it('shows when that would be all: A1, A9 and A14 (W13)', () => {
    expect(changeFor(goalQ1, 'Technische', 'Samenwerken', 'Proeve')).to.deep.include({ complete: true })
  })

  it('shows of a job how many points would fit', () => {
    expect(changeFor(goalJob, 'Technische')).to.deep.equal({ kind: 'job', before: 3, after: 4, total: 4 })
  })

  it('shows nothing for a wish in words', () => {
    const goal = { ...goalQ1, id: 'urn:uuid:x', kind: 'own' } as const
    expect(changeFor(goal, 'Technische')).to.equal(null)
  })
})
