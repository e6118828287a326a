import { amsterdamDay, isCalendarDay, type Achievement, type Route } from '@stapel/shared'
import type { Language } from '../organisations/organisation.ts'
import { awardMoments } from '../awards/award-moments.ts'
import type { BatchRowValues, RowProblem } from './batch.ts'
import type { CsvLine } from './read-csv.ts'

const longestCell = 1000
const languages: Readonly<Record<string, Language>> = {
  nl: 'nl',
  nederlands: 'nl',
  dutch: 'nl',
  en: 'en',
  engels: 'en',
  english: 'en',
}
const routes: Readonly<Record<string, Route>> = {
  course: 'course',
  cursus: 'course',
  opleiding: 'course',
  workplace: 'workplace',
  werkplek: 'workplace',
  'prior-learning': 'prior-learning',
  evc: 'prior-learning',
  mixed: 'mixed',
  gemengd: 'mixed',
  exemption: 'exemption',
  vrijstelling: 'exemption',
}

/** What one line says, and everything that is wrong with it. Whether another line says the same: see `markDoubles`. */
export function checkRow(
  { cells, tooLong }: CsvLine,
  achievement: Achievement,
  now: Date,
): { readonly values: BatchRowValues; readonly problems: readonly RowProblem[] } {
  const problems: RowProblem[] = []
  const cell = (column: keyof typeof cells) => {
    const value = cells[column] ?? ''
    if (value.length > longestCell) problems.push({ column, code: 'too-long' })
    return value === '' ? undefined : value.slice(0, longestCell)
  }
  const known = <T>(column: keyof typeof cells, code: RowProblem['code'], table: Readonly<Record<string, T>>) => {
    const value = cell(column)
    const meaning = value === undefined ? undefined : table[value.toLowerCase()]
    if (value !== undefined && meaning === undefined) problems.push({ column, code, value })
    return meaning
  }
  const day = (column: keyof typeof cells) => {
    const value = cell(column)
    const read = value === undefined ? undefined : readDay(value)
    if (read === null) problems.push({ column, code: 'date-malformed', ...(value !== undefined && { value }) })
    return read ?? undefined
  }

  const name = cell('name') ?? [cell('givenName'), cell('infix'), cell('familyName')].filter(Boolean).join(' ')
  if (name === '') problems.push({ column: 'name', code: 'name-missing' })
  const email = cell('email')
  if (email !== undefined && !isEmail(email)) problems.push({ column: 'email', code: 'email-malformed', value: email })
  const grade = cell('grade')
  if (grade !== undefined && !achievement.grades?.includes(grade)) {
    problems.push({ column: 'grade', code: 'grade-unknown', value: grade })
  }
  const values: BatchRowValues = withoutUndefined({
    name,
    email,
    language: known('language', 'language-unknown', languages),
    awardedDate: day('awardedDate'),
    validUntil: day('validUntil'),
    route: known('route', 'route-unknown', routes),
    grade,
    narrative: cell('narrative'),
  })
  if (values.awardedDate !== undefined && values.awardedDate > amsterdamDay(now)) {
    problems.push({ column: 'awardedDate', code: 'date-in-future', value: values.awardedDate })
  }
  const { validFrom, validUntil } = awardMoments(now, values, achievement.validityMonths)
  if (validUntil !== undefined && validUntil < validFrom) {
    problems.push({ column: 'validUntil', code: 'valid-until-before-award', value: values.validUntil ?? '' })
  }
  if (tooLong) problems.push({ code: 'too-many-columns' })
  return { values, problems }
}

/** `YYYY-MM-DD`, or the day first as people and spreadsheets write it here; null when it is no day. */
function readDay(text: string): string | null {
  const dayFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text)
  const day = dayFirst
    ? `${dayFirst[3] ?? ''}-${(dayFirst[2] ?? '').padStart(2, '0')}-${(dayFirst[1] ?? '').padStart(2, '0')}`
    : text
  return isCalendarDay(day) ? day : null
}

/** Something before and after one @, with a dot in the domain, and nothing that could end a mail header. */
export function isEmail(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\]+$/.test(text)
}

function withoutUndefined<T extends object>(values: T): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]: [string, unknown]) => value !== undefined)) as T
}
