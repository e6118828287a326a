import type { GoalProgress } from '../../progress/goal-progress.ts'
import { hrefOf } from '../../routing/route.ts'
import { progressWords } from './progress-words.ts'

/** What somebody has that would fit and does not count, each with its reason: otherwise they would look for it in vain. */
export function LeftOut({ leftOut }: Pick<GoalProgress, 'leftOut'>) {
  if (leftOut.length === 0) return null
  return (
    <section>
      <h2>{progressWords('left.title')}</h2>
      <ul>
        {leftOut.map(({ card, reason }) => (
          <li key={card.key}>
            <a href={hrefOf({ name: 'credential', key: card.key })}>{card.content.title}</a>:{' '}
            {progressWords(`reason.${reason}`)}
          </li>
        ))}
      </ul>
    </section>
  )
}
