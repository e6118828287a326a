import { describeOnBothEngines } from '@stapel/shared/testing'
import { expect } from 'chai'
import { anOrganisation, aPublishedAchievement } from '../../testing/examples.ts'
import { startTestIssuer, type ListeningIssuer } from '../../testing/start-test-issuer.ts'

interface Answer {
  readonly status: number
  readonly text: string
  readonly body: {
    readonly code?: string
    readonly id?: string
    readonly hash?: string
    readonly state?: string
    readonly counts?: Readonly<Record<string, number>>
    readonly left?: readonly string[]
    readonly errors?: readonly { readonly field: string; readonly code?: string }[]
    readonly outcomes?: readonly { readonly id: string; readonly version: string; readonly supersedes?: string }[]
    readonly steps?: readonly { readonly act: string; readonly uri: string; readonly changes: readonly unknown[] }[]
  }
}

const header = 'id;kind;text_nl;plain_nl;level_framework;level;level_basis;exact_match'
const frezen = 'frezen;vaardigheid;Freest een product.;een product frezen;NLQF;3;indicative;'
const meten = 'meten;vaardigheid;Meet een product.;een product meten;NLQF;3;indicative;urn:esco:meten'

describeOnBothEngines('A framework', (openTestStore) => {
  let issuer: ListeningIssuer
  let token: string
  const org = 'metaalpunt'

  beforeEach(async function () {
    this.timeout(60_000)
    issuer = await startTestIssuer(await openTestStore())
    token = (await anOrganisation(issuer.ctx, org)).apiKey ?? ''
    await call('POST', '/frameworks', { code: 'verspanen', title: { nl: 'Verspanen (voorbeeld)' }, sector: 'Metaal' })
  })
  afterEach(() => issuer.close())

  async function call(method: string, path: string, body?: unknown, type = 'application/json'): Promise<Answer> {
    const payload = body instanceof Uint8Array ? body.slice() : typeof body === 'string' ? body : JSON.stringify(body)
    const response = await fetch(`${issuer.url}/api/v1/orgs/${org}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': type },
      ...(body !== undefined && { body: payload }),
    })
    const text = await response.text()
    return { status: response.status, text, body: text.startsWith('{') ? (JSON.parse(text) as Answer['body']) : {} }
  }
  const upload = (file: string | Uint8Array, query = '', type = 'text/csv') =>
    call('POST', `/frameworks/verspanen/imports${query}`, file, type)
  const confirm = async ({ id = '', hash = '' }: Answer['body']) => {
    const answer = await call('POST', `/outcome-imports/${id}/confirmation`, { hash })
    await issuer.ctx.jobs.runOnceUntilIdle()
    return answer
  }
  const bring = async (...lines: string[]) => confirm((await upload([header, ...lines].join('\n'))).body)
  const inForce = async () => (await call('GET', '/frameworks/verspanen')).body.outcomes ?? []
  const exported = async (format: string) => (await call('GET', `/frameworks/verspanen/export?format=${format}`)).text

  it('changes nothing before somebody has confirmed what would change', async () => {
    const preview = await upload([header, frezen, meten].join('\n'))
    expect(preview.status).to.equal(201)
    expect(preview.body.counts).to.include({ add: 2, change: 0, same: 0 })
    expect(await inForce()).to.deep.equal([])
    expect((await confirm(preview.body)).status).to.equal(202)
    expect((await call('GET', `/outcome-imports/${preview.body.id ?? ''}`)).body.state).to.equal('done')
    expect((await inForce()).map(({ id }) => id)).to.deep.equal(
      ['frezen', 'meten'].map((code) => `${issuer.url}/orgs/${org}/outcomes/${code}`),
    )
  })

  it('makes a version that supersedes the earlier one of what is other, field by field, and leaves the rest', async () => {
    await bring(frezen, meten)
    const { body } = await upload([header, frezen, meten.replace('Meet een', 'Meet elk')].join('\n'))
    expect(body.counts).to.include({ add: 0, change: 1, same: 1 })
    expect(body.steps?.find(({ act }) => act === 'change')?.changes).to.deep.equal([
      { field: 'text.nl', before: 'Meet een product.', after: 'Meet elk product.' },
    ])
    await confirm(body)
    const [first, second] = await inForce()
    expect(first?.version).to.equal('1')
    expect(second).to.include({ version: '2', supersedes: `${second?.id ?? ''}#1` })
    const { versions } = await issuer.ctx.outcomes.get(org, 'meten')
    expect(versions[0]?.text.nl).to.equal('Meet een product.')
  })

  it('is the same after its own export was read in again, as CSV and as CASE', async () => {
    await bring(frezen, meten)
    for (const [format, type] of [
      ['csv', 'text/csv'],
      ['case', 'application/json'],
    ] as const) {
      const again = await upload(await exported(format), '', type)
      expect(again.body.counts, again.text).to.include({ add: 0, change: 0, move: 0, same: 2 })
    }
  })

  it('withdraws what the file does not have only when asked, and takes it back from a file that has it', async () => {
    await bring(frezen, meten)
    expect((await upload(`${header}\n${frezen}`)).body.counts).to.include({ withdraw: 0 })
    const { body } = await upload(`${header}\n${frezen}`, '?withdrawAbsent=true')
    expect(body.counts).to.include({ withdraw: 1, same: 1 })
    await confirm(body)
    expect((await inForce()).map(({ id }) => id.split('/').at(-1))).to.deep.equal(['frezen'])
    await bring(frezen, meten)
    expect((await inForce()).map(({ version }) => version)).to.deep.equal(['1', '3'])
  })

  it('is not touched by a preview that is out of date, nor by the hash of another one', async () => {
    await bring(frezen)
    const { body } = await upload([header, frezen.replace('Freest', 'Maakt'), meten].join('\n'))
    await bring(frezen.replace('Freest', 'Draait'))
    const stale = await confirm(body)
    expect([stale.status, stale.body.code]).to.deep.equal([409, 'import-stale'])
    const fresh = await upload(`${header}\n${meten}`)
    const other = await confirm({ ...fresh.body, hash: body.hash ?? '' })
    expect([other.status, other.body.code]).to.deep.equal([409, 'import-stale'])
    expect((await inForce()).map(({ version }) => version)).to.deep.equal(['2'])
  })

  it('gets no second version when a confirmation is repeated', async () => {
    const { body } = await upload(`${header}\n${frezen}`)
    await confirm(body)
    expect((await confirm(body)).status).to.equal(202)
    expect((await issuer.ctx.outcomes.get(org, 'frezen')).versions).to.have.length(1)
  })

  it("never changes another organisation's outcome, and takes no URI that is nobody's here", async () => {
    await anOrganisation(issuer.ctx, 'lindehof')
    await aPublishedAchievement(issuer.ctx, 'lindehof')
    const theirs = `${issuer.url}/orgs/lindehof/outcomes/product-frezen`
    const { body } = await upload([header, frezen, frezen.replace('frezen', theirs)].join('\n'))
    expect(body.counts).to.include({ add: 1, theirs: 1 })
    await confirm(body)
    expect((await issuer.ctx.outcomes.get('lindehof', 'product-frezen')).versions).to.have.length(1)
    const nobodys = await upload([header, frezen.replace('frezen', 'https://elders.example/1')].join('\n'))
    expect(nobodys.body.code).to.equal('outcome-file-refused')
  })

  const rowOf = (index: number) => frezen.replace('frezen', `frezen-${index}`)
  for (const [what, file, code, field] of [
    ['an unknown and a missing column', 'id;kind;tekst\nfrezen;kennis;x', 'outcome-file-refused', 'line 1, text_nl'],
    ['a key that stands twice', [header, frezen, '', frezen].join('\n'), 'outcome-file-refused', 'line 4, id'],
    [
      'a level that does not exist',
      `${header}\n${frezen.replace(';3;', ';12;')}`,
      'outcome-file-refused',
      'line 2, level',
    ],
    ['a line with too many cells', `${header}\n${frezen};;x`, 'csv-unreadable', undefined],
    ['a quote that never closes', `${header}\n"${frezen}`, 'csv-unreadable', undefined],
    ['nothing in it', '', 'csv-unreadable', undefined],
    ['JSON that is none', '{"CFItems": [', 'outcome-file-refused', ''],
    [
      '10,001 rows',
      [header, ...Array.from({ length: 10_001 }, (_, i) => rowOf(i))].join('\n'),
      'too-many-rows',
      undefined,
    ],
    ['an encoding that is no text', Buffer.from(`${header}\n${frezen}`, 'utf16le'), 'csv-unreadable', undefined],
  ] as const) {
    it(`refuses a file with ${what}, and says where`, async function () {
      this.timeout(20_000)
      const refused = await upload(file)
      expect(refused.status, refused.text).to.equal(400)
      expect(refused.body.code).to.equal(code)
      if (field !== undefined) expect(refused.body.errors?.map((one) => one.field)).to.include(field)
      expect(await inForce()).to.deep.equal([])
    })
  }
})
