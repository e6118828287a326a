import { Router } from 'express'
import type { VerifierContext } from '../../context.ts'
import { privateAnswer } from '../private-answer.ts'
import { askingPagesRouter } from './asking/index.ts'
import { batchesRouter } from './batches.ts'
import { checkRouter } from './check.ts'
import { comparePersonRouter } from './compare-person.ts'
import { keepReportRouter } from './keep-report.ts'
import { keptRouter } from './kept.ts'
import { levelsRouter } from './levels.ts'
import { askForProfileRouter } from './comparisons/ask-pages.ts'
import { comparePagesRouter } from './comparisons/compare-pages.ts'
import { profilePagesRouter } from './profiles/index.ts'
import { reportPdfRouter } from './report-pdf.ts'
import { statementsRouter } from './statements.ts'

export function pagesRouter(context: VerifierContext): Router {
  const router = Router()
  router.use('/controle', privateAnswer)
  router.use(checkRouter(context))
  router.use(comparePersonRouter(context))
  router.use(batchesRouter(context))
  router.use(keepReportRouter(context))
  router.use(keptRouter(context))
  router.use(reportPdfRouter(context))
  router.use(askingPagesRouter(context))
  router.use(levelsRouter())
  router.use(askForProfileRouter(context))
  router.use(comparePagesRouter(context))
  router.use(profilePagesRouter(context))
  router.use(statementsRouter())
  return router
}
