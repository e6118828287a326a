import type { Locale } from '@stapel/shared'
import { Paper, paperMargin, paperSoftInk } from '@stapel/shared/server'
import { t } from '../words/index.ts'
import type { presentComparison } from './present-comparison.ts'
import type { presentPaper } from './present-paper.ts'

type Printed = ReturnType<typeof presentComparison> & ReturnType<typeof presentPaper>

/** The candidate's report as a tagged PDF: the same as its page, to keep or to give to whom it is about. */
export function printComparison(answer: Printed, at: Date, locale: Locale): Promise<Uint8Array> {
  const paper = new Paper({ title: t(locale, 'paperTitle'), author: 'Stapel', locale, createdAt: at })
  const say = (text: string, soft = false): void => {
    paper.keepTogether(40)
    paper.text('P', text, soft ? { size: 10.5, colour: paperSoftInk } : {})
    paper.moveTo(paper.y + 3)
  }
  const head = (text: string): void => {
    paper.keepTogether(90)
    paper.text('H2', text, { y: paper.y + 14, size: 14, weight: 'bold' })
    paper.moveTo(paper.y + 4)
  }
  const list = (items: readonly string[]): void =>
    paper.group('L', () => {
      for (const item of items) {
        paper.keepTogether(40)
        paper.text('LI', `•  ${item}`)
      }
    })

  paper.text('H1', t(locale, 'paperTitle'), { size: 22, weight: 'bold' })
  paper.moveTo(paper.y + 8)
  answer.paper.facts.forEach((fact) => say(fact))
  if (answer.person !== undefined) say(answer.person)
  if (answer.peopleDiffer !== undefined) say(answer.peopleDiffer)

  head(t(locale, 'comparisonReal'))
  say(answer.realLine)
  list(
    answer.found.map(({ title, issuer, verdictWord }) =>
      [title, issuer, verdictWord].filter((part) => part !== undefined).join(' · '),
    ),
  )
  if (answer.unreadable !== undefined) say(answer.unreadable)

  head(t(locale, 'comparisonFits'))
  answer.counts.forEach((count) => say(count))
  for (const { asked, must, level, conditions, verdict, why, have, beside } of answer.wants) {
    paper.keepTogether(110)
    paper.text('H3', `${asked}: ${verdict}`, { y: paper.y + 8, size: 12, weight: 'semibold' })
    say([must, ...(level === undefined ? [] : [level.label]), ...conditions].join(' · '), true)
    say(why)
    if (have.length > 0) say(have.join(' · '))
    beside.forEach((reason) => say(t(locale, 'comparisonBeside', { reason }), true))
  }
  if (answer.licences.length > 0) {
    head(t(locale, 'comparisonLicences'))
    list(answer.licences.map(({ text }) => text))
  }

  head(t(locale, 'paperDecision'))
  answer.paper.decision.forEach((line) => say(line))
  if (answer.paper.decidedBy !== undefined) say(answer.paper.decidedBy)
  say(answer.humanDecides, true)
  head(t(locale, 'paperRulesTitle'))
  list(answer.paper.rules)
  head(t(locale, 'paperObjectTitle'))
  say(t(locale, 'paperObject'))
  say(t(locale, 'paperCopy'))
  paper.decorate(paperMargin, paper.y + 10, 60, 3, paperSoftInk)
  return paper.finish()
}
