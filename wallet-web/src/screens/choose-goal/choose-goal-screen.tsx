import { useState } from 'preact/hooks'
import { goals } from '../../app/wallet.ts'
import { Page } from '../../components/page.tsx'
import { levelName } from '../../components/level.ts'
import { lookAtGoal } from '../../progress/opened-goals.ts'
import { useProgress } from '../../progress/use-progress.ts'
import { hrefOf } from '../../routing/route.ts'
import { language } from '../../words/language.ts'
import { saysAll } from '../../words/says-all.ts'
import { progressSentence } from '../progress/progress-sentence.ts'
import { progressWords } from '../progress/progress-words.ts'
import { chooseWords } from './choose-words.ts'
import { GoalByLink } from './goal-by-link.tsx'
import { GoalList, type ListedGoal } from './goal-list.tsx'
import { useOfferedJobs } from './offered-jobs.ts'

/** Three kinds of goals: what schools offer, what employers ask, and one's own wish. None of them is pushed. */
export function ChooseGoalScreen() {
  const [wanted, setWanted] = useState('')
  const state = useProgress(new Date())
  const jobs = useOfferedJobs()
  const mine = new Set(goals.value.map(({ id }) => id))
  const line = (id: string, text: string) => (mine.has(id) ? chooseWords('mine') : text)
  const found = (list: readonly ListedGoal[]) =>
    wanted.trim() === '' ? list : list.filter(({ title, about }) => saysAll(`${title} ${about}`, wanted))
  return (
    <Page
      title={chooseWords('title')}
      lead={chooseWords('lead')}
      back={{ to: { name: 'progress' }, words: chooseWords('back.goals') }}
      narrow
    >
      <div class="field">
        <label for="find-goal">{chooseWords('find')}</label>
        <p class="hint" id="find-goal-hint">
          {chooseWords('find.hint')}
        </p>
        <input
          id="find-goal"
          type="search"
          value={wanted}
          aria-describedby="find-goal-hint"
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      </div>
      <section>
        <h2>{chooseWords('qualifications')}</h2>
        {state.state === 'loading' ? (
          <p class="busy" role="status">
            {progressWords('loading')}
          </p>
        ) : (
          <GoalList
            goals={found(
              state.board.catalogue.qualifications.map(({ id, title, level, awardedBy }) => {
                const issuer = state.board.catalogue.organisations.find(({ did }) => did === awardedBy)?.name
                const progress = state.board.toward(id)
                return {
                  id,
                  title,
                  about: [levelName(level, language.value), issuer].filter((part) => part !== undefined).join(' · '),
                  line: line(id, progress === null ? '' : progressSentence(progress, issuer)),
                }
              }),
            )}
            none={chooseWords(wanted.trim() === '' ? 'qualifications.none' : 'none-found')}
          />
        )}
      </section>
      <section>
        <h2>{chooseWords('jobs')}</h2>
        <p class="soft">{chooseWords('jobs.lead')}</p>
        <GoalList
          goals={found(
            jobs.map(({ url, name, employer }) => ({
              id: url,
              title: name,
              about: employer ?? '',
              line: line(url, ''),
            })),
          )}
          none={chooseWords(wanted.trim() === '' || jobs.length === 0 ? 'jobs.none' : 'none-found')}
          prepare={lookAtGoal}
        />
      </section>
      <section>
        <h2>{chooseWords('own')}</h2>
        <p>{chooseWords('own.text')}</p>
        <p>
          <a class="btn ghost" href={hrefOf({ name: 'own-goal', id: 'new' })}>
            {chooseWords('own.do')}
          </a>
        </p>
      </section>
      <GoalByLink />
    </Page>
  )
}
