import { createRegistryDesk, verifyCarrier, type TrustQuestion, type VerificationPorts } from '@stapel/shared'
import { createGuardedFetch } from '@stapel/shared/server'
import { describeOnBothEngines } from '@stapel/shared/testing'
import { expect } from 'chai'
import { createApiKey } from '../../domain/api-keys/create-api-key.ts'
import { registryLifetimeSeconds } from '../../domain/registries/read-registry.ts'
import { anOrganisation, designer } from '../../testing/examples.ts'
import { startTestIssuer, type ListeningIssuer } from '../../testing/start-test-issuer.ts'

interface Answer {
  readonly status: number
  readonly body: { readonly code?: string; readonly id?: string; readonly published?: unknown }
}

describeOnBothEngines('A trust registry', (openTestStore) => {
  let issuer: ListeningIssuer
  let token: string
  const org = 'sectorraad'
  const schoolDid = 'did:web:school.example:orgs:rijnoever'
  const series = 'https://school.example/orgs/rijnoever/achievements/veilig-werken'
  const entry = {
    issuer: schoolDid,
    name: 'Voorbeeld MBO Rijnoever',
    recognisedFor: { kind: 'achievements', urls: [series] },
    levelUpTo: { framework: 'NLQF', code: '2' },
    from: '2026-01-01',
    source: 'https://sectorraad.example/besluit',
    reason: 'Bezocht (voorbeeld).',
  }

  beforeEach(async function () {
    this.timeout(60_000)
    issuer = await startTestIssuer(await openTestStore())
    token = (await anOrganisation(issuer.ctx, org)).apiKey ?? ''
  })
  afterEach(() => issuer.close())

  async function call(method: string, path: string, body?: unknown, key = token): Promise<Answer> {
    const response = await fetch(`${issuer.url}/api/v1/orgs/${org}/registry${path}`, {
      method,
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    return { status: response.status, body: (text === '' ? {} : JSON.parse(text)) as Answer['body'] }
  }
  const add = async (change: object = {}) => (await call('POST', '/entries', { ...entry, ...change })).body.id ?? ''
  const publish = () => call('POST', '/publication')
  const readPublic = () => fetch(`${issuer.url}/orgs/${org}/registry`, { headers: { accept: 'application/vc' } })

  const ports = (): VerificationPorts => ({
    fetchDocument: createGuardedFetch({ allowLoopback: true }),
    clock: () => issuer.ctx.clock.now(),
    allowLoopback: true,
  })
  const question: TrustQuestion = {
    issuer: schoolDid,
    achievement: { id: `${series}.1`, series },
    qualifications: [],
    levels: [{ framework: 'NLQF', code: '1' }],
    day: '2026-06-01',
  }
  /** What a verifier that trusts this registry says, asking it afresh over HTTP. */
  const ask = async (change: Partial<TrustQuestion> = {}) => {
    const source = { kind: 'credential', url: `${issuer.url}/orgs/${org}/registry`, issuer: didOf() } as const
    return (await createRegistryDesk(ports(), [source])({ ...question, ...change })).answer
  }
  const didOf = () => `did:web:${encodeURIComponent(new URL(issuer.url).host)}:orgs:${org}`

  it('is seen by nobody until it is published', async () => {
    await add()
    expect((await readPublic()).status).to.equal(404)
    expect(await ask()).to.equal('could-not-ask')
    expect((await publish()).status).to.equal(200)
    await add({ issuer: 'did:web:later.example' })
    expect(await (await readPublic()).text()).to.not.include('later.example')
  })

  it('is a valid credential that any origin may read, and says who is recognised for what', async () => {
    await add()
    await publish()
    const response = await readPublic()
    expect(response.headers.get('access-control-allow-origin')).to.equal('*')
    const report = await verifyCarrier(await response.text(), ports())
    expect(report.verdict, JSON.stringify(report.checks)).to.equal('valid')
    expect(await ask()).to.equal('recognised-for-this')
    expect(await ask({ levels: [{ framework: 'NLQF', code: '3' }] })).to.equal('known-not-for-this')
    expect(await ask({ achievement: { id: 'https://school.example/x' } })).to.equal('known-not-for-this')
    expect(await ask({ day: '2025-12-31' })).to.equal('known-not-for-this')
    expect(await ask({ issuer: 'did:web:unknown.example' })).to.equal('unknown')
  })

  it('ends an entry by a day and never erases it', async () => {
    const id = await add()
    await publish()
    expect((await call('DELETE', `/entries/${id}`)).body.code).to.equal('wrong-state')
    const end = { until: '2026-10-31', reason: 'De afspraak is voorbij.' }
    expect((await call('POST', `/entries/${id}/end`, end)).status).to.equal(200)
    await publish()
    expect(await ask({ day: '2026-10-31' })).to.equal('recognised-for-this')
    expect(await ask({ day: '2026-11-01' })).to.equal('known-not-for-this')
    // It is over now, and so it is history.
    const again = { until: '2027-10-31', reason: 'Toch niet.' }
    expect((await call('POST', `/entries/${id}/end`, again)).body.code).to.equal('wrong-state')
  })

  it('keeps of a published entry whom, for what and from when', async () => {
    const id = await add()
    await publish()
    for (const change of [{ issuer: 'did:web:x.example' }, { from: '2025-01-01' }, { levelUpTo: undefined }]) {
      expect((await call('PUT', `/entries/${id}`, { ...entry, ...change })).body.code).to.equal('wrong-state')
    }
    expect((await call('PUT', `/entries/${id}`, { ...entry, reason: 'Beter gezegd.' })).status).to.equal(200)
  })

  it('takes an entry out that was never published', async () => {
    const id = await add()
    expect((await call('DELETE', `/entries/${id}`)).status).to.equal(204)
    expect((await call('DELETE', `/entries/${id}`)).status).to.equal(404)
  })

  for (const [what, change] of [
    ['somebody without a DID', { issuer: 'https://school.example' }],
    ['a did:web that leads elsewhere', { issuer: 'did:web:school.example:..:x' }],
    ['a DID of an unknown method', { issuer: 'did:example:123' }],
    ['a level that does not exist', { levelUpTo: { framework: 'NLQF', code: '9' } }],
    ['an end before the beginning', { until: '2025-01-01' }],
    ['a script for a source', { source: 'javascript:alert(1)' }],
    ['nothing in particular', { recognisedFor: { kind: 'achievements', urls: [] } }],
    ['a day that does not exist', { from: '2026-02-30' }],
  ] as const) {
    it(`refuses ${what}`, async () => {
      expect((await call('POST', '/entries', { ...entry, ...change })).body.code).to.equal('invalid-input')
    })
  }

  it('refuses the organisation itself, and publishing nothing new', async () => {
    expect((await call('POST', '/entries', { ...entry, issuer: didOf() })).body.code).to.equal('invalid-input')
    expect((await publish()).body.code).to.equal('wrong-state')
    await add()
    await publish()
    expect((await publish()).body.code).to.equal('wrong-state')
  })

  it('is changed by a key with that scope, of that organisation', async () => {
    const reader = await createApiKey(issuer.ctx, designer, { org, name: 'lezen', scopes: ['awards:read'] })
    const other = (await anOrganisation(issuer.ctx, 'lindehof')).apiKey ?? ''
    expect((await call('POST', '/entries', entry, reader.text)).status).to.equal(403)
    expect((await call('POST', '/entries', entry, other)).status).to.equal(404)
    expect((await call('GET', '', undefined, other)).status).to.equal(404)
  })

  it('is signed anew before it runs out, and says the same', async () => {
    await add()
    await publish()
    const first = (await (await readPublic()).json()) as { validUntil: string; credentialSubject: unknown }
    issuer.pass(60)
    expect(await (await readPublic()).json()).to.deep.equal(first)
    issuer.pass(registryLifetimeSeconds / 2)
    const second = (await (await readPublic()).json()) as typeof first
    expect(second.validUntil > first.validUntil).to.equal(true)
    expect(second.credentialSubject).to.deep.equal(first.credentialSubject)
  })

  it('tells the log what was done', async () => {
    const id = await add()
    await publish()
    await issuer.ctx.jobs.runOnceUntilIdle()
    const { items } = await issuer.ctx.audit.read(org, { subject: `registry/${org}` })
    expect(items.map(({ act }) => act)).to.have.members(['registry.entry-added', 'registry.published'])
    expect(items.find(({ act }) => act === 'registry.entry-added')?.details).to.include({ entry: id })
  })
})
