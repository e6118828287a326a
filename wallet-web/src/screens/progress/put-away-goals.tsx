import { announce } from '../../app/announce.ts'
import { lastPutAway } from '../../app/last-put-away.ts'
import { changeWallet, putAwayGoals } from '../../app/wallet.ts'
import { Notice } from '../../components/notice.tsx'
import { nameOfGoal, type Goal } from '../../storage/goal-record.ts'
import { putGoalAway } from '../../storage/goal-store.ts'
import { goalsWords } from './goals-words.ts'

async function takeOut(id: string, title: string): Promise<void> {
  await changeWallet((db) => putGoalAway(db, id, null))
  lastPutAway.value = null
  announce(goalsWords('away.undone', { title }))
}

/** Stays until it is used or the page is left: nobody has to be quick. */
export function UndoPutAway() {
  const away = lastPutAway.value
  if (away === null) return null
  return (
    <Notice kind="info" title={goalsWords('away.done', { title: away.title })} live>
      <p>
        <button type="button" class="btn ghost" onClick={() => void takeOut(away.id, away.title)}>
          {goalsWords('away.undo')}
        </button>
      </p>
    </Notice>
  )
}

/** What was put away, at the foot of the list: found again by who looks for it. */
export function PutAwayGoals() {
  const away = putAwayGoals.value
  if (away.length === 0) return null
  return (
    <details class="no-print">
      <summary>{goalsWords('away.title', { count: away.length })}</summary>
      <ul class="plain-list flow">
        {away.map((goal) => (
          <li key={goal.id}>
            <PutAwayGoal goal={goal} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function PutAwayGoal({ goal }: { readonly goal: Goal }) {
  const title = nameOfGoal(goal)
  const erase = async () => {
    await changeWallet((db) => db.delete('goals', goal.id))
    if (lastPutAway.value?.id === goal.id) lastPutAway.value = null
    announce(goalsWords('away.erased', { title }))
  }
  return (
    <div class="card pad flow">
      <h3>{title}</h3>
      <div class="actions">
        <button type="button" class="btn ghost" onClick={() => void takeOut(goal.id, title)}>
          {goalsWords('away.undo')}
          <span class="sr-only">: {title}</span>
        </button>
        <button type="button" class="btn danger ghost" onClick={() => void erase()}>
          {goalsWords('away.erase')}
          <span class="sr-only">: {title}</span>
        </button>
      </div>
    </div>
  )
}
