import type { ComponentChildren } from 'preact'
import { Page } from '../../components/page.tsx'
import type { GoalView } from '../../progress/goal-view.ts'
import { useProgress } from '../../progress/use-progress.ts'
import { hrefOf } from '../../routing/route.ts'
import type { CredentialCard } from '../../storage/credential-record.ts'
import { nameOfGoal, type Goal } from '../../storage/goal-record.ts'
import { groupForms } from '../../storage/group-forms.ts'
import { GoalWall } from '../progress/goal-wall.tsx'
import { sentenceOfGoal } from '../progress/progress-sentence.ts'
import { progressWords } from '../progress/progress-words.ts'
import { ShortestWayPanel } from '../progress/shortest-way-panel.tsx'
import { HomeNudge } from './nudge.tsx'
import { StackOfBadges } from './stack-of-badges.tsx'
import { homeWords } from './home-words.ts'

interface GoalOnHomeProps {
  readonly goal: Goal
  readonly cards: readonly CredentialCard[]
  readonly now: Date
  readonly children: ComponentChildren
}

/** Home for who has a goal: the wall, as far as it is. Where there is no wall to build, the badges as they lie. */
export function GoalOnHome({ goal, cards, now, children }: GoalOnHomeProps) {
  const state = useProgress(now)
  const view = state.state === 'ready' ? state.board.view(goal) : null
  const lead = state.state === 'ready' && view !== null ? sentenceOfGoal(view, state.board.catalogue) : null
  return (
    <Page title={progressWords('building', { title: nameOfGoal(goal) })} lead={lead ?? progressWords('loading')}>
      <div class="two">
        {view?.kind === 'rule' ? (
          <GoalWall progress={view.progress} now={now} />
        ) : (
          <StackOfBadges cards={groupForms(cards)} now={now} />
        )}
        <div class="flow">
          <Way view={view} />
          <p>
            <a class="btn" href={hrefOf({ name: 'goal', id: goal.id })}>
              {homeWords('goal.next')}
            </a>
          </p>
        </div>
      </div>
      {state.state === 'ready' && <HomeNudge board={state.board} />}
      {children}
    </Page>
  )
}

function Way({ view }: { readonly view: GoalView | null }) {
  const way = view?.kind === 'rule' ? view.progress.shortestWay() : null
  return way === null ? null : <ShortestWayPanel way={way} />
}
