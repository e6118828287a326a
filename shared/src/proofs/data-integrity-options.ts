import type { VerificationRelationship } from '../dids/verification-method.ts'
import type { JsonObject } from './json.ts'

export const signableCryptosuites = ['eddsa-rdfc-2022', 'eddsa-jcs-2022', 'ecdsa-rdfc-2019', 'ecdsa-jcs-2019'] as const
export type SignableCryptosuite = (typeof signableCryptosuites)[number]

export interface DataIntegrityOptions {
  readonly cryptosuite: SignableCryptosuite
  /** ISO 8601; written in whole seconds. */
  readonly created: string
  readonly proofPurpose: VerificationRelationship
  readonly challenge?: string
  readonly domain?: string
}

/** With its one proof as a list, as Open Badges' schema wants it. */
export type SignedDocument = JsonObject & { readonly proof: readonly [JsonObject] }
