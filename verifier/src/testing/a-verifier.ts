import type { AskTrust } from '@stapel/shared'
import { createLogger } from '@stapel/shared/server'
import { World } from '@stapel/shared/testing'
import type { Express } from 'express'
import { createApp } from '../app.ts'
import { readConfig } from '../config.ts'

export interface VerifierUnderTest {
  readonly app: Express
  /** All that the verifier can reach. */
  readonly world: World
}

/** A verifier whose internet is a `World`, and whose clock stands still there. */
export function aVerifier({
  world = new World(),
  trust,
}: { readonly world?: World; readonly trust?: AskTrust } = {}): VerifierUnderTest {
  const config = readConfig({ RATE_LIMIT_PER_MINUTE: '0', LOG_LEVEL: 'silent' })
  const log = createLogger({ name: 'verifier', level: 'silent' })
  return { app: createApp({ config, log, verification: { ...world.ports, ...(trust && { trust }) } }), world }
}
