import { goals } from '../../app/wallet.ts'
import { Notice } from '../../components/notice.tsx'
import { findLosses } from '../../progress/losses.ts'
import type { ProgressBoard } from '../../progress/progress-board.ts'
import { nameOfGoal } from '../../storage/goal-record.ts'
import { stepWords } from './step-words.ts'

/** What will stop counting within sixty days, and for which goals: in time to do something about it. */
export function Losses({ board, now }: { readonly board: ProgressBoard; readonly now: Date }) {
  const losses = findLosses(now, (moment) => goals.value.map(board.at(moment).view))
  if (losses.length === 0) return null
  return (
    <Notice kind="warn" title={stepWords('loss.title')}>
      <ul>
        {losses.map(({ card, daysLeft, goals: hurt }) => (
          <li key={card.key}>
            {stepWords('loss.line', {
              title: card.content.title,
              count: daysLeft,
              goals: hurt.map(nameOfGoal).join(stepWords('and')),
            })}
          </li>
        ))}
      </ul>
      <p>{stepWords('loss.do')}</p>
    </Notice>
  )
}
