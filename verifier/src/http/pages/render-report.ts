import type { VerificationReport } from '@stapel/shared'
import type { Request, Response } from 'express'
import type { VerifierContext } from '../../context.ts'
import { drawLinkId } from '../../domain/link-id.ts'
import { presentKeeping, type KeepingTried } from '../../views/present-keeping.ts'
import { presentPerson, type ComparedPerson } from '../../views/present-person.ts'
import { presentReport } from '../../views/present-report.ts'
import { t } from '../../views/words/index.ts'
import { pageValues } from './page-values.ts'

export interface ReportShown {
  readonly report: VerificationReport
  /** The text of the credential, for the forms that go on from here: nothing of it stays with us in between. */
  readonly carried: string | null
  readonly compared?: ComparedPerson | undefined
  readonly keepingTried?: KeepingTried
}

/** The page with the report, and what a visitor can do with it. */
export function renderReport(
  { random }: Pick<VerifierContext, 'random'>,
  request: Request,
  response: Response,
  { report, carried, compared, keepingTried }: ReportShown,
): void {
  const values = pageValues(request)
  const { locale } = values
  response.render('report', {
    ...values,
    title: t(locale, 'reportTitle'),
    ...presentReport(report, locale),
    person: presentPerson(report, carried, locale, compared),
    keeping: presentKeeping(report, carried, drawLinkId(random), locale, keepingTried),
  })
}
