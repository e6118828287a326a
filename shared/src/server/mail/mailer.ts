import { AppError } from '../errors/app-error.ts'

export interface MailAttachment {
  readonly filename: string
  readonly contentType: string
  readonly content: Uint8Array
  /** For an image inside the HTML: `<img src="cid:…">`. */
  readonly contentId?: string
}

export interface MailMessage {
  /** Fixed per message, so that a repeat is recognised: `<award-1@issuer.example>`. */
  readonly messageId: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly attachments?: readonly MailAttachment[]
}

/** Sends at least once. */
export interface Mailer {
  /** Resolves when the mail server has taken it. @throws MailNotSentError */
  send(message: MailMessage): Promise<void>
  close(): Promise<void>
}

export class MailNotSentError extends AppError {
  override readonly name = 'MailNotSentError'
  override readonly code = 'mail-not-sent'
  constructor(
    /** False when the server refused the address or the message for good. */
    readonly mayTryAgain: boolean,
    options?: ErrorOptions,
  ) {
    super(mayTryAgain ? 'The mail server could not be reached' : 'The mail server refused the message', options)
  }
}
