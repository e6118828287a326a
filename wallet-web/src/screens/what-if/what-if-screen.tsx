import { useMemo, useState } from 'preact/hooks'
import { formatHours } from '@stapel/shared'
import { goals } from '../../app/wallet.ts'
import { Notice } from '../../components/notice.tsx'
import { Page } from '../../components/page.tsx'
import type { CatalogueAchievement } from '../../progress/catalogue.ts'
import type { ProgressBoard } from '../../progress/progress-board.ts'
import { stepOverview } from '../../progress/step-overview.ts'
import { useProgress } from '../../progress/use-progress.ts'
import { hrefOf } from '../../routing/route.ts'
import { language } from '../../words/language.ts'
import { useFound } from '../../words/use-found.ts'
import { progressWords } from '../progress/progress-words.ts'
import { WhatChanges } from './what-changes.tsx'
import { whatIfWords } from './what-if-words.ts'

/** Ticking what one does not have, and seeing per goal what it would change. It lives in this screen only. */
export function WhatIfScreen() {
  const state = useProgress(new Date())
  return (
    <Page
      title={whatIfWords('title')}
      lead={whatIfWords('lead')}
      back={{ to: { name: 'progress' }, words: whatIfWords('back.goals') }}
    >
      <Notice kind="info" title={whatIfWords('try-out')} />
      {goals.value.length === 0 ? (
        <section class="empty">
          <p>{whatIfWords('none')}</p>
          <a class="btn" href={hrefOf({ name: 'choose-goal' })}>
            {whatIfWords('choose')}
          </a>
        </section>
      ) : state.state === 'loading' ? (
        <p class="busy" role="status">
          {progressWords('loading')}
        </p>
      ) : (
        <TryOut board={state.board} />
      )}
    </Page>
  )
}

function TryOut({ board }: { readonly board: ProgressBoard }) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [wanted, setWanted] = useState('')
  const achievements = useMemo(() => missingFrom(board), [board])
  const helping = new Set(
    stepOverview(goals.value.map(board.view), board.catalogue, board.held).map(({ achievement }) => achievement.series),
  )
  const found = new Set(useFound(achievements, nameOf, wanted) ?? achievements)
  const shown = achievements.filter((one) => ticked.has(one.series) || found.has(one))
  const tick = (series: string) => {
    const next = new Set(ticked)
    if (!next.delete(series)) next.add(series)
    setTicked(next)
  }
  const list = (title: string, of: readonly CatalogueAchievement[]) =>
    of.length > 0 && (
      <>
        <h3>{title}</h3>
        <div class="choices">
          {of.map(({ series, name, hours }) => (
            <label key={series} class="choice">
              <input type="checkbox" checked={ticked.has(series)} onChange={() => tick(series)} />
              <span>
                {name} <span class="soft nowrap">{formatHours(hours, language.value)}</span>
              </span>
            </label>
          ))}
        </div>
      </>
    )
  return (
    <div class="two try-out">
      <fieldset class="flow">
        <legend>
          <h2>{whatIfWords('pick')}</h2>
        </legend>
        <div class="field">
          <label for="find-badge">{whatIfWords('find')}</label>
          <input
            id="find-badge"
            type="search"
            value={wanted}
            onInput={(event) => setWanted(event.currentTarget.value)}
          />
        </div>
        {list(
          whatIfWords('helps'),
          shown.filter(({ series }) => helping.has(series)).sort((a, b) => a.hours - b.hours),
        )}
        {list(
          whatIfWords('others'),
          shown.filter(({ series }) => !helping.has(series)),
        )}
      </fieldset>
      <div class="stick flow" tabIndex={0} role="group" aria-label={whatIfWords('result')}>
        <WhatChanges board={board} tried={achievements.filter(({ series }) => ticked.has(series))} />
        {ticked.size > 0 && (
          <button type="button" class="btn quiet" onClick={() => setTicked(new Set())}>
            {whatIfWords('clear')}
          </button>
        )}
      </div>
    </div>
  )
}

function missingFrom({ catalogue, held }: ProgressBoard): readonly CatalogueAchievement[] {
  const has = new Set(held.holdings.map(({ content, verdict }) => verdict === 'valid' && content.achievement?.series))
  return catalogue.achievements.filter(({ series }) => !has.has(series))
}

const nameOf = ({ name }: CatalogueAchievement): readonly string[] => [name]
