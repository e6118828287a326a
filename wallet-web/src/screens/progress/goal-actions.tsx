import { useState } from 'preact/hooks'
import { announce } from '../../app/announce.ts'
import { lastPutAway } from '../../app/last-put-away.ts'
import { changeWallet } from '../../app/wallet.ts'
import { chooseGoal } from '../../progress/choose-goal.ts'
import { navigate } from '../../routing/current-route.ts'
import { nameOfGoal, type Goal } from '../../storage/goal-record.ts'
import { putGoalAway, renameGoal } from '../../storage/goal-store.ts'
import { goalWords } from './goal-words.ts'

/** Choose it; or, of one's own goals: give it a name, put it away. */
export function GoalActions({ goal, isChosen }: { readonly goal: Goal; readonly isChosen: boolean }) {
  if (isChosen) return <ChosenActions goal={goal} />
  const choose = async () => {
    await chooseGoal({ ...goal, addedAt: new Date().toISOString() })
    announce(goalWords('chosen', { title: goal.title }))
  }
  return (
    <div class="actions">
      <button type="button" class="btn" onClick={() => void choose()}>
        {goalWords('choose')}
      </button>
    </div>
  )
}

function ChosenActions({ goal }: { readonly goal: Goal }) {
  const [name, setName] = useState(nameOfGoal(goal))
  const rename = async (event: SubmitEvent) => {
    event.preventDefault()
    await changeWallet((db) => renameGoal(db, goal.id, name === goal.title ? '' : name))
    announce(goalWords('renamed', { title: name.trim() === '' ? goal.title : name }))
  }
  const putAway = async () => {
    await changeWallet((db) => putGoalAway(db, goal.id, new Date().toISOString()))
    lastPutAway.value = { id: goal.id, title: nameOfGoal(goal) }
    announce(goalWords('put-away.done', { title: nameOfGoal(goal) }))
    navigate({ name: 'progress' })
  }
  return (
    <section class="no-print">
      <details>
        <summary>{goalWords('rename')}</summary>
        <form class="form" onSubmit={(event) => void rename(event)}>
          <div class="field">
            <label for="goal-name">{goalWords('rename.label')}</label>
            <input
              id="goal-name"
              value={name}
              maxLength={200}
              aria-describedby={goal.name === undefined ? undefined : 'goal-name-hint'}
              onInput={(event) => setName(event.currentTarget.value)}
            />
            {goal.name !== undefined && (
              <p class="hint" id="goal-name-hint">
                {goalWords('named-after', { title: goal.title })}
              </p>
            )}
          </div>
          <div class="actions">
            <button type="submit" class="btn ghost">
              {goalWords('rename.do')}
            </button>
          </div>
        </form>
      </details>
      <p>
        <button type="button" class="link-button" onClick={() => void putAway()}>
          {goalWords('put-away')}
        </button>
      </p>
    </section>
  )
}
