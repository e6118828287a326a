import { ConfigError, createLogger, listen, stopOnSignal } from '@stapel/shared/server'
import { createApp } from './app.ts'
import { assertBuilt, builtWalletDir, WalletNotBuiltError } from './built-wallet.ts'
import { readConfig } from './config.ts'

try {
  assertBuilt(builtWalletDir)
  const config = readConfig(process.env)
  const log = createLogger({ name: 'wallet', level: config.logLevel })
  const listening = await listen(createApp({ config, log, builtDir: builtWalletDir }), config.port)
  log.info({ port: listening.port, url: config.walletUrl }, 'listening')
  stopOnSignal(log, () => listening.close())
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof WalletNotBuiltError)) throw error
  // Before there is a logger, and for a person: the sentence alone.
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
