import { Router } from 'express'
import { presentLevels } from '../../views/present-levels.ts'
import { t } from '../../views/words/index.ts'
import { pageValues } from './page-values.ts'

/** What the levels mean, for who has never heard of them. */
export function levelsRouter(): Router {
  const router = Router()
  router.get('/levels', (request, response) => {
    const values = pageValues(request)
    response.render('levels', { ...values, title: t(values.locale, 'levelsTitle'), ...presentLevels(values.locale) })
  })
  return router
}
