import { goals } from '../../app/wallet.ts'
import { HoursBar } from '../../components/hours-bar.tsx'
import { LevelChip } from '../../components/level-chip.tsx'
import { Notice } from '../../components/notice.tsx'
import { Page } from '../../components/page.tsx'
import type { GoalProgress } from '../../progress/goal-progress.ts'
import { useProgress, type ProgressState } from '../../progress/use-progress.ts'
import { hrefOf } from '../../routing/route.ts'
import { progressSentence } from './progress-sentence.ts'
import { progressWords } from './progress-words.ts'

/** One's own goals side by side, each with how far it is, and what else there is to build toward. */
export function ProgressScreen() {
  const state = useProgress(new Date())
  return (
    <Page title={progressWords('title')} lead={progressWords('lead')}>
      {state.state === 'loading' ? (
        <p class="busy" role="status">
          {progressWords('loading')}
        </p>
      ) : (
        <Goals state={state} />
      )}
    </Page>
  )
}

function Goals({ state }: { readonly state: Extract<ProgressState, { state: 'ready' }> }) {
  const mine = goals.value
  const others = state.catalogue.qualifications.filter(({ id }) => mine.every((goal) => goal.id !== id))
  if (mine.length === 0 && others.length === 0) {
    return (
      <Notice kind="info" title={progressWords('none.title')}>
        <p>{progressWords('none.text')}</p>
      </Notice>
    )
  }
  const issuerOf = ({ qualification }: GoalProgress) =>
    state.catalogue.organisations.find(({ did }) => did === qualification.awardedBy)?.name
  const list = (progresses: readonly GoalProgress[]) => (
    <ul class="grid">
      {progresses.map((progress) => (
        <li key={progress.qualification.id}>
          <GoalCard progress={progress} issuer={issuerOf(progress)} />
        </li>
      ))}
    </ul>
  )
  const known = (ids: readonly string[]) => ids.map((id) => state.of(id)).filter((progress) => progress !== null)
  return (
    <>
      {state.incomplete && <Notice kind="info" title={progressWords('incomplete')} />}
      {mine.length > 0 && (
        <section>
          <h2>{progressWords('mine')}</h2>
          {list(known(mine.map(({ id }) => id)))}
        </section>
      )}
      <section>
        <h2>{progressWords('others')}</h2>
        {others.length === 0 ? (
          <p class="soft">{progressWords('others.none')}</p>
        ) : (
          list(known(others.map(({ id }) => id)))
        )}
      </section>
    </>
  )
}

function GoalCard({ progress, issuer }: { readonly progress: GoalProgress; readonly issuer: string | undefined }) {
  const { qualification, hours, held } = progress
  return (
    <article class="card goal-card">
      <h3>
        <a class="card-link" href={hrefOf({ name: 'goal', id: qualification.id })}>
          {qualification.title}
        </a>
      </h3>
      <p class="row small">
        <LevelChip level={qualification.level} brief />
        {issuer !== undefined && <span class="soft">{issuer}</span>}
      </p>
      <p>{progressSentence(progress, issuer)}</p>
      {hours.wanted > 0 && (
        <HoursBar
          parts={held.map(({ card, hours: own }) => ({ key: card.key, hours: own, level: card.content.levels[0] }))}
          missing={Math.max(0, hours.wanted - hours.counted)}
        />
      )}
    </article>
  )
}
