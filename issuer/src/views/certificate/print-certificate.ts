import { formatDay } from '@stapel/shared'
import { drawQrCode, paperMargin, Paper, paperSoftInk } from '@stapel/shared/server'
import type { BadgeArtist, PaperInput } from '../../domain/papers/papers.ts'
import { isHexColour } from '../badge/contrast.ts'
import { describeAchievement } from '../card/describe-achievement.ts'
import { translate } from '../words/index.ts'

export interface CertificateInput extends PaperInput {
  readonly credentialText: string
  readonly verifyUrl: string
}

const labelWidth = 122
const footerHeight = 150

/** The certificate: the card on paper, a QR code that leads to the check, and the signed file inside. */
export async function printCertificate(artist: Pick<BadgeArtist, 'png'>, input: CertificateInput): Promise<Uint8Array> {
  const { award, achievement, organisation, language } = input
  const card = describeAchievement(achievement, language, {
    organisation: organisation.name,
    awarded: true,
    ...(award.validUntil === undefined ? {} : { validUntil: award.validUntil }),
  })
  const createdAt = new Date(award.awardedAt)
  const paper = new Paper({ title: card.title, author: organisation.name, locale: language, createdAt })
  const colour = isHexColour(organisation.colours.primary) ? organisation.colours.primary : '#1f3fa8'
  const content = paper.width - 2 * paperMargin

  paper.decorate(0, 0, paper.width, 14, colour)
  paper.image(
    await artist.png({ achievement, organisation }),
    translate(language, 'paper.badge-alt', { title: card.title }),
    {
      x: paperMargin,
      y: 56,
      size: 132,
    },
  )
  const right = { x: paperMargin + 156, width: content - 156 }
  paper.text('P', `${card.organisation} · ${card.kind}`, {
    ...right,
    y: 62,
    size: 11.5,
    colour: paperSoftInk,
    weight: 'semibold',
  })
  paper.text('H1', card.title, { ...right, size: 25, weight: 'bold' })
  paper.text('P', translate(language, 'paper.given-to'), { ...right, y: paper.y + 10, colour: paperSoftInk })
  paper.text('P', award.recipient.name, { ...right, size: 17, weight: 'semibold' })
  paper.text('P', translate(language, 'paper.awarded-on', { day: formatDay(award.awardedDate, language) }), {
    ...right,
    colour: paperSoftInk,
  })
  if (organisation.fictional)
    paper.text('P', translate(language, 'paper.example'), { ...right, size: 10, weight: 'bold' })

  paper.moveTo(Math.max(paper.y, 188) + 22)
  const value = { x: paperMargin + labelWidth, width: content - labelWidth }
  const row = (label: string, lines: readonly string[], bold = false): void => {
    const needed = lines.reduce((sum, line) => sum + paper.heightOf(line, 12.5, value.width) + 3, 16)
    paper.keepTogether(Math.min(needed, 300))
    paper.decorate(paperMargin, paper.y, content, 0.75, '#d9d4c7')
    const top = paper.y + 8
    paper.text('H2', label, { y: top, width: labelWidth - 10, size: 11.5, colour: paperSoftInk })
    paper.moveTo(top)
    for (const line of lines) paper.text('P', line, { ...value, size: 12.5, weight: bold ? 'semibold' : 'regular' })
    paper.moveTo(paper.y + 8)
  }
  row(
    card.canLabel,
    card.can.map((line) => `• ${line}`),
  )
  row(
    translate(language, 'paper.level'),
    [`${card.level.label} (${card.level.official ? card.level.note : `${card.level.basis}, ${card.level.note}`})`],
    true,
  )
  for (const { label, value: text } of card.rows) row(label, [text])

  paper.keepTogether(footerHeight)
  const top = Math.max(paper.y + 14, paper.height - paperMargin - footerHeight)
  paper.decorate(paperMargin, top, content, footerHeight - 14, '#f3f1ea', 10)
  paper.image(await drawQrCode(input.verifyUrl), translate(language, 'paper.qr-alt'), {
    x: paperMargin + 14,
    y: top + 14,
    size: 108,
  })
  const side = { x: paperMargin + 138, width: content - 156 }
  paper.text('H2', translate(language, 'paper.check-title'), { ...side, y: top + 14, size: 14, weight: 'bold' })
  paper.text('P', translate(language, 'paper.check-how'), { ...side, size: 10.5 })
  paper.text('P', input.verifyUrl, { ...side, size: 9.5, colour: '#1f3fa8', link: input.verifyUrl })
  paper.text('P', translate(language, 'paper.attached'), { ...side, size: 10 })
  paper.text('P', translate(language, 'paper.number', { id: award._id }), { ...side, size: 8.5, colour: paperSoftInk })

  paper.attach({
    name: 'credential.json',
    mediaType: 'application/vc',
    description: card.title,
    content: input.credentialText,
    createdAt,
  })
  return paper.finish()
}
