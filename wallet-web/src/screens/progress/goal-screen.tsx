import { announce } from '../../app/announce.ts'
import { changeWallet, goals } from '../../app/wallet.ts'
import { LevelChip } from '../../components/level-chip.tsx'
import { Page } from '../../components/page.tsx'
import { navigate } from '../../routing/current-route.ts'
import { useProgress } from '../../progress/use-progress.ts'
import { GoalWall } from './goal-wall.tsx'
import { LeftOut } from './left-out.tsx'
import { NextSteps } from './next-steps.tsx'
import { progressSentence } from './progress-sentence.ts'
import { progressWords } from './progress-words.ts'
import { ShortestWayPanel } from './shortest-way-panel.tsx'

/** One qualification: how far, what is missing, what to do next. */
export function GoalScreen({ route }: { readonly route: { readonly id: string } }) {
  const now = new Date()
  const state = useProgress(now)
  const back = { to: { name: 'progress' }, words: progressWords('back.goals') } as const
  const kept = goals.value.find(({ id }) => id === route.id)
  if (state.state === 'loading') {
    return (
      <Page title={kept?.title ?? progressWords('title')} back={back}>
        <p class="busy" role="status">
          {progressWords('loading')}
        </p>
      </Page>
    )
  }
  const progress = state.of(route.id)
  if (progress === null)
    return <Page title={kept?.title ?? progressWords('gone.title')} lead={progressWords('gone.text')} back={back} />
  const { qualification } = progress
  const way = progress.shortestWay()
  const issuer = state.catalogue.organisations.find(({ did }) => did === qualification.awardedBy)?.name

  const choose = async () => {
    await changeWallet((db) =>
      db.put('goals', {
        id: qualification.id,
        kind: 'qualification',
        title: qualification.title,
        addedAt: new Date().toISOString(),
      }),
    )
    announce(progressWords('chosen', { title: qualification.title }))
  }
  const remove = async () => {
    await changeWallet((db) => db.delete('goals', qualification.id))
    announce(progressWords('removed', { title: qualification.title }))
    navigate({ name: 'progress' })
  }
  return (
    <Page
      title={kept === undefined ? qualification.title : progressWords('building', { title: qualification.title })}
      lead={progressSentence(progress, issuer)}
      back={back}
    >
      <p class="row">
        <LevelChip level={qualification.level} />
        {issuer !== undefined && <span class="soft">{issuer}</span>}
      </p>
      {kept === undefined && (
        <div class="actions">
          <button type="button" class="btn" onClick={() => void choose()}>
            {progressWords('choose')}
          </button>
        </div>
      )}
      <div class="two">
        <GoalWall progress={progress} now={now} />
        {way !== null && <ShortestWayPanel way={way} />}
      </div>
      <LeftOut leftOut={progress.leftOut} />
      <NextSteps progress={progress} catalogue={state.catalogue} />
      <p class="soft">{progressWords('decides')}</p>
      {kept !== undefined && (
        <p>
          <button type="button" class="link-button" onClick={() => void remove()}>
            {progressWords('remove')}
          </button>
        </p>
      )}
    </Page>
  )
}
