import { createRegistryDesk, type VerificationPorts } from '@stapel/shared'
import { createGuardedFetch, createJobRunner, type JobRunner, type Logger, type Store } from '@stapel/shared/server'
import { systemRandom } from './adapters/system-random.ts'
import type { VerifierConfig } from './config.ts'
import { createCatalogueReader } from './domain/catalogue/create-catalogue-reader.ts'
import type { Random, VerifierPorts } from './domain/ports.ts'
import { createVerifierJobs } from './jobs/verifier-jobs.ts'
import { openCollections } from './persistence/open-collections.ts'

/** The ports joined with their implementations: what routes and pages get. */
export interface VerifierContext extends VerifierPorts {
  readonly config: VerifierConfig
  readonly log: Logger
  readonly verification: VerificationPorts
  readonly jobs: JobRunner
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
  const { repositories, collections } = await openCollections(store)
  const clock = { now: verification.clock }
  const catalogue = createCatalogueReader({ fetchDocument: verification.fetchDocument, clock }, config.issuerUrl)
  const jobs = createJobRunner({ jobs: createVerifierJobs({ clock }, collections), clock, log })
  return { ...repositories, catalogue, config, log, verification, clock, random, jobs, ready: () => store.ping() }
}

function createVerificationPorts({ allowLoopback, trustRegistries }: VerifierConfig): VerificationPorts {
  const ports = { fetchDocument: createGuardedFetch({ allowLoopback }), clock: () => new Date(), allowLoopback }
  return trustRegistries.length === 0 ? ports : { ...ports, trust: createRegistryDesk(ports, trustRegistries) }
}
