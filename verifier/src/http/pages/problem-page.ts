import type { RenderProblemPage } from '@stapel/shared/server'
import { t } from '../../views/words/index.ts'
import { pageValues } from './page-values.ts'

/** What a person sees instead of a report: what is the case, and the way back. */
export const renderProblemPage: RenderProblemPage = (request, response, { title }) => {
  const values = pageValues(request)
  response.render('problem', { ...values, title: t(values.locale, 'problemTitle'), text: title, narrow: true })
}
