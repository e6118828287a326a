import { createRegistryDesk, type VerificationPorts } from '@stapel/shared'
import { createGuardedFetch, type Logger, type Store } from '@stapel/shared/server'
import type { VerifierConfig } from './config.ts'

/** The ports joined with their implementations: what routes and pages get. */
export interface VerifierContext {
  readonly config: VerifierConfig
  readonly log: Logger
  readonly verification: VerificationPorts
  /** Rejects when the store cannot serve. */
  readonly ready: () => Promise<void>
}

export interface ContextParts {
  readonly config: VerifierConfig
  readonly log: Logger
  readonly store: Store
  /** Where credentials, keys and lists are fetched, and what time it is. */
  readonly verification?: VerificationPorts
}

export function createContext({
  config,
  log,
  store,
  verification = createVerificationPorts(config),
}: ContextParts): Promise<VerifierContext> {
  return Promise.resolve({ config, log, verification, ready: () => store.ping() })
}

function createVerificationPorts({ allowLoopback, trustRegistries }: VerifierConfig): VerificationPorts {
  const ports = { fetchDocument: createGuardedFetch({ allowLoopback }), clock: () => new Date(), allowLoopback }
  return trustRegistries.length === 0 ? ports : { ...ports, trust: createRegistryDesk(ports, trustRegistries) }
}
