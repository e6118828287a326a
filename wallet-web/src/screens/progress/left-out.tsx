import type { GoalProgress } from '../../progress/goal-progress.ts'
import { hrefOf } from '../../routing/route.ts'
import { goalWords } from './goal-words.ts'

/** What somebody has that would fit and does not count, each with its reason: otherwise they would look for it in vain. */
export function LeftOut({ leftOut }: Pick<GoalProgress, 'leftOut'>) {
  if (leftOut.length === 0) return null
  return (
    <section>
      <h2>{goalWords('left.title')}</h2>
      <ul>
        {leftOut.map(({ card, reason }) => (
          <li key={card.key}>
            <a href={hrefOf({ name: 'credential', key: card.key })}>{card.content.title}</a>:{' '}
            {goalWords(`reason.${reason}`)}
          </li>
        ))}
      </ul>
    </section>
  )
}
