import { simpleParser, type ParsedMail } from 'mailparser'

/** A mail as it arrived over SMTP. */
export interface ReceivedMail {
  readonly id: number
  readonly receivedAt: string
  readonly from: string
  readonly to: string
  readonly subject: string
  readonly text: string
  /** With the images of the mail (`cid:`) as data URLs. */
  readonly html: string
}

const addresses = (field: ParsedMail['to']): string =>
  [field ?? []]
    .flat()
    .map(({ text }) => text)
    .join(', ')

export async function parseReceivedMail(id: number, receivedAt: Date, source: Buffer): Promise<ReceivedMail> {
  const mail = await simpleParser(source)
  return {
    id,
    receivedAt: receivedAt.toISOString(),
    from: mail.from?.text ?? '',
    to: addresses(mail.to),
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: typeof mail.html === 'string' ? mail.html : '',
  }
}
