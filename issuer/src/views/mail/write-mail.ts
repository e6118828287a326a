import { readFileSync } from 'node:fs'
import Handlebars from 'handlebars'
import QRCode from 'qrcode'
import type { Locale } from '@stapel/shared'
import type { MailText } from '../../domain/mail/outbox-mail.ts'
import { isHexColour, textColourOn } from '../badge/contrast.ts'
import { translate } from '../words/index.ts'

/** One mail: what it says, once. The HTML and the plain text are two views of it. */
export interface MailContent {
  readonly locale: Locale
  readonly subject: string
  /** What a mailbox shows after the subject. */
  readonly preheader: string
  readonly heading: string
  readonly name: string
  readonly paragraphs: readonly string[]
  readonly button: string
  readonly link: string
  readonly withQrCode: boolean
  readonly closing: readonly string[]
  /** The organisation, or Stapel itself. */
  readonly from: string
  readonly colour?: string
}

const template = Handlebars.compile<Record<string, unknown>>(
  readFileSync(new URL('mail.html.hbs', import.meta.url), 'utf8'),
  { strict: true },
)

const qrCid = 'qr@stapel'

export async function writeMail(content: MailContent): Promise<MailText> {
  const { locale } = content
  const greeting = translate(locale, 'mail.hello', { name: content.name })
  const linkHint = translate(locale, 'mail.link-hint')
  const sender = translate(locale, 'mail.sender', { organisation: content.from })
  const colour = content.colour !== undefined && isHexColour(content.colour) ? content.colour : '#1f3fa8'
  const html = template({
    ...content,
    lang: locale,
    greeting,
    linkHint,
    sender,
    colour,
    onColour: textColourOn(colour),
    qrCid: content.withQrCode ? qrCid : null,
    qrAlt: translate(locale, 'mail.qr-alt'),
    qrHint: translate(locale, 'mail.qr-hint'),
  })
  const text = [
    content.heading,
    greeting,
    ...content.paragraphs,
    `${content.button}:\n${content.link}`,
    ...content.closing,
    `--\n${sender}`,
  ].join('\n\n')
  if (!content.withQrCode) return { subject: content.subject, html, text, images: [] }
  const qr = await QRCode.toBuffer(content.link, { type: 'png', width: 400, margin: 2, errorCorrectionLevel: 'M' })
  return {
    subject: content.subject,
    html,
    text,
    images: [{ cid: qrCid, fileName: 'qr.png', base64: qr.toString('base64') }],
  }
}
