import { useMemo, useState } from 'preact/hooks'
import { goals } from '../../app/wallet.ts'
import { Page } from '../../components/page.tsx'
import { levelName } from '../../components/level.ts'
import { lookAtGoal } from '../../progress/opened-goals.ts'
import type { ProgressBoard } from '../../progress/progress-board.ts'
import { useProgress } from '../../progress/use-progress.ts'
import { hrefOf } from '../../routing/route.ts'
import { language } from '../../words/language.ts'
import { useFound } from '../../words/use-found.ts'
import { progressSentence } from '../progress/progress-sentence.ts'
import { progressWords } from '../progress/progress-words.ts'
import { chooseWords } from './choose-words.ts'
import { GoalByLink } from './goal-by-link.tsx'
import { GoalList, type ListedGoal } from './goal-list.tsx'
import { useOfferedJobs, type OfferedJob } from './offered-jobs.ts'

/** Three kinds of goals: what schools offer, what employers ask, and one's own wish. None of them is pushed. */
export function ChooseGoalScreen() {
  const [wanted, setWanted] = useState('')
  const state = useProgress(new Date())
  const jobs = useOfferedJobs()
  const qualifications = useMemo(
    () => (state.state === 'loading' ? [] : listedQualifications(state.board)),
    [state, goals.value, language.value],
  )
  const listedJobs = useMemo(() => jobs.map(listedJob), [jobs, goals.value, language.value])
  const foundQualifications = useFound(qualifications, textsOf, wanted) ?? qualifications
  const foundJobs = useFound(listedJobs, textsOf, wanted) ?? listedJobs
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
            goals={foundQualifications}
            none={chooseWords(wanted.trim() === '' ? 'qualifications.none' : 'none-found')}
          />
        )}
      </section>
      <section>
        <h2>{chooseWords('jobs')}</h2>
        <p class="soft">{chooseWords('jobs.lead')}</p>
        <GoalList
          goals={foundJobs}
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

function listedQualifications({ catalogue, toward }: ProgressBoard): readonly ListedGoal[] {
  return catalogue.qualifications.map(({ id, title, level, awardedBy }) => {
    const issuer = catalogue.organisations.find(({ did }) => did === awardedBy)?.name
    const progress = toward(id)
    return {
      id,
      title,
      about: [levelName(level, language.value), issuer].filter((part) => part !== undefined).join(' · '),
      line: lineOf(id, progress === null ? '' : progressSentence(progress, issuer)),
    }
  })
}

function listedJob({ url, name, employer }: OfferedJob): ListedGoal {
  return { id: url, title: name, about: employer ?? '', line: lineOf(url, '') }
}

const lineOf = (id: string, text: string): string =>
  goals.value.some((goal) => goal.id === id) ? chooseWords('mine') : text

const textsOf = ({ title, about }: ListedGoal): readonly string[] => [title, about]
