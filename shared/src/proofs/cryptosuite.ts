import type { DocumentLoader } from '../contexts/document-loader.ts'
import type { PublicKeyKind } from '../dids/public-key.ts'
import type { JsonObject } from './json.ts'

export interface HashingPorts {
  readonly documentLoader: DocumentLoader
}

/** A Data Integrity suite: how a document and the options of its proof become the bytes that are signed. */
export interface Cryptosuite {
  /** As `cryptosuite` names it, or, for a proof of an older kind, its `type`. */
  readonly name: string
  readonly keyKinds: readonly PublicKeyKind[]
  /** The document without its proof (in a chain: with the proofs before this one); the proof without its `proofValue`. */
  hashData(ports: HashingPorts, data: SuiteInput): Promise<Uint8Array<ArrayBuffer>>
}

export interface SuiteInput {
  readonly document: JsonObject
  readonly proofOptions: JsonObject
  readonly keyKind: PublicKeyKind
}

/** The suite's context does not go with the document's: what the proof calls its words is not what the document calls them. */
export class ProofContextError extends Error {
  override readonly name = 'ProofContextError'
  readonly code = 'proof-context-mismatch'
}
