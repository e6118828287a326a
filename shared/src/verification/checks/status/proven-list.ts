import type { JsonObject } from '../../../proofs/json.ts'
import type { FindingOf } from '../../finding.ts'

/** A list credential whose issuer's word it is, or why it is not. */
export type ProvenList = { readonly list: JsonObject } | { readonly finding: FindingOf<'status'> }
