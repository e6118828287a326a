import { formatNumber } from '@stapel/shared'
import type { Catalogue } from '../../progress/catalogue.ts'
import type { GoalProgress } from '../../progress/goal-progress.ts'
import type { GoalView } from '../../progress/goal-view.ts'
import type { JobMatch } from '../../progress/job-match.ts'
import { countSteps } from '../../progress/step.ts'
import { language } from '../../words/language.ts'
import { progressWords } from './progress-words.ts'

/** How far somebody is, in one sentence. */
export function sentenceOfGoal(view: GoalView, { organisations }: Pick<Catalogue, 'organisations'>): string {
  switch (view.kind) {
    case 'rule': {
      const { awardedBy } = view.progress.target
      return progressSentence(view.progress, organisations.find(({ did }) => did === awardedBy)?.name)
    }
    case 'job':
      return jobSentence(view.job)
    case 'words':
      return progressWords('lead.words')
    case 'gone':
      return progressWords('lead.gone')
  }
}

export function progressSentence({ target, status, steps, hours }: GoalProgress, issuer: string | undefined): string {
  const count = countSteps(steps)
  if (status === 'behaald') {
    return target.awardedBy === undefined
      ? progressWords('lead.done.own')
      : progressWords('lead.done', { issuer: issuer ?? progressWords('issuer.unknown') })
  }
  if (status === 'open') return progressWords('lead.open', { count })
  if (hours.wanted === 0) return progressWords('lead.steps', { count })
  const written = (value: number) => formatNumber(value, language.value)
  if (count === 0)
    return progressWords('lead.only-hours', { counted: written(hours.counted), wanted: written(hours.wanted) })
  return progressWords('lead.hours', { count, counted: written(hours.counted), wanted: written(hours.wanted) })
}

/** Counts, and never a score. */
export function jobSentence({ report }: Pick<JobMatch, 'report'>): string {
  const { met, total } = report.counts.must
  return progressWords('lead.job', { met, count: total })
}
