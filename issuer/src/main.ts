import { configOrExit, createLogger, createMailer, listen, openStore, stopOnSignal } from '@stapel/shared/server'
import { createApp } from './app.ts'
import { readConfig } from './config.ts'
import { createContext } from './context.ts'
import { createPages } from './http/pages/create-pages.ts'
import { drawSetUpLink, finishFirstStart } from './domain/set-up/first-start.ts'
import { startSweeping } from './jobs/start-sweeping.ts'

const config = configOrExit(readConfig)
const log = createLogger({ name: 'issuer', level: config.logLevel })
const store = await openStore({ service: 'issuer', dataDir: config.dataDir, mongodbUri: config.mongodbUri })
const mailer = config.smtpUrl === undefined ? null : createMailer({ smtpUrl: config.smtpUrl, from: config.mailFrom })
if (!mailer) log.warn('SMTP_URL is not set: mails wait in the outbox')

const ctx = await createContext({ config, log, store, mailer })
await finishFirstStart(ctx)
const server = await listen(createApp(ctx, createPages(ctx)), config.port)
ctx.jobs.start()
const stopSweeping = startSweeping(ctx)
log.info({ url: config.issuerUrl, port: server.port, store: store.engine }, 'issuer is listening')

// An operator token means that a program sets the installation up.
const setUpLink = config.operatorToken === undefined ? await drawSetUpLink(ctx) : null
if (setUpLink !== null) process.stdout.write(`\nSet up this installation here, once: ${setUpLink}\n\n`)

stopOnSignal(log, async () => {
  stopSweeping()
  await server.close()
  await ctx.jobs.stop()
  await mailer?.close()
  await store.close()
})
