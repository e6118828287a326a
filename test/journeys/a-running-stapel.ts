import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startInstallation, type Installation } from '../demo/installation.ts'
import { freePorts } from './free-ports.ts'

export interface RunningStapel extends Installation {
  readonly dataDir: string
}

/** The three services and a mailbox on free ports, with an empty store that goes when they stop. */
export async function aRunningStapel(): Promise<RunningStapel> {
  const dataDir = await mkdtemp(join(tmpdir(), 'stapel-'))
  const [issuer = 0, verifier = 0, wallet = 0] = await freePorts(3)
  const installation = await startInstallation({ dataDir, ports: { issuer, verifier, wallet, mailbox: 0 } })
  return {
    ...installation,
    dataDir,
    async stop() {
      await installation.stop()
      await rm(dataDir, { recursive: true, maxRetries: 3 })
    },
  }
}
