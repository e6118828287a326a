import {
  summariseReport,
  type CredentialContent,
  type Locale,
  type UnreadableCarrierCode,
  type Verdict,
  type VerificationReport,
} from '@stapel/shared'
import { errorCodes } from '@stapel/shared/server'

/** What was found of one file, in one line: a verdict, or the code that says why there is nothing to report on. */
export type BatchRow = RowOfReport | RowOfProblem

export interface RowOfReport {
  readonly name: string
  readonly verdict: Verdict
  /** One sentence in the reader's language. */
  readonly message: string
  /** What the credential says, whatever its verdict; of several in one file, all of them. */
  readonly title?: string
  readonly issuer?: string
  readonly recipient?: string
  /** ISO 8601 instant; of several the first that ends. */
  readonly validUntil?: string
}

export type BatchRowCode = UnreadableCarrierCode | 'batch-not-readable' | 'batch-out-of-time'

export interface RowOfProblem {
  readonly name: string
  readonly code: BatchRowCode
  readonly message: string
}

export function rowOfReport(name: string, report: VerificationReport, locale: Locale): RowOfReport {
  const inside = report.parts?.filter(({ kind }) => kind === 'credential').flatMap(({ content }) => content ?? [])
  const contents = report.content === undefined ? (inside ?? []) : [report.content]
  const title = joined(contents.map((content) => content.title))
  const issuer = joined(contents.map((content) => content.issuer.name ?? content.issuer.id))
  const recipient = joined(contents.map((content) => content.recipient.nameInClear))
  const validUntil = firstEnd(contents)
  return {
    name,
    verdict: report.verdict,
    message: summariseReport(report, locale).title,
    ...(title !== undefined && { title }),
    ...(issuer !== undefined && { issuer }),
    ...(recipient !== undefined && { recipient }),
    ...(validUntil !== undefined && { validUntil }),
  }
}

export function rowOfProblem(name: string, code: BatchRowCode, locale: Locale): RowOfProblem {
  return { name, code, message: errorCodes[code].title[locale] }
}

function joined(texts: readonly (string | undefined)[]): string | undefined {
  const different = [...new Set(texts.filter((text) => text !== undefined))]
  return different.length === 0 ? undefined : different.join('; ').slice(0, 500)
}

function firstEnd(contents: readonly CredentialContent[]): string | undefined {
  return contents
    .flatMap(({ validUntil }) => validUntil ?? [])
    .filter((text) => !Number.isNaN(Date.parse(text)))
    .sort((a, b) => Date.parse(a) - Date.parse(b))[0]
}
