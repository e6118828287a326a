import { createLogger } from '@stapel/shared/server'
import type { AddressInfo } from 'node:net'
import type { Server } from 'node:http'
import { createApp } from '../server/app.ts'
import { assertBuilt, builtWalletDir } from '../server/built-wallet.ts'

export interface WalletUnderTest {
  readonly url: string
  close(): Promise<void>
}

/** The built wallet on a free port, with plain http on this machine allowed. */
export async function startWallet(
  catalogues: readonly string[] = [],
  builtDir = process.env['WALLET_DIST'] ?? builtWalletDir,
): Promise<WalletUnderTest> {
  assertBuilt(builtDir)
  const app = createApp({
    config: {
      port: 0,
      walletUrl: 'http://localhost',
      verifierUrl: 'http://localhost:4002',
      catalogues,
      allowLoopback: true,
      trustProxy: false,
      logLevel: 'silent',
    },
    log: createLogger({ name: 'wallet', level: 'silent' }),
    builtDir,
  })
  const server = await new Promise<Server>((resolve) => {
    const started = app.listen(0, '127.0.0.1', () => resolve(started))
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)))
        server.closeAllConnections()
      }),
  }
}
