import type { ErrorCode, RenderProblemPage } from '@stapel/shared/server'
import { t } from '../../views/words/index.ts'
import { pageValues } from './page-values.ts'

/** What is gone, rather than wrong: its page says so and how to begin again. */
const goneTitles: Partial<Record<ErrorCode, 'notFoundTitle' | 'keptGoneTitle' | 'batchGoneTitle'>> = {
  'not-found': 'notFoundTitle',
  'not-kept': 'keptGoneTitle',
  'batch-gone': 'batchGoneTitle',
}

/** What a person sees instead of a report: what is the case, and the way back. */
export const renderProblemPage: RenderProblemPage = (request, response, { code, title }) => {
  const values = pageValues(request)
  const { locale } = values
  const gone = goneTitles[code]
  response.render('problem', {
    ...values,
    title: t(locale, gone ?? 'problemTitle'),
    text: title,
    advice: gone === undefined || code === 'not-found' ? undefined : t(locale, 'keptGoneAdvice'),
    back: t(locale, gone === undefined ? 'problemBack' : 'again'),
    narrow: true,
  })
}
