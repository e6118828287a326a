import { amsterdamDay, type CalendarDay } from '@stapel/shared'
import type { CredentialCard } from '../storage/credential-record.ts'
import type { Goal } from '../storage/goal-record.ts'
import { badgesOf } from './shared-badges.ts'
import type { GoalView } from './goal-view.ts'

/** A badge that will stop counting, when, and for which goals. */
export interface Loss {
  readonly card: CredentialCard
  /** The first calendar day on which it does not count any more. */
  readonly from: CalendarDay
  readonly daysLeft: number
  readonly goals: readonly Goal[]
}

const dayMs = 24 * 60 * 60 * 1000
const horizonDays = 60

/**
 * What stops counting within sixty days, because it expires or grows too old for a goal that asks for something recent.
 * @param viewsAt the goals as they would stand at that moment, with nothing added
 */
export function findLosses(now: Date, viewsAt: (moment: Date) => readonly GoalView[]): readonly Loss[] {
  const at = (days: number) => viewsAt(new Date(now.getTime() + days * dayMs))
  const today = at(0)
  const cardsNow = cardsOf(today)
  const countsAt = new Map<number, ReadonlySet<string>>()
  const counts = (pair: string, days: number): boolean => {
    const known = countsAt.get(days) ?? new Set(pairsOf(at(days)))
    countsAt.set(days, known)
    return known.has(pair)
  }
  const losses = new Map<string, { card: CredentialCard; daysLeft: number; goals: Goal[] }>()
  for (const view of today) {
    for (const key of badgesOf(view)) {
      const card = cardsNow.get(key)
      const pair = pairOf(view.goal, key)
      if (card === undefined || counts(pair, horizonDays)) continue
      const daysLeft = firstDay((days) => !counts(pair, days))
      const loss = losses.get(key) ?? { card, daysLeft, goals: [] }
      loss.goals.push(view.goal)
      loss.daysLeft = Math.min(loss.daysLeft, daysLeft)
      losses.set(key, loss)
    }
  }
  return [...losses.values()]
    .map((loss) => ({ ...loss, from: amsterdamDay(new Date(now.getTime() + loss.daysLeft * dayMs)) }))
    .sort((a, b) => a.daysLeft - b.daysLeft)
}

/** The first of the days up to the horizon for which it holds; once it holds, it goes on to. */
function firstDay(holds: (days: number) => boolean): number {
  let [low, high] = [1, horizonDays]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

const pairOf = (goal: Goal, key: string): string => `${goal.id} ${key}`

const pairsOf = (views: readonly GoalView[]): string[] =>
  views.flatMap((view) => [...badgesOf(view)].map((key) => pairOf(view.goal, key)))

function cardsOf(views: readonly GoalView[]): ReadonlyMap<string, CredentialCard> {
  return new Map(
    views.flatMap((view) => {
      if (view.kind === 'rule') return view.progress.held.map(({ card }) => [card.key, card] as const)
      return view.kind === 'job' ? view.badges.map((card) => [card.key, card] as const) : []
    }),
  )
}
