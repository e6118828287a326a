import type { ComponentChildren } from 'preact'
import { formatNumber, isMet } from '@stapel/shared'
import { HoursBar } from '../../components/hours-bar.tsx'
import { LevelChip } from '../../components/level-chip.tsx'
import { isMeasured, type GoalView, type MeasuredGoal } from '../../progress/goal-view.ts'
import type { ProgressBoard } from '../../progress/progress-board.ts'
import { badgesOf, countGoalsPerBadge } from '../../progress/shared-badges.ts'
import { hrefOf } from '../../routing/route.ts'
import { nameOfGoal } from '../../storage/goal-record.ts'
import { language } from '../../words/language.ts'
import { goalsWords } from './goals-words.ts'
import { missingOf } from './missing-lines.ts'
import { sentenceOfGoal } from './progress-sentence.ts'

interface GoalsSideBySideProps {
  readonly views: readonly GoalView[]
  readonly board: ProgressBoard
}

/** The same rows for every goal: columns where there is room, one under the other on a phone. */
export function GoalsSideBySide({ views, board }: GoalsSideBySideProps) {
  const goalsPerBadge = countGoalsPerBadge(views)
  return (
    <ul class="side-by-side">
      {views.map((view) => (
        <li key={view.goal.id} class="card">
          <GoalColumn view={view} board={board} goalsPerBadge={goalsPerBadge} />
        </li>
      ))}
    </ul>
  )
}

interface GoalColumnProps {
  readonly view: GoalView
  readonly board: ProgressBoard
  readonly goalsPerBadge: ReadonlyMap<string, number>
}

function GoalColumn({ view, board, goalsPerBadge }: GoalColumnProps) {
  const { goal } = view
  const level = view.kind === 'rule' ? view.progress.target.level : undefined
  return (
    <>
      <div class="title">
        <p class="small soft">{goalsWords(`kind.${goal.kind}`)}</p>
        <h3>
          <a href={hrefOf({ name: 'goal', id: goal.id })}>{nameOfGoal(goal)}</a>
        </h3>
        {level !== undefined && <LevelChip level={level} brief />}
      </div>
      <dl>
        <Row name="where">{sentenceOfGoal(view, board.catalogue)}</Row>
        {isMeasured(view) && (
          <>
            <Row name="parts">{partsOf(view)}</Row>
            <Row name="hours">
              <Hours view={view} />
            </Row>
            <Row name="missing">
              <Missing view={view} board={board} />
            </Row>
            <Row name="counts">
              <Counts view={view} board={board} goalsPerBadge={goalsPerBadge} />
            </Row>
          </>
        )}
      </dl>
    </>
  )
}

function Row({
  name,
  children,
}: {
  readonly name: 'where' | 'parts' | 'hours' | 'missing' | 'counts'
  readonly children: ComponentChildren
}) {
  return (
    <div>
      <dt class="small">{goalsWords(`row.${name}`)}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function partsOf(view: MeasuredGoal): string {
  if (view.kind === 'rule') {
    const { done, total } = view.progress.parts
    return goalsWords('parts.rule', { done, count: total })
  }
  const { wants } = view.job.report
  return goalsWords('parts.job', {
    done: wants.filter(({ verdict }) => isMet(verdict)).length,
    count: wants.length,
  })
}

function Hours({ view }: { readonly view: MeasuredGoal }) {
  if (view.kind !== 'rule' || view.progress.hours.wanted === 0)
    return <span class="soft">{goalsWords('not-asked')}</span>
  const { hours, held } = view.progress
  const written = (value: number) => formatNumber(value, language.value)
  return (
    <>
      {goalsWords('hours.of', { counted: written(hours.counted), wanted: written(hours.wanted) })}
      <HoursBar
        parts={held.map(({ card, hours: own }) => ({ key: card.key, hours: own, level: card.content.levels[0] }))}
        missing={Math.max(0, hours.wanted - hours.counted)}
      />
    </>
  )
}

function Missing({ view, board }: { readonly view: MeasuredGoal; readonly board: ProgressBoard }) {
  const missing = missingOf(view, board)
  if (missing.length === 0) return <>{goalsWords('none')}</>
  return (
    <ul>
      {missing.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

function Counts({ view, board, goalsPerBadge }: GoalColumnProps) {
  const keys = [...badgesOf(view)]
  if (keys.length === 0) return <span class="soft">{goalsWords('none.counted')}</span>
  return (
    <ul>
      {keys.map((key) => {
        const count = goalsPerBadge.get(key) ?? 1
        return (
          <li key={key}>
            <a href={hrefOf({ name: 'credential', key })}>{board.titleOf(key)}</a>
            {count > 1 && <span class="small soft nowrap"> {goalsWords('more-goals', { count })}</span>}
          </li>
        )
      })}
    </ul>
  )
}
