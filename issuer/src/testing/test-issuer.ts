import { createLogger, type MailMessage, type Store } from '@stapel/shared/server'
import { createContext, type IssuerContext } from '../context.ts'
import type { IssuerConfig } from '../config.ts'

export const testConfig: IssuerConfig = {
  port: 0,
  issuerUrl: 'http://localhost:4101',
  walletUrl: 'http://localhost:4103',
  verifierUrl: 'http://localhost:4102',
  dataDir: '',
  mailFrom: 'Stapel <noreply@localhost>',
  keyEncryptionKey: new Uint8Array(32).fill(7),
  operatorToken: 'operator-token-of-the-tests',
  trustProxy: false,
  rateLimitPerMinute: 0,
  logLevel: 'silent',
  allowLoopback: true,
}

/** Where the clock of a test issuer stands at first. */
export const testMoment = '2026-11-23T09:00:00Z'

export interface TestIssuer {
  readonly ctx: IssuerContext
  readonly mails: MailMessage[]
  /** Moves the clock. */
  pass(seconds: number): void
}

/** An issuer on a store of its own, with a clock that stands still and a mailbox instead of a mail server. */
export async function createTestIssuer(store: Store, config: Partial<IssuerConfig> = {}): Promise<TestIssuer> {
  const mails: MailMessage[] = []
  let now = new Date(testMoment)
  const ctx = await createContext({
    config: { ...testConfig, ...config },
    log: createLogger({ name: 'test', level: 'error' }),
    store,
    clock: { now: () => now },
    mailer: {
      send(message) {
        mails.push(message)
        return Promise.resolve()
      },
      close: () => Promise.resolve(),
    },
  })
  return { ctx, mails, pass: (seconds) => void (now = new Date(now.getTime() + seconds * 1000)) }
}
