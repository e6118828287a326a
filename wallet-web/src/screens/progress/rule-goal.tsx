import { explainLevel } from '@stapel/shared'
import { LevelChip } from '../../components/level-chip.tsx'
import { Notice } from '../../components/notice.tsx'
import type { GoalView } from '../../progress/goal-view.ts'
import type { ProgressBoard } from '../../progress/progress-board.ts'
import { hrefOf } from '../../routing/route.ts'
import { language } from '../../words/language.ts'
import { GoalSteps } from './goal-steps.tsx'
import { goalWords } from './goal-words.ts'
import { LeftOut } from './left-out.tsx'
import { RoutePicture } from './route-picture.tsx'
import { ShortestWayPanel } from './shortest-way-panel.tsx'

interface RuleGoalProps {
  readonly view: Extract<GoalView, { kind: 'rule' }>
  readonly board: ProgressBoard
}

/** A qualification, or a wish of one's own that can be measured. */
export function RuleGoal({ view, board }: RuleGoalProps) {
  const { progress } = view
  const { target } = progress
  const way = progress.shortestWay()
  const { organisations } = board.catalogue
  const issuer = organisations.find(({ did }) => did === target.awardedBy)?.name
  const explained = target.level && explainLevel(target.level, language.value)
  const known = new Set(organisations.map(({ did }) => did))
  const strange = progress.held.filter(({ card }) => !known.has(card.content.issuer.id ?? ''))
  return (
    <>
      {target.level !== undefined && (
        <div>
          <p class="row">
            <LevelChip level={target.level} />
            {issuer !== undefined && <span class="soft">{issuer}</span>}
          </p>
          {explained && (
            <details class="no-print">
              <summary>{goalWords('level', { level: explained.label })}</summary>
              <p>{explained.text}</p>
              <p class="small soft">
                {explained.mark} <a href={hrefOf({ name: 'levels' })}>{goalWords('levels.all')}</a>
              </p>
            </details>
          )}
        </div>
      )}
      <div class="two">
        <RoutePicture progress={progress} board={board} />
        <div class="flow">
          {way !== null && <ShortestWayPanel way={way} />}
          <p class="no-print">
            <a href={hrefOf({ name: 'what-if' })}>{goalWords('what-if')}</a>
          </p>
          {strange.length > 0 && (
            <Notice kind="info" title={goalWords('strange.title')}>
              <p>
                {goalWords('strange.text', {
                  count: strange.length,
                  titles: strange.map(({ card }) => card.content.title).join(', '),
                })}
              </p>
            </Notice>
          )}
        </div>
      </div>
      <LeftOut leftOut={progress.leftOut} />
      <GoalSteps view={view} board={board} />
      {target.awardedBy !== undefined && <p class="soft">{goalWords('decides')}</p>}
    </>
  )
}
