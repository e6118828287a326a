import { signableCryptosuites, type JsonObject } from '@stapel/shared'
import { z } from 'zod'
import type { Aggregate, New } from '../aggregate.ts'
import type { StateChange, StatusPlace } from '../awards/award.ts'
import type { StatusPurpose } from '../status-lists/status-list.ts'

/** A credential of somebody else's making that was signed through the VC-API, each time that it was. Its status is kept as an award's is. */
export interface IssuedCredential extends Aggregate {
  readonly credentialId: string
  readonly forms: readonly IssuedForm[]
  readonly state: 'active' | 'suspended' | 'revoked'
  readonly history: readonly StateChange[]
  readonly statusOutstanding: boolean
}

export interface IssuedForm {
  readonly text: string
  readonly status: StatusPlace
  /** Signed anew at that moment since its key was compromised: kept for its place in the status list, served no longer. */
  readonly signedAnewAt?: string
}

const zOurProof = z.object({ verificationMethod: z.string(), cryptosuite: z.enum(signableCryptosuites) })
const zSigned = z.looseObject({
  proof: z.union([z.tuple([zOurProof]), zOurProof.transform((proof) => [proof] as const)]),
})

/** What we signed: the claims, and our one proof of them. */
export function openIssued({ text }: Pick<IssuedForm, 'text'>) {
  const { proof, ...claims } = zSigned.parse(JSON.parse(text))
  return { claims: claims as JsonObject, proof: proof[0] }
}

export interface IssuedCredentialRepository {
  insert(credential: New<IssuedCredential>): Promise<'inserted' | 'exists' | 'place-taken'>
  find(org: string, credentialId: string): Promise<IssuedCredential | null>
  replace(credential: IssuedCredential): Promise<'replaced' | 'changed' | 'place-taken'>
  indexesSet(org: string, list: number, purpose: StatusPurpose): Promise<readonly number[]>
  statusOutstanding(org: string, list: number): Promise<boolean>
  /** Credentials with a served form that one of these verification methods signed. */
  signedBy(org: string, methods: readonly string[], limit: number): Promise<readonly IssuedCredential[]>
  countSignedBy(org: string, methods: readonly string[]): Promise<number>
}
