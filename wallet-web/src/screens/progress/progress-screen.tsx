import { goals } from '../../app/wallet.ts'
import { Icon } from '../../components/icon.tsx'
import { Notice } from '../../components/notice.tsx'
import { Page } from '../../components/page.tsx'
import { useProgress } from '../../progress/use-progress.ts'
import { hrefOf } from '../../routing/route.ts'
import { GoalsSideBySide } from './goals-side-by-side.tsx'
import { goalsWords } from './goals-words.ts'
import { progressWords } from './progress-words.ts'
import { PutAwayGoals, UndoPutAway } from './put-away-goals.tsx'

const more = ['next-steps', 'what-if', 'experiences', 'levels'] as const

/** One's own goals side by side, and the ways on from there. */
export function ProgressScreen() {
  const state = useProgress(new Date())
  const mine = goals.value
  return (
    <Page title={goalsWords('title')} lead={goalsWords('lead')}>
      <UndoPutAway />
      {mine.length === 0 && (
        <section class="empty">
          <h2>{goalsWords('none.title')}</h2>
          <p>{goalsWords('none.text')}</p>
          <a class="btn" href={hrefOf({ name: 'choose-goal' })}>
            {goalsWords('choose')}
          </a>
        </section>
      )}
      {mine.length > 0 && (
        <section>
          <h2>{goalsWords('mine')}</h2>
          {state.state === 'loading' ? (
            <p class="busy" role="status">
              {progressWords('loading')}
            </p>
          ) : (
            <>
              {state.incomplete && <Notice kind="info" title={goalsWords('incomplete')} />}
              <GoalsSideBySide views={mine.map(state.board.view)} board={state.board} />
            </>
          )}
          <p>
            <a class="btn ghost" href={hrefOf({ name: 'choose-goal' })}>
              <Icon name="plus" />
              {goalsWords('choose.more')}
            </a>
          </p>
        </section>
      )}
      <section class="no-print">
        <h2>{goalsWords('more.title')}</h2>
        <ul class="link-list">
          {more.map((name) => (
            <li key={name}>
              <a href={hrefOf({ name })}>
                <span>
                  {goalsWords(`more.${name}`)}
                  <span class="small soft">{goalsWords(`more.${name}.text`)}</span>
                </span>
                <Icon name="arrow" />
              </a>
            </li>
          ))}
        </ul>
      </section>
      <PutAwayGoals />
    </Page>
  )
}
