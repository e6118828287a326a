import { configOrExit, listen, stopOnSignal } from '@stapel/shared/server'
import { createApp } from './app.ts'
import { readConfig } from './config.ts'
import { createContext } from './context.ts'

const context = createContext(configOrExit(readConfig))
const { port, close } = await listen(createApp(context), context.config.port)
context.log.info({ port, url: context.config.verifierUrl }, 'verifier listens')
stopOnSignal(context.log, close)
