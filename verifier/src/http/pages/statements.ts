import { Router } from 'express'
import { t } from '../../views/words/index.ts'
import { pageValues } from './page-values.ts'

/** The pages that say how we treat people: accessibility and privacy. */
export function statementsRouter(): Router {
  const router = Router()
  for (const [path, title, text] of [
    ['/toegankelijkheid', 'accessibilityTitle', 'accessibilityText'],
    ['/privacy', 'privacyTitle', 'privacyText'],
  ] as const) {
    router.get(path, (request, response) => {
      const values = pageValues(request)
      const { locale } = values
      response.render('text', { ...values, title: t(locale, title), text: t(locale, text), narrow: true })
    })
  }
  return router
}
