import { useState } from 'preact/hooks'
import { goals } from '../../app/wallet.ts'
import { Notice } from '../../components/notice.tsx'
import { Page } from '../../components/page.tsx'
import { lookAtGoal } from '../../progress/opened-goals.ts'
import type { ProgressBoard } from '../../progress/progress-board.ts'
import { useProgress } from '../../progress/use-progress.ts'
import { nameOfGoal, type Goal } from '../../storage/goal-record.ts'
import { GoalActions } from './goal-actions.tsx'
import { goalWords } from './goal-words.ts'
import { JobGoal } from './job-goal.tsx'
import { sentenceOfGoal } from './progress-sentence.ts'
import { progressWords } from './progress-words.ts'
import { RuleGoal } from './rule-goal.tsx'
import { WordsGoal } from './words-goal.tsx'

const back = () => ({ to: { name: 'progress' }, words: goalWords('back.goals') }) as const

/** One goal, or something that could become one: how far, what is missing, what to do next. */
export function GoalScreen({ route }: { readonly route: { readonly id: string } }) {
  const now = new Date()
  const state = useProgress(now)
  const kept = goals.value.find(({ id }) => id === route.id)
  if (state.state === 'loading') {
    return (
      <Page title={kept === undefined ? goalWords('back.goals') : nameOfGoal(kept)} back={back()}>
        <p class="busy" role="status">
          {progressWords('loading')}
        </p>
      </Page>
    )
  }
  const { board } = state
  const goal = kept ?? possibleGoal(route.id, board)
  const view = goal === null ? null : board.view(goal)
  if (goal === null || view === null || view.kind === 'gone') {
    return (
      <Page
        title={kept === undefined ? goalWords('gone.title') : nameOfGoal(kept)}
        lead={goalWords('gone.text')}
        back={back()}
      >
        <LookForGoal url={route.id} />
        {kept !== undefined && <GoalActions goal={kept} isChosen />}
      </Page>
    )
  }
  return (
    <Page
      title={kept === undefined ? goal.title : progressWords('building', { title: nameOfGoal(kept) })}
      lead={sentenceOfGoal(view, board.catalogue)}
      back={back()}
    >
      {kept === undefined && <GoalActions goal={goal} isChosen={false} />}
      {kept !== undefined && board.isWithdrawn(kept.id) && (
        <Notice kind="warn" title={goalWords('withdrawn.title')}>
          <p>{goalWords('withdrawn.text')}</p>
        </Notice>
      )}
      {view.kind === 'rule' && <RuleGoal view={view} board={board} />}
      {view.kind === 'job' && <JobGoal view={view} board={board} />}
      {view.kind === 'words' && <WordsGoal goal={view.goal} />}
      {kept !== undefined && <GoalActions goal={kept} isChosen />}
    </Page>
  )
}

/** What this address would be as a goal, when it is known. */
function possibleGoal(id: string, board: ProgressBoard): Goal | null {
  const addedAt = new Date().toISOString()
  const progress = board.toward(id)
  if (progress !== null) return { id, kind: 'qualification', title: progress.target.title, addedAt }
  const job = board.match(id)
  return job === null ? null : { id, kind: 'job', title: job.profile.title, addedAt }
}

/** Nothing is asked of a stranger's address before the learner says so. */
function LookForGoal({ url }: { readonly url: string }) {
  const [looking, setLooking] = useState(false)
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return null
  const look = async () => {
    setLooking(true)
    await lookAtGoal(url).finally(() => setLooking(false))
  }
  return looking ? (
    <p class="busy" role="status">
      {progressWords('loading')}
    </p>
  ) : (
    <p>
      <button type="button" class="btn" onClick={() => void look()}>
        {goalWords('gone.look', { host: new URL(url).host })}
      </button>
    </p>
  )
}
