import { exampleAchievementPlaces, exampleSeriesUrl, type ExampleAchievementKey } from '@stapel/shared'
import { expect } from 'chai'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { seedDefinitions } from '../demo/seed/seed-definitions.ts'
import { seedOrganisations, type SeededOrganisations } from '../demo/seed/seed-organisations.ts'
import { exampleTrustRegistry, seedRegistries } from '../demo/seed/seed-registry.ts'
import { startService, type RunningService } from '../demo/running-service.ts'
import { aRunningStapel, type RunningStapel } from './a-running-stapel.ts'
import { freePorts } from './free-ports.ts'

interface Report {
  readonly verdict: string
  readonly checks: readonly { readonly id: string; readonly outcome: string; readonly code?: string }[]
}

/** What the sector council publishes is what the verifier says, over HTTP, with nothing shared but the address. */
describe('recognised issuers', function () {
  this.timeout(120_000)
  this.bail(true)
  let stapel: RunningStapel
  let organisations: SeededOrganisations
  let verifierUrl: string
  let second: RunningService | undefined

  before(async () => {
    stapel = await aRunningStapel()
    organisations = await seedOrganisations(stapel.urls.issuer, stapel.operatorToken)
    verifierUrl = stapel.urls.verifier
    await seedDefinitions(stapel.urls.issuer, organisations.clientOf)
  })
  after(async () => {
    await second?.stop()
    await stapel.stop()
  })

  /** With nothing in memory of a registry that was silent, as the first one after half a minute. */
  async function startSecondVerifier(): Promise<string> {
    const [port = 0] = await freePorts(1)
    const url = `http://localhost:${port}`
    const env = {
      DATA_DIR: join(stapel.dataDir, 'second'),
      VERIFIER_URL: url,
      VERIFIER_PORT: String(port),
      KEY_ENCRYPTION_KEY: randomBytes(32).toString('base64'),
      FETCH_ALLOW_LOOPBACK: 'true',
      RATE_LIMIT_PER_MINUTE: '0',
      TRUST_REGISTRIES: exampleTrustRegistry(stapel.urls.issuer),
    }
    const logDir = join(stapel.dataDir, 'logs')
    second = await startService({ name: 'verifier', entry: 'verifier/src/main.ts', url, env, logDir })
    return url
  }

  async function awarded(key: ExampleAchievementKey): Promise<string> {
    const { organisation, slug } = exampleAchievementPlaces[key]
    const client = organisations.clientOf(organisation)
    const { award } = await client.post<{ award: { id: string } }>('/awards', {
      achievement: `${slug}.1`,
      recipient: { name: 'Sam (voorbeeld)' },
    })
    return new TextDecoder().decode(await client.getBytes(`/awards/${award.id}/file?format=json`))
  }
  async function post(path: string, body: string): Promise<unknown> {
    const headers = { 'content-type': 'application/json' }
    return (await fetch(`${verifierUrl}${path}`, { method: 'POST', headers, body })).json()
  }
  const trustOf = async (credential: string) => {
    const { verdict, checks } = (await post('/api/v1/verifications', credential)) as Report
    return { verdict, trust: checks.find(({ id }) => id === 'trust')?.code }
  }

  it('cannot be asked for before anything is published, which makes nothing worse', async () => {
    expect(await trustOf(await awarded('A2'))).to.deep.equal({ verdict: 'valid', trust: 'registry-unreachable' })
  })

  it('are recognised for what the registry says, and known but not for something else', async () => {
    await seedRegistries(stapel.urls.issuer, organisations.clientOf)
    verifierUrl = await startSecondVerifier()
    expect(await trustOf(await awarded('A2'))).to.deep.equal({ verdict: 'valid', trust: 'recognised' })
    expect(await trustOf(await awarded('A6'))).to.deep.equal({ verdict: 'valid', trust: 'recognised' })
    expect(await trustOf(await awarded('A8'))).to.deep.equal({ verdict: 'valid', trust: 'known-not-for-this' })
  })

  it('are the ones whose credentials count, when the caller names nobody', async () => {
    const credentials = [await awarded('A2'), await awarded('A8')].map((text) => JSON.parse(text) as unknown)
    const leaf = (key: 'A2' | 'A8') => ({
      id: key,
      op: 'achievement',
      achievement: exampleSeriesUrl(stapel.urls.issuer, key),
    })
    const rule = { id: 'alles', op: 'all', of: [leaf('A2'), leaf('A8')] }
    const answer = (await post('/api/v1/evaluations', JSON.stringify({ rule, credentials }))) as {
      status: string
      warnings: readonly { reason: string }[]
    }
    expect(answer.status).to.equal('deels')
    expect(answer.warnings.map(({ reason }) => reason)).to.deep.equal(['issuer-not-trusted'])
  })
})
