import { formatDay } from '@stapel/shared'
import { drawQrCode, paperMargin, Paper, paperSoftInk } from '@stapel/shared/server'
import type { PaperInput } from '../../domain/papers/papers.ts'
import { isHexColour } from '../badge/contrast.ts'
import { translate } from '../words/index.ts'

export interface LetterInput extends PaperInput {
  readonly offerLink: string
  readonly txCode?: string
}

/** In groups, as people read a code aloud. */
const inGroups = (code: string): string => (code.match(/.{1,3}/gu) ?? []).join(' ')

/** The letter for somebody without e-mail. The code stands on a sheet of its own, so that the two can travel apart. */
export async function printLetter(input: LetterInput): Promise<Uint8Array> {
  const { award, achievement, organisation, language } = input
  const names = { organisation: organisation.name, title: achievement.name, name: award.recipient.name }
  const paper = new Paper({
    title: translate(language, 'letter.subject', names),
    author: organisation.name,
    locale: language,
    createdAt: new Date(award.awardedAt),
  })
  const colour = isHexColour(organisation.colours.primary) ? organisation.colours.primary : '#1f3fa8'
  const say = (text: string, gap = 10): void => {
    paper.text('P', text)
    paper.moveTo(paper.y + gap)
  }
  const sheet = (): void => {
    paper.decorate(0, 0, paper.width, 14, colour)
    paper.text('P', organisation.name, { y: 48, size: 14, weight: 'bold' })
    if (organisation.fictional) paper.text('P', translate(language, 'paper.example'), { size: 10, weight: 'bold' })
  }

  sheet()
  paper.text('P', award.recipient.name, { y: 130, size: 12 })
  paper.text('P', formatDay(award.awardedAt, language), { y: paper.y + 34, colour: paperSoftInk })
  paper.text('H1', translate(language, 'letter.subject', names), { y: paper.y + 14, size: 20, weight: 'bold' })
  paper.moveTo(paper.y + 14)
  say(translate(language, 'letter.hello', names))
  say(translate(language, 'letter.what', names))
  say(translate(language, 'letter.own'), 16)
  paper.text('H2', translate(language, 'letter.how'), { size: 14, weight: 'bold' })
  paper.moveTo(paper.y + 6)
  const steps = [
    translate(language, 'letter.step-1'),
    translate(language, 'letter.step-2'),
    translate(language, 'letter.step-3'),
    ...(input.txCode === undefined ? [] : [translate(language, 'letter.step-code')]),
  ]
  steps.forEach((step, index) => paper.text('LI', `${index + 1}.  ${step}`))
  const top = paper.y + 16
  paper.image(await drawQrCode(input.offerLink), translate(language, 'mail.qr-alt'), {
    x: paperMargin,
    y: top,
    size: 150,
  })
  const side = { x: paperMargin + 172, width: paper.width - 2 * paperMargin - 172 }
  paper.text('P', translate(language, 'letter.or-type'), { ...side, y: top + 8 })
  paper.text('P', input.offerLink, { ...side, size: 11, weight: 'semibold', link: input.offerLink })
  paper.text('P', translate(language, 'letter.until', { day: formatDay(award.offer.expiresAt, language) }), {
    ...side,
    y: paper.y + 12,
  })
  paper.moveTo(Math.max(paper.y, top + 150) + 20)
  say(translate(language, 'letter.help'), 18)
  say(translate(language, 'letter.regards'), 2)
  paper.text('P', organisation.name, { weight: 'semibold' })

  if (input.txCode !== undefined) {
    paper.newSheet()
    sheet()
    paper.text('H1', translate(language, 'letter.code-title'), { y: 150, size: 20, weight: 'bold' })
    paper.moveTo(paper.y + 10)
    say(translate(language, 'letter.code-what', names), 20)
    paper.text('P', inGroups(input.txCode), { size: 40, weight: 'bold', letterSpacing: 2 })
    paper.moveTo(paper.y + 20)
    say(translate(language, 'letter.code-keep'))
  }
  return paper.finish()
}
