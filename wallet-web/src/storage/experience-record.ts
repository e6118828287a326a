export const proofMediaTypes = ['image/png', 'image/jpeg', 'image/webp', 'application/pdf'] as const
export type ProofMediaType = (typeof proofMediaTypes)[number]

/** So that a wallet and its backup stay small enough for a phone. */
export const mostProofBytes = 2 * 1024 * 1024

/**
 * What somebody says about themselves: what they did, and what they learned to do by it.
 * It stays here and is nobody else's word, so that it never counts for a qualification.
 */
export interface Experience {
  /** `urn:uuid:…` */
  readonly id: string
  readonly what: string
  readonly where?: string
  readonly howLong?: { readonly amount: number; readonly unit: 'weeks' | 'months' | 'years' }
  /** URL of something that shows it. */
  readonly link?: string
  readonly file?: {
    readonly name: string
    readonly mediaType: ProofMediaType
    readonly bytes: Uint8Array<ArrayBuffer>
  }
  /** The outcomes of a catalogue that the learner says to have reached, with the plain line as it was then. */
  readonly outcomes: readonly { readonly id: string; readonly plain: string }[]
  readonly addedAt: string
  /** The learner took it away; it can be put back for thirty days. */
  readonly deletedAt?: string
}
