import { describeNode, describeReason, describeRule, formatHours, type Leaf } from '@stapel/shared'
import { HoursBar } from '../../components/hours-bar.tsx'
import { Icon } from '../../components/icon.tsx'
import { levelClass } from '../../components/level.ts'
import type { ProgressBoard } from '../../progress/progress-board.ts'
import type { ChoiceStation, HoursStation, PartStation, Station, StationState } from '../../progress/route-map.ts'
import { hrefOf } from '../../routing/route.ts'
import { language } from '../../words/language.ts'
import { routeWords } from './route-words.ts'

interface StopProps<Kind extends Station = Station> {
  readonly station: Kind
  readonly board: ProgressBoard
}

const icons = { done: 'check', now: 'todo', later: 'clock' } as const satisfies Record<StationState, string>

/** One stop on the road, with its state as a sign on the line and as a word. */
export function RouteStop({ station, board }: StopProps) {
  return (
    <li class={`stop ${station.state}`}>
      <span class="dot" aria-hidden="true">
        <Icon name={icons[station.state]} />
      </span>
      <div>
        <p class="state small">{routeWords(`state.${station.state}`)}</p>
        <StopBody station={station} board={board} />
      </div>
    </li>
  )
}

function StopBody({ station, board }: StopProps) {
  switch (station.kind) {
    case 'part':
      return <Part station={station} board={board} />
    case 'choice':
      return <Choice station={station} board={board} />
    case 'together':
      return (
        <div class="fork">
          <p>{routeWords('together')}</p>
          <ul class="lanes">
            {station.parts.map((part) => (
              <li key={part.id}>
                <StopBody station={part} board={board} />
              </li>
            ))}
          </ul>
        </div>
      )
    case 'hours':
      return <Hours station={station} board={board} />
  }
}

function Part({ station, board }: StopProps<PartStation>) {
  const { state, rule, final, by, options } = station
  const locale = language.value
  const [first] = options
  const hours = state === 'done' ? by?.hours : rule.op === 'outcome' ? undefined : first?.hours
  const name =
    rule.op === 'outcome'
      ? describeNode(rule, board.names, locale)
      : (by?.card?.content.title ?? first?.name ?? describeNode(rule, board.names, locale))
  const level = by?.card?.content.levels[0] ?? first?.achievement?.level
  const address = by?.card === undefined ? first?.achievement?.id : undefined
  return (
    <div class={`brick ${levelClass(level)} ${state === 'done' ? '' : 'todo'}`}>
      <span>
        {by?.card !== undefined ? (
          <a href={hrefOf({ name: 'credential', key: by.card.key })}>{name}</a>
        ) : address !== undefined && rule.op !== 'outcome' ? (
          <a href={address} rel="noreferrer" target="_blank">
            {name}
          </a>
        ) : (
          <b>{name}</b>
        )}
        {linesOf(station, board).map((line) => (
          <span key={line} class="line small soft">
            {line}
          </span>
        ))}
        {final && <span class="line small soft">{routeWords('final')}</span>}
      </span>
      {hours !== undefined && <span class="h">{formatHours(hours, locale)}</span>}
    </div>
  )
}

/** What else is asked of it, and why what is held does not do. */
function linesOf({ state, rule, by, options, because }: PartStation, { names }: ProgressBoard): string[] {
  const locale = language.value
  if (state === 'done') return rule.op === 'outcome' && by !== undefined ? [routeWords('by', { title: by.title })] : []
  const { conditions } = describeRule(withoutBoards(rule), names, locale)
  const reasons = because.map((leftOut) =>
    leftOut.reason === 'only-self-declared' ? routeWords('self-said') : `! ${describeReason(leftOut, locale)}`,
  )
  const ways = options.slice(0, 3).map(({ name }) => name)
  return [
    ...(rule.op === 'outcome' && ways.length > 0 ? [routeWords('by.one', { options: ways.join(', ') })] : []),
    ...conditions.map((condition) => condition.charAt(0).toUpperCase() + condition.slice(1)),
    ...new Set(reasons),
  ]
}

/** Whose exemptions count is for who has one: the road keeps to what everybody needs. */
function withoutBoards(rule: Leaf): Leaf {
  const { issuers, ...rest } = rule
  return issuers === undefined ? rule : { ...rest, issuers: { issuers: issuers.issuers } }
}

function Choice({ station, board }: StopProps<ChoiceStation>) {
  const { state, min, parts } = station
  return (
    <div class="fork">
      <p>{routeWords(state === 'done' ? 'choice.done' : 'choice', { count: min })}</p>
      <ul class="lanes">
        {parts.map((part, place) => (
          <li key={part.id}>
            {place > 0 && state !== 'done' && <span class="or small">{routeWords('or')}</span>}
            <StopBody station={part} board={board} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Hours({ station: { state, hours, parts } }: StopProps<HoursStation>) {
  const written = (value: number) => formatHours(value, language.value)
  const counting = parts.filter((part) => part.state === 'done')
  const more = parts.filter((part) => part.state !== 'done')
  return (
    <div class="fork hours">
      <p>
        {routeWords('hours', { wanted: written(hours.wanted) })}
        <span class="line soft">
          {state === 'done'
            ? routeWords('hours.done', { counted: written(hours.counted) })
            : routeWords('hours.open', {
                counted: written(hours.counted),
                wanted: written(hours.wanted),
                missing: written(hours.missing),
              })}
        </span>
      </p>
      <HoursBar
        parts={counting.map(({ id, by }) => ({ key: id, hours: by?.hours ?? 0, level: by?.card?.content.levels[0] }))}
        missing={hours.missing}
      />
      {state !== 'done' && more.length > 0 && (
        <>
          <p class="small soft">{routeWords('hours.more')}</p>
          <ul class="small more-hours">
            {more.map(({ id, options: [option] }) => (
              <li key={id}>
                {option?.name ?? id}
                {option?.hours !== undefined && <span class="nowrap"> · {written(option.hours)}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
