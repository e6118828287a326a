import { formatNumber } from '@stapel/shared'
import { Icon } from '../../components/icon.tsx'
import type { ProgressBoard } from '../../progress/progress-board.ts'
import type { GoalProgress } from '../../progress/goal-progress.ts'
import { routeMap } from '../../progress/route-map.ts'
import { language } from '../../words/language.ts'
import { RouteStop } from './route-stop.tsx'
import { routeWords } from './route-words.ts'

interface RoutePictureProps {
  readonly progress: GoalProgress
  readonly board: ProgressBoard
}

/**
 * The rule of a goal as a road: what lies behind, where somebody is, what can be done from here, and the goal at its end.
 * The picture is the list itself, so that who hears it, prints it or looks at it has the same.
 */
export function RoutePicture({ progress, board }: RoutePictureProps) {
  const { target, status, hours } = progress
  const { done, now, later } = routeMap(progress, board.catalogue, board.held)
  const reached = status === 'behaald'
  const written = (value: number) => formatNumber(value, language.value)
  return (
    <section class="route" aria-labelledby="route-title">
      <h2 id="route-title">{routeWords('title')}</h2>
      <ol class="route-line">
        {done.map((station) => (
          <RouteStop key={station.id} station={station} board={board} />
        ))}
        {!reached && (
          <li class="here">
            <span class="dot" aria-hidden="true" />
            <p>
              {done.length === 0
                ? routeWords('start')
                : hours.wanted > 0
                  ? routeWords('here.hours', { counted: written(hours.counted), wanted: written(hours.wanted) })
                  : routeWords('here')}
            </p>
          </li>
        )}
        {[...now, ...later].map((station) => (
          <RouteStop key={station.id} station={station} board={board} />
        ))}
        <li class={reached ? 'end reached' : 'end'}>
          <span class="dot" aria-hidden="true">
            <Icon name="flag" />
          </span>
          <div>
            <b>{target.title}</b>
            <span class="line small soft">
              {routeWords(target.awardedBy === undefined ? 'goal.own' : reached ? 'goal.reached' : 'goal.line')}
            </span>
          </div>
        </li>
      </ol>
      <p class="no-print">
        <button type="button" class="btn quiet" onClick={() => print()}>
          {routeWords('print')}
        </button>
      </p>
    </section>
  )
}
