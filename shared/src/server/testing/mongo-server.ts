import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, Socket, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { createInterface } from 'node:readline'

let server: Promise<string | null> | null = null

/**
 * The MongoDB that tests use, started once a process: `TEST_MONGODB_URI`, else a `mongod` on the PATH,
 * else the program that `TEST_MONGODB_SERVER` names. Null when there is none. What was started ends with the process.
 */
export function findMongoServer(environment: NodeJS.ProcessEnv = process.env): Promise<string | null> {
  server ??= start(environment)
  return server
}

/** The same server, another database. */
export function withDatabase(uri: string, database: string): string {
  const parts = /^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?(\?.*)?$/.exec(uri)
  if (!parts?.[1]) throw new TypeError('TEST_MONGODB_URI is no MongoDB URI')
  return `${parts[1]}/${database}${parts[2] ?? ''}`
}

async function start(environment: NodeJS.ProcessEnv): Promise<string | null> {
  if (environment.TEST_MONGODB_URI) return environment.TEST_MONGODB_URI
  const mongod = (environment.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'mongod'))
    .find(existsSync)
  if (mongod) {
    const port = await freePort()
    const ready = /Waiting for connections/
    return launch(
      mongod,
      ['--bind_ip', '127.0.0.1', '--port', String(port)],
      '--dbpath',
      ready,
      () => `mongodb://127.0.0.1:${port}`,
    )
  }
  const compatible = environment.TEST_MONGODB_SERVER
  if (!compatible) return null
  const listening = /listening on (127\.0\.0\.1:\d+)/
  const options = ['--host', '127.0.0.1', '--port', '0', '--sync-on-commit', '--cache-size', '256M']
  return launch(
    compatible,
    options,
    '--storage-path',
    listening,
    (line) => `mongodb://${listening.exec(line)?.[1] ?? ''}`,
  )
}

async function launch(
  program: string,
  options: readonly string[],
  folderOption: string,
  ready: RegExp,
  uri: (line: string) => string,
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'stapel-mongodb-'))
  const child = spawn(program, [...options, folderOption, folder], { stdio: ['ignore', 'pipe', 'ignore'] })
  process.once('exit', () => {
    child.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })
  // Without this a terminated run would leave the server behind.
  process.once('SIGTERM', () => process.exit(143))
  return uri(await lineThat(ready, child))
}

async function lineThat(ready: RegExp, child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new TypeError('The server has no output')
  const lines = createInterface({ input: child.stdout })
  const line = await new Promise<string>((resolve, reject) => {
    lines.on('line', (text) => {
      if (ready.test(text)) resolve(text)
    })
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`The MongoDB server for the tests ended with ${String(code)}`)))
  })
  // From here on neither the server nor its output keeps the tests from ending.
  lines.on('line', () => undefined)
  child.unref()
  if (child.stdout instanceof Socket) child.stdout.unref()
  return line
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return port
}
