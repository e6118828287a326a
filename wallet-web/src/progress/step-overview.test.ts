import { expect } from 'chai'
import { aBoard, exampleCards, goalJob, goalQ1, goalQ2 } from '../testing/test-board.ts'
import { stepOverview } from './step-overview.ts'

const board = aBoard(exampleCards('A2', 'A3', 'A4', 'A6'))
const steps = (goals: readonly (typeof goalQ1)[]) => stepOverview(goals.map(board.view), board.catalogue, board.held)
const named = (list: ReturnType<typeof steps>) =>
  list.map(({ achievement, hours }) => `${achievement.name.replace(' (voorbeeld)', '')} ${hours}`)

describe('the next steps over all goals', () => {
  it('come by time, and final proofs after the rest', () => {
    expect(named(steps([goalQ1]))).to.deep.equal([
      'Samenwerken en overdragen 40',
      'Technische tekening lezen 40',
      'Lasbewijs 2021 60',
      'MIG/MAG-lassen hoeknaad 80',
      'Keuzedeel Duurzaam produceren 240',
      'Proeve van bekwaamheid CNC-verspaner 16',
    ])
  })

  it('say for how many goals each is good, and which it completes', () => {
    const all = steps([goalQ1, goalQ2, goalJob])
    const step = (name: string) => all.find(({ achievement }) => achievement.name.startsWith(name))!
    expect(step('Samenwerken').helps.map(({ goal }) => goal.id)).to.deep.equal([goalQ1.id, goalQ2.id])
    expect(
      step('Technische').helps.map(({ goal, hoursGained, completes }) => [goal.kind, hoursGained, completes]),
    ).to.deep.equal([
      ['qualification', 40, false],
      ['job', 0, true],
    ])
  })

  it('are a final proof only when nothing else is left', () => {
    const ready = aBoard(exampleCards('A1', 'A2', 'A3', 'A4', 'A6', 'A9'))
    const [step] = stepOverview([ready.view(goalQ1)], ready.catalogue, ready.held)
    expect([step?.achievement.name, step?.last, step?.helps[0]?.completes]).to.deep.equal([
      'Proeve van bekwaamheid CNC-verspaner (voorbeeld)',
      false,
      true,
    ])
  })

  it('are none without goals', () => expect(steps([])).to.deep.equal([]))
})
