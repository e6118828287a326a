import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startMailbox, type Mailbox } from './mailbox/start-mailbox.ts'
import { startService, type RunningService } from './running-service.ts'
import type { DemoData } from './demo-data.ts'
import { exampleTrustRegistry } from './seed/seed-registry.ts'

export interface InstallationRequest {
  readonly dataDir: string
  readonly ports: {
    readonly issuer: number
    readonly verifier: number
    readonly wallet: number
    readonly mailbox: number
  }
}

/** A whole Stapel on this machine: three services and a mailbox. */
export interface Installation {
  readonly urls: DemoData['urls']
  readonly operatorToken: string
  readonly mailbox: Mailbox
  stop(): Promise<void>
}

interface Secrets {
  readonly keyEncryptionKey: string
  readonly operatorToken: string
}

/** Starts everything on loopback addresses. The secrets are made once and kept beside the data, readable for their owner alone. */
export async function startInstallation({ dataDir, ports }: InstallationRequest): Promise<Installation> {
  await mkdir(join(dataDir, 'logs'), { recursive: true })
  const { keyEncryptionKey, operatorToken } = await readOrMakeSecrets(join(dataDir, 'demo-secrets.json'))
  const mailbox = await startMailbox({ port: ports.mailbox })
  const at = (port: number): string => `http://localhost:${port}`
  const urls = {
    issuer: at(ports.issuer),
    verifier: at(ports.verifier),
    wallet: at(ports.wallet),
    mailbox: mailbox.url,
  }
  const env = {
    DATA_DIR: dataDir,
    ISSUER_URL: urls.issuer,
    VERIFIER_URL: urls.verifier,
    WALLET_URL: urls.wallet,
    ISSUER_PORT: String(ports.issuer),
    VERIFIER_PORT: String(ports.verifier),
    WALLET_PORT: String(ports.wallet),
    KEY_ENCRYPTION_KEY: keyEncryptionKey,
    OPERATOR_TOKEN: operatorToken,
    SMTP_URL: mailbox.smtpUrl,
    MAIL_FROM: 'Stapel demo <demo@stapel.example>',
    FETCH_ALLOW_LOOPBACK: 'true',
    RATE_LIMIT_PER_MINUTE: '0',
    // Asked when it is needed: until the council has published, the verifier says that it could not ask.
    TRUST_REGISTRIES: exampleTrustRegistry(urls.issuer),
  }
  const services: RunningService[] = []
  const stop = async (): Promise<void> => {
    await Promise.all(services.map((service) => service.stop()))
    await mailbox.stop()
  }
  const start = async (name: RunningService['name'], entry: string, url: string): Promise<void> => {
    services.push(await startService({ name, entry, url, env, logDir: join(dataDir, 'logs') }))
  }
  try {
    await Promise.all([
      start('issuer', 'issuer/src/main.ts', urls.issuer),
      start('verifier', 'verifier/src/main.ts', urls.verifier),
      start('wallet', 'wallet-web/server/main.ts', urls.wallet),
    ])
  } catch (error) {
    await stop()
    throw error
  }
  return { urls, operatorToken, mailbox, stop }
}

async function readOrMakeSecrets(path: string): Promise<Secrets> {
  const secrets: Secrets = {
    keyEncryptionKey: randomBytes(32).toString('base64'),
    operatorToken: randomBytes(32).toString('base64url'),
  }
  try {
    await writeFile(path, JSON.stringify(secrets), { mode: 0o600, flag: 'wx' })
    return secrets
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return JSON.parse(await readFile(path, 'utf8')) as Secrets
  }
}
