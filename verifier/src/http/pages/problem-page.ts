import type { RenderProblemPage } from '@stapel/shared/server'
import { t } from '../../views/words/index.ts'
import { pageValues } from './page-values.ts'

/** What a person sees instead of a report: what is the case, and the way back. */
export const renderProblemPage: RenderProblemPage = (request, response, { code, title }) => {
  const values = pageValues(request)
  const { locale } = values
  const heading =
    code === 'not-kept' ? 'keptGoneTitle' : code === 'not-found' ? 'notFoundTitle' : ('problemTitle' as const)
  response.render('problem', {
    ...values,
    title: t(locale, heading),
    text: title,
    advice: code === 'not-kept' ? t(locale, 'keptGoneAdvice') : undefined,
    back: t(locale, code === 'not-kept' || code === 'not-found' ? 'again' : 'problemBack'),
    narrow: true,
  })
}
