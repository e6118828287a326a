import type { Locale, VerificationReport } from '@stapel/shared'
import { drawQrCode, Paper, paperMargin, paperSoftInk } from '@stapel/shared/server'
import { presentReport, type PresentedReport } from '../present-report.ts'
import { t } from '../words/index.ts'
import { colours, rowSigns, verdictSigns } from './signs.ts'

export interface PrintedReport {
  readonly report: VerificationReport
  readonly locale: Locale
  /** Where it was checked, and can be checked again. */
  readonly verifierUrl: string
  /** The link under which it is kept, and until when. */
  readonly kept?: { readonly url: string; readonly until: string }
}

const labelWidth = 118
const titleSize = 17
const footerHeight = 84
const bottom = 28
const sheet = { x: paperMargin, width: 595.28 - 2 * paperMargin }
const value = { x: paperMargin + labelWidth, width: sheet.width - labelWidth }

/** Who wrote the credential may have written a book in it: a report is not where it is read. */
const mostLines = 40
const mostCharacters = 1200

function clipped(text: string): string {
  return text.length > mostCharacters ? `${text.slice(0, mostCharacters)} …` : text
}

/** The report on paper: the same words as its page, on one sheet where it is an ordinary one. */
export async function printReport(input: PrintedReport): Promise<Uint8Array> {
  const { report, locale } = input
  const shown = presentReport(report, locale)
  const paper = new Paper({
    title: clipped([t(locale, 'reportTitle'), shown.card?.title].filter((text) => text !== undefined).join(': ')),
    author: t(locale, 'product'),
    locale,
    createdAt: new Date(report.verifiedAt),
    bottom,
  })
  writeVerdict(paper, shown, locale)
  if (shown.card) writeCard(paper, shown.card, shown.cardWarning, locale)
  writeParts(paper, shown, locale)
  if (shown.whose !== undefined) writeSection(paper, t(locale, 'whoseTitle'), [clipped(shown.whose)])
  writeChecks(paper, shown, locale)
  await writeFooter(paper, input)
  return paper.finish()
}

function writeVerdict(paper: Paper, { tone, summary, checkedOn }: PresentedReport, locale: Locale): void {
  const colour = colours[tone]
  const text = { x: paperMargin + 62, width: sheet.width - 78 }
  const lines = [summary.sentence, ...(summary.advice === undefined ? [] : [summary.advice])].map(clipped)
  const height =
    22 +
    paper.heightOf(summary.title, titleSize, text.width, 'bold') +
    lines.reduce((sum, line) => sum + paper.heightOf(line, 10.5, text.width) + 2, 0)
  paper.text('P', `${t(locale, 'product')} · ${checkedOn}`, { y: 34, size: 10, colour: paperSoftInk })
  const top = paper.y + 8
  paper.decorate(paperMargin, top, sheet.width, height, colour.soft, 8)
  paper.decorate(paperMargin, top, 5, height, colour.strong, 2)
  paper.drawSign(verdictSigns[tone], { x: paperMargin + 18, y: top + 11, size: 32 }, colour.strong)
  paper.text('H1', summary.title, { ...text, y: top + 10, size: titleSize, weight: 'bold', colour: colour.strong })
  for (const line of lines) paper.text('P', line, { ...text, y: paper.y + 2, size: 10.5 })
  paper.moveTo(top + height + 4)
  paper.text('P', t(locale, 'paperThen'), { size: 9, colour: paperSoftInk })
}

function writeCard(
  paper: Paper,
  card: NonNullable<PresentedReport['card']>,
  warning: string | undefined,
  locale: Locale,
): void {
  writeSection(paper, t(locale, 'cardTitle'), warning === undefined ? [] : [warning])
  paper.text('H3', clipped(card.title), { size: 13, weight: 'semibold' })
  paper.text('P', card.kind, { size: 9.5, colour: paperSoftInk })
  for (const { heading, lines } of card.sections) {
    paper.keepTogether(30)
    paper.decorate(paperMargin, paper.y + 1, sheet.width, 0.5, colours.line)
    const top = paper.y + 3
    paper.text('P', heading, { y: top, width: labelWidth - 8, size: 10, colour: paperSoftInk })
    paper.moveTo(top)
    for (const { text, note } of lines.slice(0, mostLines))
      paper.text('P', clipped(note === undefined ? text : `${text} (${note})`), { ...value, size: 10 })
    const more = lines.length - mostLines
    if (more > 0) paper.text('P', t(locale, 'paperMore', { count: more }), { ...value, size: 10 })
  }
}

function writeParts(paper: Paper, { parts }: PresentedReport, locale: Locale): void {
  if (parts.length === 0) return
  writeSection(paper, t(locale, 'partsTitle'), [])
  paper.group('L', () => {
    for (const { title, verdictWord, mark, card } of parts) {
      paper.keepTogether(30)
      const issuer = card?.sections.find(({ id }) => id === 'issuer')?.lines[0]?.text
      paper.group('LI', () => {
        const colour = rowSigns[mark].colour
        paper.drawSign(rowSigns[mark].paths, { x: paperMargin, y: paper.y + 2, size: 10 }, colour)
        const line = { x: paperMargin + 16, width: sheet.width - 16 }
        paper.text('LBody', `${clipped(title)}: ${verdictWord}`, { ...line, size: 10.5, weight: 'semibold' })
        if (issuer !== undefined) paper.text('LBody', clipped(issuer), { ...line, size: 9.5, colour: paperSoftInk })
      })
    }
  })
}

function writeChecks(paper: Paper, { checks, skipped }: PresentedReport, locale: Locale): void {
  const open = checks.filter(({ outcome, mark }) => outcome === 'not-checked' && mark !== 'plain')
  const names = open.map(({ name }) => name).join(', ')
  writeSection(paper, t(locale, 'checksTitle'), open.length === 0 ? [] : [t(locale, 'paperNotChecked', { names })])
  const says = { x: paperMargin + 16 + 122, width: sheet.width - 138 }
  paper.group('L', () => {
    for (const { name, outcomeWord, message, mark } of checks) {
      paper.keepTogether(paper.heightOf(message, 9, says.width) + 4)
      const top = paper.y
      const { paths, colour } = rowSigns[mark]
      paper.group('LI', () => {
        paper.drawSign(paths, { x: paperMargin, y: top + 1, size: 9 }, colour)
        paper.text('LBody', name, { x: paperMargin + 16, y: top, width: 120, size: 9, weight: 'semibold' })
        const below = paper.y
        paper.text('LBody', `${outcomeWord}. ${message}`, { ...says, y: top, size: 9 })
        paper.moveTo(Math.max(paper.y, below) + 1)
      })
    }
  })
  if (skipped !== undefined) paper.text('P', skipped, { size: 9, colour: paperSoftInk })
}

function writeSection(paper: Paper, heading: string, lines: readonly string[]): void {
  paper.keepTogether(70)
  paper.text('H2', heading, { y: paper.y + 7, size: 12.5, weight: 'bold' })
  for (const line of lines) paper.text('P', line, { size: 9.5 })
}

async function writeFooter(paper: Paper, { kept, locale, verifierUrl }: PrintedReport): Promise<void> {
  const url = kept?.url ?? verifierUrl
  paper.keepTogether(footerHeight)
  const top = Math.max(paper.y + 8, paper.height - footerHeight - bottom + 6)
  paper.decorate(paperMargin, top, sheet.width, footerHeight - 8, colours.footer, 8)
  const alt = t(locale, kept ? 'paperQrKept' : 'paperQrAgain')
  paper.image(await drawQrCode(url), alt, { x: paperMargin + 8, y: top + 6, size: 64 })
  const side = { x: paperMargin + 84, width: sheet.width - 96 }
  paper.text('H2', alt, { ...side, y: top + 9, size: 10.5, weight: 'bold' })
  const help = kept ? t(locale, 'paperKeptUntil', { moment: kept.until }) : t(locale, 'paperAgain')
  paper.text('P', help, { ...side, size: 9 })
  paper.text('P', url, { ...side, size: 8.5, colour: colours.link, link: url })
}
