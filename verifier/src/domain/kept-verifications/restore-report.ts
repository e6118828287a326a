import {
  checkMessage,
  type CredentialContent,
  type Locale,
  type ReportPart,
  type VerificationReport,
} from '@stapel/shared'
import type { KeptContent, KeptPart, KeptReport } from './kept-report.ts'

/** A kept report as any other, with its words in the reader's language. What was not kept is empty. */
export function restoreReport(kept: KeptReport, locale: Locale): VerificationReport {
  return { ...restoreExamined(kept, locale), verifiedAt: kept.verifiedAt, carrier: kept.carrier }
}

function restoreExamined(
  { kind, verdict, checks, content, parts }: Omit<KeptPart, 'path'>,
  locale: Locale,
): Omit<ReportPart, 'path'> {
  return {
    kind,
    verdict,
    checks: checks.map((check) => ({ ...check, message: checkMessage(check, locale) })),
    ...(content && { content: restoreContent(content) }),
    ...(parts && { parts: parts.map((part) => ({ path: part.path, ...restoreExamined(part, locale) })) }),
    technical: {},
  }
}

function restoreContent({ achievement, qualityAssurance, recipient, ...content }: KeptContent): CredentialContent {
  const { nameInClear, isHashed } = recipient
  const { creator, ...rest } = achievement ?? {}
  return {
    ...content,
    types: [],
    participation: [],
    stacksInto: [],
    evidence: [],
    ...(achievement && {
      achievement: {
        ...rest,
        id: '',
        name: content.title,
        ...(creator !== undefined && { creator: { name: creator } }),
      },
    }),
    ...(qualityAssurance !== undefined && { qualityAssurance: { name: qualityAssurance } }),
    recipient: {
      ...(nameInClear !== undefined && { nameInClear }),
      // Only that there is one decides what the report says of whose it is.
      hashed: isHashed ? [{ kind: 'emailAddress', hash: '' }] : [],
    },
  }
}
