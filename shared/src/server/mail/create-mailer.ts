import nodemailer from 'nodemailer'
import { MailNotSentError, type Mailer } from './mailer.ts'

export interface MailerOptions {
  /** `smtp://user:password@host:587`, `smtps://…`, with nodemailer's options as query. */
  readonly smtpUrl: string
  /** `Name <address>`. */
  readonly from: string
}

const timeoutMs = 20_000

/** Sends through an SMTP server, over a pool of connections. Nothing in a message makes it read a file or fetch a URL. */
export function createMailer({ smtpUrl, from }: MailerOptions): Mailer {
  const transport = nodemailer.createTransport(
    { url: smtpUrl, pool: true, connectionTimeout: timeoutMs, greetingTimeout: timeoutMs, socketTimeout: timeoutMs },
    { from, disableFileAccess: true, disableUrlAccess: true },
  )
  return {
    async send({ messageId, to, subject, text, html, attachments = [] }) {
      const files = attachments.map(({ filename, contentType, content, contentId }) => ({
        filename,
        contentType,
        content: Buffer.from(content),
        ...(contentId === undefined ? {} : { cid: contentId }),
      }))
      try {
        // An address is an object here, so that a comma in it never makes two.
        await transport.sendMail({ messageId, to: { name: '', address: to }, subject, text, html, attachments: files })
      } catch (cause) {
        throw new MailNotSentError(!isRefusal(cause), { cause })
      }
    },
    close: () =>
      new Promise((resolve) => {
        transport.close()
        resolve()
      }),
  }
}

/** A 5xx answer is for good (RFC 5321 §4.2.1), and so is no address at all; but not our own sign-in, which a person can mend. */
function isRefusal(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('code' in error) || error.code === 'EAUTH') return false
  if (!('responseCode' in error)) return error.code === 'EENVELOPE'
  return typeof error.responseCode === 'number' && error.responseCode >= 500
}
