import { formatNumber } from '@stapel/shared'
import type { GoalProgress } from '../../progress/goal-progress.ts'
import { language } from '../../words/language.ts'
import { progressWords } from './progress-words.ts'

/** How far somebody is, in one sentence. */
export function progressSentence({ status, steps, hours }: GoalProgress, issuer: string | undefined): string {
  const count = steps.length
  if (status === 'behaald') return progressWords('lead.done', { issuer: issuer ?? progressWords('issuer.unknown') })
  if (status === 'open') return progressWords('lead.open', { count })
  if (hours.wanted === 0) return progressWords('lead.steps', { count })
  const written = (value: number) => formatNumber(value, language.value)
  return progressWords('lead.hours', { count, counted: written(hours.counted), wanted: written(hours.wanted) })
}
