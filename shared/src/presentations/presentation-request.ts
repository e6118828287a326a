import type { DcqlQuery } from 'dcql'

/**
 * What somebody is asked to show, as both sides speak of it: who asks made it, the wallet has resolved and checked it.
 * @see https://openid.net/specs/openid-4-verifiable-presentations-1_0.html#name-authorization-request
 */
export interface PresentationRequest {
  /** With its prefix: for whom an answer is made (`domain` of a Data Integrity proof, `aud` of a JWT). */
  readonly clientId: string
  readonly asker: Asker
  /** Why, in the asker's own words. Plain text of at most `maxPurposeLength`, never to be read as HTML. */
  readonly purpose?: string
  /** Where the answer is posted. */
  readonly responseUri: string
  readonly responseMode: 'direct_post'
  /** What the holder signs (`challenge` or `nonce`); it works once. */
  readonly nonce: string
  /** Sent back with the answer, as it is. */
  readonly state?: string
  readonly query: DcqlQuery.Output
  readonly formats: VpFormats
}

/** Who asks. The name is their own: only the DID or the host is shown to be true. */
export type Asker =
  /** `decentralized_identifier:`: the request is signed by a key of this DID. */
  | { readonly kind: 'did'; readonly did: string; readonly isProven: true; readonly name?: string }
  /** `redirect_uri:`: not signed. All that is known is to which host the answer goes. */
  | { readonly kind: 'host'; readonly host: string; readonly isProven: false; readonly name?: string }

/** `vp_formats_supported`: the formats, and within them the algorithms and suites, in which an answer can be read. */
export interface VpFormats {
  readonly ldp_vc?: {
    readonly proof_type_values?: readonly string[]
    readonly cryptosuite_values?: readonly string[]
  }
  readonly jwt_vc_json?: { readonly alg_values?: readonly string[] }
}

/** The formats in which we ask and answer. */
export const presentationFormats = ['ldp_vc', 'jwt_vc_json'] as const
export type PresentationFormat = (typeof presentationFormats)[number]

export const maxClientNameLength = 120
export const maxPurposeLength = 500
