import type { Aggregate } from '../aggregate.ts'

/** What a composed mail says; the files in `views/mails` make it. */
export interface MailText {
  readonly subject: string
  readonly html: string
  readonly text: string
  /** Shown inside the HTML by `cid:`. */
  readonly images: readonly { readonly cid: string; readonly fileName: string; readonly base64: string }[]
}

/** A mail that has to go out. `_id` follows from what caused it, and the Message-ID from `_id`, so that a repeat is recognisable. */
export interface OutboxMail extends Aggregate {
  readonly to: string
  readonly messageId: string
  readonly mail: MailText | null
  readonly state: 'waiting' | 'sent' | 'given-up'
  readonly createdAt: string
  readonly sentAt?: string
}
