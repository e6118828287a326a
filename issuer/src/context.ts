import type { IssuerPorts } from './domain/ports.ts'
import type { IssuerConfig } from './config.ts'

/** The ports joined with their implementations: what routes and pages get. */
export interface IssuerContext extends IssuerPorts {
  readonly config: IssuerConfig
}
