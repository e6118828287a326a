import type { CatalogueReader } from './catalogue/catalogue.ts'
import type { EscoService } from './esco/esco-service.ts'
import type { JobProfileRepository } from './job-profiles/job-profile-repository.ts'
import type { KeptVerificationRepository } from './kept-verifications/kept-verification-repository.ts'
import type { VerificationBatchRepository } from './verification-batches/verification-batch-repository.ts'

export interface Random {
  bytes(length: number): Uint8Array
}

/** What the domain needs of the world beside verification's own ports. */
export interface VerifierPorts {
  readonly keptVerifications: KeptVerificationRepository
  readonly batches: VerificationBatchRepository
  readonly jobProfiles: JobProfileRepository
  /** Where occupations of ESCO are looked up; null where none is configured. */
  readonly esco: EscoService | null
  /** What the configured issuer offers. */
  readonly catalogue: CatalogueReader
  readonly clock: { readonly now: () => Date }
  readonly random: Random
}
