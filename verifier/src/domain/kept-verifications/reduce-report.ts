import type { Check, CredentialContent, ReportPart, VerificationReport } from '@stapel/shared'
import type { KeptCheck, KeptContent, KeptPart, KeptReport } from './kept-report.ts'

/** Leaves out of a report whatever a kept one does not need. */
export function reduceReport(report: VerificationReport): KeptReport {
  return { ...reduceExamined(report), verifiedAt: report.verifiedAt, carrier: report.carrier }
}

function reducePart(part: ReportPart): KeptPart {
  return { path: part.path, ...reduceExamined(part) }
}

function reduceExamined({ kind, verdict, checks, content, parts }: Omit<ReportPart, 'path'>): Omit<KeptPart, 'path'> {
  return {
    kind,
    verdict,
    checks: checks.map(reduceCheck),
    ...(content && { content: reduceContent(content) }),
    ...(parts && { parts: parts.map(reducePart) }),
  }
}

function reduceCheck({ id, outcome, code }: Check): KeptCheck {
  return { id, outcome, ...(code !== undefined && { code }) }
}

function reduceContent(content: CredentialContent): KeptContent {
  const { form, title, description, language, levels, load, grade, assessment, supervision, route } = content
  const { achievement, issuer, qualityAssurance, recipient, awardedDate, validFrom, validUntil } = content
  return withoutUndefined({
    form,
    title,
    description,
    language,
    outcomes: content.outcomes.map(({ text, plain, level, rubric }) =>
      withoutUndefined({ text, plain, level, rubric, exactMatches: [] }),
    ),
    levels,
    load,
    grade,
    assessment,
    supervision,
    route,
    awardedDate,
    validFrom,
    validUntil,
    achievement:
      achievement &&
      withoutUndefined({
        type: achievement.type,
        criteria: achievement.criteria,
        creator: achievement.creator?.name,
      }),
    issuer: withoutUndefined({ id: issuer.id, name: issuer.name, country: issuer.country }),
    qualityAssurance: qualityAssurance?.name,
    recipient: withoutUndefined({ nameInClear: recipient.nameInClear, isHashed: recipient.hashed.length > 0 }),
  })
}

type Defined<T> = { [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key] } & {
  [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined>
}

function withoutUndefined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Defined<T>
}
