import { ConfigError, listen, stopOnSignal } from '@stapel/shared/server'
import { createApp } from './app.ts'
import { readConfig, type VerifierConfig } from './config.ts'
import { createContext } from './context.ts'

const context = createContext(configOrEnd())
const { port, close } = await listen(createApp(context), context.config.port)
context.log.info({ port, url: context.config.verifierUrl }, 'verifier listens')
stopOnSignal(context.log, close)

function configOrEnd(): VerifierConfig {
  try {
    return readConfig(process.env)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(78)
  }
}
