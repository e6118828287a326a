import type { CredentialContent, Verdict } from '@stapel/shared'

/** How the signed text is written. */
export type SignedTextKind = 'json' | 'jwt' | 'sd-jwt'

export type CredentialOrigin = 'claimed' | 'imported'

/** The signed text exactly as it came: never parsed and written again, because a proof is about these bytes. */
export interface StoredCredential {
  /** SHA-256 of the text, base64url: the same text can't be kept twice. */
  readonly key: string
  readonly text: string
  readonly kind: SignedTextKind
  /** The badge image that carried it, byte for byte. */
  readonly image?: { readonly mediaType: 'image/png' | 'image/svg+xml'; readonly bytes: Uint8Array }
  readonly origin: CredentialOrigin
  readonly addedAt: string
}

/** What lists need to know of a credential. Made from the text by examining it, and made again whenever that is done. */
export interface CredentialCard {
  readonly key: string
  readonly content: CredentialContent
  readonly verdict: Verdict
  /** When the verdict was found, ISO 8601. */
  readonly checkedAt: string
  readonly origin: CredentialOrigin
  readonly addedAt: string
  readonly hasImage: boolean
  /** The learner took it away; it can be put back for thirty days. */
  readonly deletedAt?: string
}
