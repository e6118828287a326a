import type { DocumentLoader } from '../../contexts/index.ts'
import type { DidResolver } from '../../dids/index.ts'
import type { JsonObject } from '../../proofs/json.ts'
import type { CompactJws } from '../../proofs/compact-jws.ts'
import type { ProofFinding } from '../../proofs/proof-finding.ts'
import type { KeyBindingFinding } from '../../proofs/sd-jwt/verify-key-binding.ts'
import type { CodeOf } from '../check-codes.ts'
import type { JsonDefect } from '../json-defects.ts'

/** Who must have signed, and for what. */
export interface ExpectedSigner {
  readonly proofPurpose: 'assertionMethod' | 'authentication'
  /** The issuer, or the holder that a presentation names. */
  readonly controller: string | undefined
}

/** What verifying a proof needs of a run. */
export interface ProofRun {
  readonly didResolver: DidResolver
  readonly documentLoader: DocumentLoader
  readonly now: Date
}

/** A document with the way in which it is secured; nothing of it is believed yet. */
export interface SecuredDocument {
  /** Data Integrity proofs inside, or a JOSE envelope around it. */
  readonly securing: 'embedded' | 'enveloped'
  readonly kind: 'credential' | 'presentation'
  readonly document: JsonObject
  readonly jsonDefect: JsonDefect | null
  /** Whether it carries a signature at all, be it a wrong one. */
  readonly isSigned: boolean
  /** A JWT's `nbf` and `exp`. */
  readonly notBefore?: Date
  readonly expiry?: Date
  /** A JWT's `nonce` and `aud`; a Data Integrity proof has its own. */
  readonly challenge?: string
  readonly domain?: string | readonly string[]
  /** Shown on the technical side: `vc+jwt`, `data-integrity` … */
  readonly form: string
  verifyProofs(run: ProofRun, expected: ExpectedSigner): Promise<readonly ProofFinding[]>
  /** Only of an SD-JWT: the key binding that may have come with it. */
  readonly keyBinding?: KeyBinding
}

export interface KeyBinding {
  readonly isPresent: boolean
  /** Bound to a DID: whoever verifies it asks the host of that DID, so the issuer's proof goes first. */
  readonly isByDid: boolean
  /** Nonce and audience are for the caller to compare. */
  verify(run: ProofRun): Promise<KeyBindingFinding>
}

/** What was handed in has the shape of a credential, but cannot be opened. */
export interface RefusedDocument {
  readonly code: CodeOf<'structure', 'failed'>
  readonly form: string
  readonly detail?: string
}

/** An SD-JWT VC: claims instead of a VCDM document. */
export interface SdJwtVc extends Pick<
  SecuredDocument,
  'document' | 'jsonDefect' | 'notBefore' | 'expiry' | 'keyBinding'
> {
  verifyProofs(run: ProofRun): Promise<readonly ProofFinding[]>
}

/** An Open Badges 2.0 assertion, hosted by its issuer or signed. */
export interface OldBadge {
  readonly assertion: JsonObject
  readonly jws?: CompactJws
}

export type OpenedDocument =
  | { readonly form: 'vcdm'; readonly opened: SecuredDocument }
  | { readonly form: 'sd-jwt-vc'; readonly opened: SdJwtVc }
  | { readonly form: 'open-badges-2'; readonly opened: OldBadge }
  | { readonly form: 'refused'; readonly refused: RefusedDocument }
