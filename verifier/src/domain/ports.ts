import type { KeptVerificationRepository } from './kept-verifications/kept-verification-repository.ts'

export interface Random {
  bytes(length: number): Uint8Array
}

/** What the domain needs of the world beside verification's own ports. */
export interface VerifierPorts {
  readonly keptVerifications: KeptVerificationRepository
  readonly clock: { readonly now: () => Date }
  readonly random: Random
}
