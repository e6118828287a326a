import { createRegistryDesk, didWebOf, type VerificationPorts } from '@stapel/shared'
import {
  createGuardedFetch,
  createJobRunner,
  createVault,
  type JobRunner,
  type Logger,
  type PresentationPorts,
  type Store,
} from '@stapel/shared/server'
import { systemRandom } from './adapters/system-random.ts'
import type { VerifierConfig } from './config.ts'
import { createCatalogueReader } from './domain/catalogue/create-catalogue-reader.ts'
import type { InstallationKey } from './domain/installation-key/installation-key.ts'
import { openInstallationKey } from './domain/installation-key/open-installation-key.ts'
import { createEscoService } from './domain/esco/esco-service.ts'
import type { Random, VerifierPorts } from './domain/ports.ts'
import { createBatchRunner, type BatchRunner } from './domain/verification-batches/batch-runner.ts'
import { createVerifierJobs } from './jobs/verifier-jobs.ts'
import { openCollections } from './persistence/open-collections.ts'

/** The ports joined with their implementations: what routes and pages get. */
export interface VerifierContext extends VerifierPorts {
  readonly config: VerifierConfig
  readonly log: Logger
  readonly verification: VerificationPorts
  readonly installationKey: InstallationKey
  /** Asking people for their credentials. */
  readonly presentations: PresentationPorts
  readonly jobs: JobRunner
  /** Verifies many files after the request that brought them. */
  readonly batchRunner: BatchRunner
  /** Rejects when the store cannot serve. */
  readonly ready: () => Promise<void>
}

export interface ContextParts {
  readonly config: VerifierConfig
  readonly log: Logger
  readonly store: Store
  /** Where credentials, keys and lists are fetched, and what time it is. */
  readonly verification?: VerificationPorts
  readonly random?: Random
}

export async function createContext(parts: ContextParts): Promise<VerifierContext> {
  const { config, log, store, verification = createVerificationPorts(config), random = systemRandom } = parts
  const { repositories, collections, installationKeys } = await openCollections(store)
  const clock = { now: verification.clock }
  const vault = createVault(config.keyEncryptionKey)
  const installationKey = await openInstallationKey({ installationKeys, vault, clock }, didWebOf(config.verifierUrl))
  const signingKeyOf = () => Promise.resolve(installationKey.signingKey)
  const presentations = { exchanges: collections.exchanges, clock, random, signingKeyOf, verification }
  const catalogue = createCatalogueReader({ fetchDocument: verification.fetchDocument, clock }, config.issuerUrl)
  const esco = config.escoApiUrl === undefined ? null : createEscoService(verification.fetchDocument, config.escoApiUrl)
  const jobs = createJobRunner({ jobs: createVerifierJobs({ clock }, collections), clock, log })
  const batchRunner = createBatchRunner({ batches: repositories.batches, clock, random, verification, log })
  const ready = () => store.ping()
  const own = { catalogue, esco, installationKey, presentations, jobs, batchRunner, ready }
  return { ...repositories, ...own, config, log, verification, clock, random }
}

function createVerificationPorts({ allowLoopback, trustRegistries }: VerifierConfig): VerificationPorts {
  const ports = { fetchDocument: createGuardedFetch({ allowLoopback }), clock: () => new Date(), allowLoopback }
  return trustRegistries.length === 0 ? ports : { ...ports, trust: createRegistryDesk(ports, trustRegistries) }
}
