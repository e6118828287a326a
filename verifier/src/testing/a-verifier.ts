import type { AskTrust } from '@stapel/shared'
import { createLogger, openStore, type Store } from '@stapel/shared/server'
import { World } from '@stapel/shared/testing'
import type { Express } from 'express'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../app.ts'
import { readConfig } from '../config.ts'
import { createContext, type VerifierContext } from '../context.ts'

const KEY_ENCRYPTION_KEY = Buffer.alloc(32, 7).toString('base64')

export interface VerifierUnderTest {
  readonly app: Express
  readonly ctx: VerifierContext
  /** All that the verifier can reach. */
  readonly world: World
  /** Moves the clock. */
  pass(seconds: number): void
  /** Closes the store and throws it away, unless it was given. */
  close(): Promise<void>
}

export interface VerifierParts {
  readonly world?: World
  readonly trust?: AskTrust
  /** One of the engine under test; without it, a file of its own. */
  readonly store?: Store
}

/** A verifier whose internet is a `World`, and whose clock stands still there. */
export async function aVerifier({ world = new World(), trust, store }: VerifierParts = {}): Promise<VerifierUnderTest> {
  const own = store === undefined ? await openThrowawayStore() : { store, discard: () => Promise.resolve() }
  let now = world.ports.clock()
  const ctx = await createContext({
    config: readConfig({ RATE_LIMIT_PER_MINUTE: '0', LOG_LEVEL: 'silent', KEY_ENCRYPTION_KEY }),
    log: createLogger({ name: 'verifier', level: 'silent' }),
    store: own.store,
    verification: { ...world.ports, clock: () => now, ...(trust && { trust }) },
  })
  return {
    app: createApp(ctx),
    ctx,
    world,
    pass: (seconds) => void (now = new Date(now.getTime() + seconds * 1000)),
    close: () => own.discard(),
  }
}

async function openThrowawayStore() {
  const dataDir = await mkdtemp(join(tmpdir(), 'stapel-verifier-'))
  const store = await openStore({ service: 'verifier', dataDir })
  return {
    store,
    async discard() {
      await store.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
