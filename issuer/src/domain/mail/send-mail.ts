import { MailNotSentError, nothingOutstanding, workDueAt } from '@stapel/shared/server'
import type { IssuerPorts } from '../ports.ts'
import type { MailText, OutboxMail } from './outbox-mail.ts'

const recheckWithoutServerMs = 10 * 60 * 1000

/**
 * Sends a mail that waits: at least once, always with the same Message-ID. What it said, with the link in it, is forgotten after that.
 * @returns the mail as it is to be written
 * @throws MailNotSentError when it may be tried again
 */
export async function sendMail(
  { mailer, clock }: Pick<IssuerPorts, 'mailer' | 'clock'>,
  waiting: OutboxMail,
): Promise<OutboxMail> {
  const now = clock.now()
  if (waiting.state !== 'waiting' || !waiting.mail) return { ...waiting, work: nothingOutstanding }
  if (!mailer) return { ...waiting, work: workDueAt(new Date(now.getTime() + recheckWithoutServerMs)) }
  const { subject, text, html, images } = waiting.mail
  try {
    await mailer.send({
      messageId: waiting.messageId,
      to: waiting.to,
      subject,
      text,
      html,
      attachments: images.map(attachmentOf),
    })
  } catch (error) {
    if (error instanceof MailNotSentError && !error.mayTryAgain) {
      return { ...waiting, mail: null, state: 'given-up', work: nothingOutstanding }
    }
    throw error
  }
  return { ...waiting, mail: null, state: 'sent', sentAt: now.toISOString(), work: nothingOutstanding }
}

function attachmentOf({ cid, fileName, base64 }: MailText['images'][number]) {
  return { filename: fileName, contentType: 'image/png', contentId: cid, content: Buffer.from(base64, 'base64') }
}
