import { formatNumber } from '@stapel/shared'
import { goals } from '../../app/wallet.ts'
import { Icon } from '../../components/icon.tsx'
import type { CatalogueAchievement } from '../../progress/catalogue.ts'
import type { ProgressBoard } from '../../progress/progress-board.ts'
import { changeOf, type Change } from '../../progress/try-out.ts'
import { nameOfGoal } from '../../storage/goal-record.ts'
import { language } from '../../words/language.ts'
import { whatIfWords } from './what-if-words.ts'

interface WhatChangesProps {
  readonly board: ProgressBoard
  readonly tried: readonly CatalogueAchievement[]
}

/** Per goal what would change; said aloud when it does. */
export function WhatChanges({ board, tried }: WhatChangesProps) {
  const after = board.asIf(tried)
  return (
    <section class="card pad flow" role="status">
      <h2>{whatIfWords('result')}</h2>
      {tried.length === 0 ? (
        <p class="soft">{whatIfWords('result.nothing')}</p>
      ) : (
        <ul class="plain-list flow">
          {goals.value.map((goal) => {
            const change = changeOf(board.view(goal), after.view(goal))
            return (
              <li key={goal.id}>
                <h3>{nameOfGoal(goal)}</h3>
                <p>
                  {change?.kind === 'rule' && change.complete && <Icon name="check" />} {wordsOf(change)}
                </p>
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}

function wordsOf(change: Change | null): string {
  if (change === null) return whatIfWords('words')
  if (change.kind === 'job') {
    return change.before === change.after ? whatIfWords('rule.same') : whatIfWords('job.changes', change)
  }
  const { before, after, nodes, complete, wantedHours } = change
  if (complete) return whatIfWords('rule.complete')
  if (nodes === 0 && before.hours === after.hours) return whatIfWords('rule.same')
  const written = (value: number) => formatNumber(value, language.value)
  if (after.steps === 0)
    return whatIfWords('rule.only-hours', { before: written(before.hours), after: written(after.hours) })
  return wantedHours > 0 && before.hours !== after.hours
    ? whatIfWords('rule.changes', {
        before: written(before.hours),
        after: written(after.hours),
        count: after.steps,
      })
    : whatIfWords('rule.steps', { before: before.steps, count: after.steps })
}
