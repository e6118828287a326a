import {
  createGuardedFetch,
  createJobRunner,
  createVault,
  type JobRunner,
  type Logger,
  type Mailer,
  type PresentationPorts,
  type Store,
} from '@stapel/shared/server'
import { createKeyMaker } from './adapters/create-key-maker.ts'
import { createPasswords } from './adapters/create-passwords.ts'
import { systemClock, systemRandom } from './adapters/system-random.ts'
import type { IssuerConfig } from './config.ts'
import { getSigningKey } from './domain/keys/get-signing-key.ts'
import type { Clock, IssuerPorts, Random } from './domain/ports.ts'
import { createIssuerJobs } from './jobs/issuer-jobs.ts'
import { openCollections } from './persistence/open-collections.ts'
import { preferUploadedImages } from './adapters/prefer-uploaded-images.ts'
import { createBadgeArtist } from './views/badge/create-badge-artist.ts'
import { createMailComposer } from './views/mail/create-mail-composer.ts'
import { createPrinter } from './views/paper/create-printer.ts'

/** The ports joined with their implementations: what routes and pages get. */
export interface IssuerContext extends IssuerPorts {
  readonly config: IssuerConfig
  readonly log: Logger
  readonly jobs: JobRunner
  /** Rejects when the store cannot serve. */
  readonly ready: () => Promise<void>
}

export interface ContextParts {
  readonly config: IssuerConfig
  readonly log: Logger
  readonly store: Store
  readonly mailer: Mailer | null
  readonly clock?: Clock
  readonly random?: Random
}

export async function createContext(parts: ContextParts): Promise<IssuerContext> {
  const { config, log, store, mailer, clock = systemClock, random = systemRandom } = parts
  const { repositories, collections } = await openCollections(store)
  // Rung by writes long before the jobs run, so it looks them up only then.
  const bell = { ring: () => jobs.wake() }
  const addresses = { issuer: config.issuerUrl, wallet: config.walletUrl, verifier: config.verifierUrl }
  const badgeArtist = preferUploadedImages(createBadgeArtist(), { ...repositories, addresses })
  const vault = createVault(config.keyEncryptionKey)
  const keyMaker = createKeyMaker()
  const fetchDocument = createGuardedFetch({ allowLoopback: config.allowLoopback })
  const verification = { fetchDocument, clock: () => clock.now(), allowLoopback: config.allowLoopback }
  const presentations: PresentationPorts = {
    exchanges: collections.exchanges,
    clock,
    random,
    bell,
    verification,
    // An organisation asks by its own key, which the document of its DID names.
    signingKeyOf: ({ asker }) =>
      getSigningKey({ keys: repositories.keys, keyMaker, vault, addresses, clock }, asker, { algorithm: 'P-256' }),
  }
  const ports: IssuerPorts = {
    ...repositories,
    clock,
    random,
    bell,
    mailer,
    badgeArtist,
    addresses,
    vault,
    keyMaker,
    passwords: createPasswords(),
    mailComposer: createMailComposer(),
    printer: createPrinter(badgeArtist),
    fetchDocument,
    verification,
    presentations,
  }
  // Longer than any run takes, and soon enough over after a kill.
  const jobs = createJobRunner({ jobs: createIssuerJobs(ports, collections), clock, log, leaseMs: 60_000 })
  return { ...ports, config, log, jobs, ready: () => store.ping() }
}
