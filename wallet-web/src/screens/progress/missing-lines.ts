import { explainMatch, isMet } from '@stapel/shared'
import type { MeasuredGoal } from '../../progress/goal-view.ts'
import type { ProgressBoard } from '../../progress/progress-board.ts'
import type { Step } from '../../progress/step.ts'
import { language } from '../../words/language.ts'
import { goalsWords } from './goals-words.ts'

/** What is still asked for a goal, one line each, the nearest first. */
export function missingOf(view: MeasuredGoal, board: Pick<ProgressBoard, 'names'>): readonly string[] {
  if (view.kind === 'rule') return [...view.progress.steps].reverse().map(lineOf)
  const { report } = view.job
  const { wants } = explainMatch(report, board.names, language.value)
  return wants.flatMap((want, place) => {
    const result = report.wants[place]
    return result === undefined || isMet(result.verdict) ? [] : [`${want.asked}: ${want.verdict}`]
  })
}

function lineOf(step: Step): string {
  const named = (options: readonly { readonly name: string }[]) =>
    options.map(({ name }) => name).join(goalsWords('or'))
  switch (step.kind) {
    case 'final':
      return goalsWords('missing.final', { name: step.option.name })
    case 'one':
      return step.option.name
    case 'choice':
      return named(step.options)
    case 'hours':
      return goalsWords('missing.hours', { count: step.hours })
  }
}
