import type { Locale } from '@stapel/shared'
import type { Response } from 'express'
import { printReport, type PrintedReport } from '../views/paper/print-report.ts'

const fileNames = { nl: 'controlerapport.pdf', en: 'verification-report.pdf' } satisfies Record<Locale, string>

/** The report as a sheet to keep in a file. */
export async function sendPdf(response: Response, printed: PrintedReport): Promise<void> {
  const pdf = await printReport(printed)
  response.attachment(fileNames[printed.locale]).type('application/pdf').send(Buffer.from(pdf))
}
