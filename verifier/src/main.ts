import { configOrExit, createLogger, listen, openStore, stopOnSignal, VaultError } from '@stapel/shared/server'
import { createApp } from './app.ts'
import { readConfig } from './config.ts'
import { createContext } from './context.ts'

const config = configOrExit(readConfig)
const log = createLogger({ name: 'verifier', level: config.logLevel })
const store = await openStore({ service: 'verifier', dataDir: config.dataDir, mongodbUri: config.mongodbUri })

const ctx = await createContext({ config, log, store }).catch(sayIfVaultStaysShut)
const server = await listen(createApp(ctx), config.port)
ctx.jobs.start()
log.info({ url: config.verifierUrl, port: server.port, store: store.engine }, 'verifier is listening')

stopOnSignal(log, async () => {
  await server.close()
  await ctx.batchRunner.stop()
  await ctx.jobs.stop()
  await store.close()
})

/** Another `KEY_ENCRYPTION_KEY` than before is an operator's mistake, like any in the environment. */
function sayIfVaultStaysShut(error: unknown): never {
  if (!(error instanceof VaultError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exit(78)
}
