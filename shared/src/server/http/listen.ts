import type { Express } from 'express'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Logger } from '../logging/create-logger.ts'

export interface Listening {
  readonly port: number
  /** Stops accepting, waits for the requests that run. */
  readonly close: () => Promise<void>
}

/** Listens on all addresses; port 0 takes a free one. */
export async function listen(app: Express, port: number): Promise<Listening> {
  const server = createServer(app)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, () => {
      server.off('error', reject)
      resolve()
    })
  })
  return { port: (server.address() as AddressInfo).port, close: () => closeServer(server) }
}

async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()))
  })
  // A connection whose last request ends after this moment would stay open for its keep-alive time.
  const sweep = setInterval(() => server.closeIdleConnections(), 50)
  try {
    await closed
  } finally {
    clearInterval(sweep)
  }
}

/** On SIGTERM or SIGINT: runs `stop` once and ends the process with 0; with 1 when stopping failed. */
export function stopOnSignal(log: Logger, stop: () => Promise<void>): void {
  let stopping = false
  const onSignal = (signal: NodeJS.Signals): void => {
    if (stopping) return
    stopping = true
    log.info({ signal }, 'stopping')
    stop().then(
      () => {
        log.info('stopped')
        process.exit(0)
      },
      (error: unknown) => {
        log.fatal({ err: error }, 'could not stop')
        process.exit(1)
      },
    )
  }
  process.once('SIGTERM', onSignal)
  process.once('SIGINT', onSignal)
}
