import { spawn, type ChildProcess } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface ServiceStart {
  readonly name: ServiceName
  /** From the root of the repository. */
  readonly entry: string
  readonly url: string
  readonly env: Readonly<Record<string, string>>
  readonly logDir: string
}

export type ServiceName = 'issuer' | 'verifier' | 'wallet'

export interface RunningService {
  readonly name: ServiceName
  readonly process: ChildProcess
  stop(): Promise<void>
}

const startLimitMs = 60_000

/** Starts a service as an operator would, and waits until it says that it is alive. What it logs goes to a file. */
export async function startService({ name, entry, url, env, logDir }: ServiceStart): Promise<RunningService> {
  const logFile = join(logDir, `${name}.log`)
  const log = createWriteStream(logFile, { flags: 'a' })
  await new Promise((resolve) => log.once('open', resolve))
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, entry)], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', log, log],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const deadline = Date.now() + startLimitMs
  while (!(await answers(`${url}/healthz`))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill()
      throw new Error(`${name} did not start on ${url}. What it said is in ${logFile}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return {
    name,
    process: child,
    async stop() {
      if (child.exitCode === null) child.kill('SIGTERM')
      await ended
    },
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(1000) })).ok
  } catch (error) {
    // Nobody listens yet (or not fast enough): the caller asks again until its deadline.
    if (error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError')) return false
    throw error
  }
}
