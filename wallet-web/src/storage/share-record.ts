import type { Asker } from '@stapel/shared'

/**
 * What the learner shared, with whom, why and when: their own receipt. It is written before anything is sent, so that a tab that
 * is killed in between leaves a trace.
 */
export interface ShareRecord {
  /** Of the request: who asked and its nonce. The same request is shared once. */
  readonly id: string
  /** The query of the link that asked, by which it is known again when the asker has forgotten it. */
  readonly link: string
  readonly asker: Asker
  /** Where the answer went. */
  readonly host: string
  readonly purpose?: string
  /** As they were called then: a badge may be gone from the wallet, and this not. */
  readonly badges: readonly { readonly key: string; readonly title: string; readonly issuer?: string }[]
  readonly sharedAt: string
  /** `unknown` until the asker has said that it was received. */
  readonly outcome: 'received' | 'unknown'
}
