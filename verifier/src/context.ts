import { createRegistryDesk, type VerificationPorts } from '@stapel/shared'
import { createGuardedFetch, createLogger, type Logger } from '@stapel/shared/server'
import type { VerifierConfig } from './config.ts'

/** The ports joined with their implementations: what routes and pages get. */
export interface VerifierContext {
  readonly config: VerifierConfig
  readonly log: Logger
  readonly verification: VerificationPorts
}

export function createContext(config: VerifierConfig): VerifierContext {
  const { allowLoopback, trustRegistries } = config
  const ports = { fetchDocument: createGuardedFetch({ allowLoopback }), clock: () => new Date(), allowLoopback }
  return {
    config,
    log: createLogger({ name: 'verifier', level: config.logLevel }),
    verification:
      trustRegistries.length === 0 ? ports : { ...ports, trust: createRegistryDesk(ports, trustRegistries) },
  }
}
