import { describeOnBothEngines } from '@stapel/shared/testing'
import { expect } from 'chai'
import { anOrganisation } from '../../testing/examples.ts'
import { startTestIssuer, type ListeningIssuer } from '../../testing/start-test-issuer.ts'

interface Answer {
  readonly status: number
  readonly body: {
    readonly code?: string
    readonly items?: readonly unknown[]
    readonly errors?: readonly { readonly field: string; readonly code?: string; readonly message: string }[]
    readonly qualification?: { readonly description?: unknown; readonly withdrawnOn?: string; readonly rule?: unknown }
  }
}

const leaf = { id: 'frezen', op: 'achievement', achievement: 'https://school.example/achievements/frezen' }
const deep = (levels: number): unknown =>
  levels === 0 ? leaf : { id: `laag-${levels}`, op: 'all', of: [deep(levels - 1)] }

describeOnBothEngines('Qualifications over the API', (openTestStore) => {
  let issuer: ListeningIssuer
  let token: string
  const content = { title: 'Frezer (voorbeeld)', level: { framework: 'NLQF', code: '3', basis: 'indicative' } }

  beforeEach(async function () {
    this.timeout(60_000)
    issuer = await startTestIssuer(await openTestStore())
    token = (await anOrganisation(issuer.ctx)).apiKey ?? ''
  })
  afterEach(() => issuer.close())

  async function call(method: string, path: string, body?: unknown): Promise<Answer> {
    const response = await fetch(`${issuer.url}/api/v1/orgs/metaalpunt/qualifications${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    return { status: response.status, body: (await response.json()) as Answer['body'] }
  }

  const wrong: [title: string, rule: unknown, field: string, code: string][] = [
    ['no rule', undefined, 'rule', 'not-an-object'],
    ['a kind that there is not', { id: 'x', op: 'most', of: [leaf] }, 'rule', 'unknown-op'],
    [
      'a kind that there is not, inside',
      { id: 'x', op: 'all', of: [leaf, { id: 'y', op: 'none' }] },
      'rule.of.1',
      'unknown-op',
    ],
    ['a misspelt condition', { id: 'x', op: 'all', of: [{ ...leaf, maxAge: 3 }] }, 'rule.of.0', 'unknown-member'],
    ['an age of nothing', { id: 'x', op: 'all', of: [{ ...leaf, maxAgeMonths: 0 }] }, 'rule.of.0', 'invalid-member'],
    ['a group of nothing', { id: 'x', op: 'all', of: [] }, 'rule', 'no-parts'],
    ['more than there is', { id: 'x', op: 'any', min: 2, of: [leaf] }, 'rule', 'min-unreachable'],
    ['the same name twice', { id: 'x', op: 'all', of: [leaf, leaf] }, 'rule.of.1', 'duplicate-id'],
    [
      'a final proof among the hours',
      { id: 'x', op: 'credits', unit: 'hours', min: 4, from: [{ ...leaf, op: 'integrative' }] },
      'rule.from.0',
      'integrative-in-credits',
    ],
    [
      'a group among the hours',
      { id: 'x', op: 'credits', unit: 'hours', min: 4, from: [{ id: 'y', op: 'all', of: [leaf] }] },
      'rule.from.0',
      'not-a-leaf',
    ],
    ['too many layers', deep(20), `rule${'.of.0'.repeat(20)}`, 'too-deep'],
  ]
  for (const [title, rule, field, code] of wrong) {
    it(`names the node that is wrong and saves nothing: ${title}`, async () => {
      const { status, body } = await call('POST', '', { code: 'frezer', ...content, rule })
      expect([status, body.code]).to.deep.equal([400, 'invalid-input'])
      expect(body.errors?.map((one) => [one.field, one.code])).to.deep.include([field, code])
      expect((await call('GET', '')).body.items).to.deep.equal([])
    })
  }

  it('names every node that is wrong, at once', async () => {
    const rule = {
      id: 'x',
      op: 'all',
      of: [
        { ...leaf, maxAgeMonths: -1 },
        { id: 'y', op: 'none' },
      ],
    }
    const { body } = await call('POST', '', { code: 'frezer', ...content, rule })
    expect(body.errors?.map(({ field }) => field)).to.deep.equal(['rule.of.0', 'rule.of.1'])
  })

  it('leaves a draft as it was when its new rule is wrong', async () => {
    await call('POST', '', { code: 'frezer', ...content, rule: leaf })
    expect((await call('PUT', '/frezer.1', { ...content, rule: { id: 'x', op: 'all', of: [] } })).status).to.equal(400)
    const [kept] = (await call('GET', '')).body.items as readonly Answer['body'][]
    expect(kept?.qualification?.rule).to.deep.equal(leaf)
  })

  it('publishes no rule that a designer has not finished yet', async () => {
    await call('POST', '', { code: 'frezer', ...content, rule: leaf })
    const draft = await issuer.ctx.qualifications.get('metaalpunt', 'frezer.1')
    const rule = { id: 'x', op: 'all' as const, of: [] }
    await issuer.ctx.qualifications.replace({ ...draft, content: { ...draft.content, rule } })
    const { status, body } = await call('POST', '/frezer.1/publication', {})
    expect([status, body.code]).to.deep.equal([409, 'qualification-unfinished'])
    expect(body.errors).to.deep.include({ field: 'rule', code: 'no-parts', message: 'no-parts (x)' })
  })

  it('takes a description in one language or in two, and withdraws a version', async () => {
    await call('POST', '', { code: 'frezer', ...content, description: 'Je freest.', rule: leaf })
    expect((await call('POST', '/frezer.1/withdrawal', { reason: 'Te vroeg' })).status).to.equal(409)
    const published = await call('POST', '/frezer.1/publication', {})
    expect(published.body.qualification?.description).to.deep.equal({ nl: 'Je freest.' })
    const withdrawn = await call('POST', '/frezer.1/withdrawal', { reason: 'Vervangen (voorbeeld)' })
    expect(withdrawn.body.qualification?.withdrawnOn).to.equal('2026-11-23')
    const catalogue = (await (await fetch(`${issuer.url}/api/v1/catalogue`)).json()) as { qualifications: unknown[] }
    expect(catalogue.qualifications).to.deep.equal([])
  })
})
