import type { ComponentChildren } from 'preact'
import { Page } from '../../components/page.tsx'
import { useProgress } from '../../progress/use-progress.ts'
import { hrefOf } from '../../routing/route.ts'
import type { CredentialCard } from '../../storage/credential-record.ts'
import type { Goal } from '../../storage/goal-record.ts'
import { groupForms } from '../../storage/group-forms.ts'
import { GoalWall } from '../progress/goal-wall.tsx'
import { progressSentence } from '../progress/progress-sentence.ts'
import { progressWords } from '../progress/progress-words.ts'
import { ShortestWayPanel } from '../progress/shortest-way-panel.tsx'
import { StackOfBadges } from './stack-of-badges.tsx'
import { homeWords } from './home-words.ts'

interface GoalOnHomeProps {
  readonly goal: Goal
  readonly cards: readonly CredentialCard[]
  readonly now: Date
  readonly children: ComponentChildren
}

/** Home for who has a goal: the wall, as far as it is. Until the catalogue is there, the badges as they lie. */
export function GoalOnHome({ goal, cards, now, children }: GoalOnHomeProps) {
  const state = useProgress(now)
  const progress = state.state === 'ready' ? state.of(goal.id) : null
  const title = progressWords('building', { title: progress?.qualification.title ?? goal.title })
  if (progress === null) {
    return (
      <Page title={title} lead={state.state === 'loading' ? progressWords('loading') : progressWords('gone.text')}>
        <StackOfBadges cards={groupForms(cards)} now={now} />
        {children}
      </Page>
    )
  }
  const issuer =
    state.state === 'ready'
      ? state.catalogue.organisations.find(({ did }) => did === progress.qualification.awardedBy)?.name
      : undefined
  const way = progress.shortestWay()
  return (
    <Page title={title} lead={progressSentence(progress, issuer)}>
      <div class="two">
        <GoalWall progress={progress} now={now} />
        <div class="flow">
          {way !== null && <ShortestWayPanel way={way} />}
          <p>
            <a class="btn" href={hrefOf({ name: 'goal', id: goal.id })}>
              {homeWords('goal.next')}
            </a>
          </p>
        </div>
      </div>
      {children}
    </Page>
  )
}
