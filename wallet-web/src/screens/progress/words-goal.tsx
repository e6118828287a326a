import { hrefOf } from '../../routing/route.ts'
import type { Goal } from '../../storage/goal-record.ts'
import { goalWords } from './goal-words.ts'

/** Learning for its own sake: nothing to measure, and no push to make it more than that. */
export function WordsGoal({ goal }: { readonly goal: Goal }) {
  return (
    <section>
      <p>{goalWords('words.text')}</p>
      <p>
        {goalWords('words.help')} <a href={hrefOf({ name: 'own-goal', id: goal.id })}>{goalWords('words.choose')}</a>
      </p>
    </section>
  )
}
