import type { JsonObject } from '../proofs/json.ts'
import { encodeBitstring } from './bitstring.ts'

export interface StatusListContent {
  /** URL at which the list is published. */
  readonly id: string
  /** DID of the issuer of the credentials that the list is about. */
  readonly issuer: string
  readonly purpose: 'revocation' | 'suspension'
  readonly bits: Uint8Array
  /** ISO 8601. */
  readonly validFrom: string
  readonly validUntil?: string
  /** How long a verifier may keep the list. A stale list is a missed revocation. */
  readonly lifetimeSeconds?: number
}

/** The list as a credential, still to be signed. @see https://www.w3.org/TR/vc-bitstring-status-list/#bitstringstatuslistcredential */
export function createStatusListCredential(content: StatusListContent): JsonObject {
  const { id, issuer, purpose, bits, validFrom, validUntil, lifetimeSeconds } = content
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    id,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer,
    validFrom,
    ...(validUntil !== undefined && { validUntil }),
    credentialSubject: {
      id: `${id}#list`,
      type: 'BitstringStatusList',
      statusPurpose: purpose,
      ...(lifetimeSeconds !== undefined && { ttl: lifetimeSeconds * 1000 }),
      encodedList: encodeBitstring(bits),
    },
  }
}

export interface StatusEntryContent {
  readonly listUrl: string
  readonly purpose: 'revocation' | 'suspension'
  readonly index: number
}

/** The entry of one credential: with an `id`, which the specification leaves open and Open Badges asks. */
export function createStatusEntry({ listUrl, purpose, index }: StatusEntryContent): JsonObject {
  return {
    id: `${listUrl}#${index}`,
    type: 'BitstringStatusListEntry',
    statusPurpose: purpose,
    statusListIndex: String(index),
    statusListCredential: listUrl,
  }
}
