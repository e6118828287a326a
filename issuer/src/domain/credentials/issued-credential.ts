import type { Aggregate, New } from '../aggregate.ts'
import type { StateChange, StatusPlace } from '../awards/award.ts'
import type { StatusPurpose } from '../status-lists/status-list.ts'

/** A credential of somebody else's making that was signed through the VC-API, each time that it was. Its status is kept as an award's is. */
export interface IssuedCredential extends Aggregate {
  readonly credentialId: string
  readonly forms: readonly { readonly text: string; readonly status: StatusPlace }[]
  readonly state: 'active' | 'suspended' | 'revoked'
  readonly history: readonly StateChange[]
  readonly statusOutstanding: boolean
}

export interface IssuedCredentialRepository {
  insert(credential: New<IssuedCredential>): Promise<'inserted' | 'exists' | 'place-taken'>
  find(org: string, credentialId: string): Promise<IssuedCredential | null>
  replace(credential: IssuedCredential): Promise<'replaced' | 'changed' | 'place-taken'>
  indexesSet(org: string, list: number, purpose: StatusPurpose): Promise<readonly number[]>
  statusOutstanding(org: string, list: number): Promise<boolean>
}
