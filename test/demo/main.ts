/** `npm run demo`: everything, with example data, until Ctrl-C. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { DemoData } from './demo-data.ts'
import { startInstallation } from './installation.ts'
import { guide } from './guide.ts'
import { seedDemo } from './seed/seed-demo.ts'

const say = (text: string): void => void process.stdout.write(`${text}\n`)
const portOf = (name: string, fallback: number): number => Number(process.env[name] ?? fallback)

const dataDir = resolve(process.env['DATA_DIR'] ?? './data')
const demoFile = join(dataDir, 'demo.json')

if (!existsSync(demoFile) && existsSync(join(dataDir, 'demo-secrets.json'))) {
  say('De vorige keer is de demo niet klaargekomen. Hij begint opnieuw met lege gegevens.')
  await rm(dataDir, { recursive: true })
}

say('De wallet wordt gebouwd …')
execFileSync('npm', ['run', '--silent', 'build', '-w', 'wallet-web'], { stdio: ['ignore', 'ignore', 'inherit'] })

say('De diensten starten …')
const installation = await startInstallation({
  dataDir,
  ports: {
    issuer: portOf('ISSUER_PORT', 4001),
    verifier: portOf('VERIFIER_PORT', 4002),
    wallet: portOf('WALLET_PORT', 4003),
    mailbox: portOf('MAILBOX_PORT', 4004),
  },
})
const { urls, operatorToken } = installation
const end = (): void => void installation.stop().then(() => process.exit(0))
process.once('SIGINT', end)
process.once('SIGTERM', end)

say(guide(await readOrSeed()))

async function readOrSeed(): Promise<DemoData> {
  if (existsSync(demoFile)) {
    // The mailbox draws its port anew where its own was taken.
    return { ...(JSON.parse(await readFile(demoFile, 'utf8')) as DemoData), urls }
  }
  say('De voorbeelden worden gemaakt en ondertekend …')
  const data = await seedDemo({ urls, operatorToken, dataDir, now: new Date() })
  await writeFile(demoFile, `${JSON.stringify(data, null, 2)}\n`, { mode: 0o600 })
  return data
}
