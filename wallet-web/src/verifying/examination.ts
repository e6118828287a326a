import type { Locale, VerificationReport } from '@stapel/shared'
import type { SignedTextKind, StoredCredential } from '../storage/credential-record.ts'

/** A carrier that was opened and verified. */
export interface Examination {
  /** The signed text as it was found, to be kept byte for byte. */
  readonly text: string
  readonly kind: SignedTextKind
  /** The picture that it came in. */
  readonly image?: StoredCredential['image']
  readonly report: VerificationReport
}

/** Why there is nothing to keep: the codes of the verification, and `several` for a presentation, which is no badge but a parcel of them. */
export type ExamineAnswer =
  | { readonly outcome: 'examined'; readonly examination: Examination }
  | { readonly outcome: 'unreadable'; readonly code: string }

/** Opens and verifies what somebody hands in: JSON, JWT, SD-JWT, or an image that holds one. */
export type Examine = (carrier: Uint8Array<ArrayBuffer> | string, language: Locale) => Promise<ExamineAnswer>
