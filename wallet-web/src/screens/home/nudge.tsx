import { changeWallet, experiences, goals, nudgesWanted } from '../../app/wallet.ts'
import { Notice } from '../../components/notice.tsx'
import type { ProgressBoard } from '../../progress/progress-board.ts'
import { hrefOf } from '../../routing/route.ts'
import { nameOfGoal } from '../../storage/goal-record.ts'
import { keepSetting } from '../../storage/settings-store.ts'
import { homeWords } from './home-words.ts'

/** A small tip for who asked for them, with the switch to be rid of them beside it. */
export function HomeNudge({ board }: { readonly board: ProgressBoard }) {
  if (!nudgesWanted.value) return null
  const nudge = board.nudge(goals.value, experiences.value)
  if (nudge === null) return null
  return (
    <Notice
      kind="info"
      title={
        nudge.kind === 'one-left'
          ? homeWords('nudge.one-left', { goal: nameOfGoal(nudge.goal) })
          : homeWords('nudge.recognise', { what: nudge.experience.what, name: nudge.recogniser.achievement.name })
      }
    >
      <p class="row">
        <a
          href={hrefOf(
            nudge.kind === 'one-left'
              ? { name: 'goal', id: nudge.goal.id }
              : { name: 'experience', id: nudge.experience.id },
          )}
        >
          {homeWords('nudge.look')}
        </a>
        <button
          type="button"
          class="link-button"
          onClick={() => void changeWallet((db) => keepSetting(db, { name: 'nudges', value: false }))}
        >
          {homeWords('nudge.off')}
        </button>
      </p>
    </Notice>
  )
}
