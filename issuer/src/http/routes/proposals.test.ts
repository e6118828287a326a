import { describeOnBothEngines } from '@stapel/shared/testing'
import { expect } from 'chai'
import { anOrganisation } from '../../testing/examples.ts'
import { startTestIssuer, type ListeningIssuer } from '../../testing/start-test-issuer.ts'

interface Answer {
  readonly status: number
  readonly body: {
    readonly id?: string
    readonly code?: string
    readonly state?: string
    readonly items?: readonly { readonly id: string }[]
    readonly decision?: { readonly reason?: string; readonly version?: number }
  }
}

const content = {
  text: { nl: 'Meldt gevaar op de werkplek.' },
  plain: { nl: 'gevaar melden' },
  kind: 'vaardigheid',
  level: { framework: 'NLQF', code: '2', basis: 'indicative' },
}
const better = { ...content, text: { nl: 'Ziet gevaar op de werkplek en meldt het.' } }

describeOnBothEngines('A proposal about an outcome', (openTestStore) => {
  let issuer: ListeningIssuer
  const keys = new Map<string, string>()
  const [owner, proposer] = ['sectorraad', 'rijnoever']

  beforeEach(async function () {
    this.timeout(60_000)
    issuer = await startTestIssuer(await openTestStore())
    for (const org of [owner, proposer, 'lindehof']) keys.set(org, (await anOrganisation(issuer.ctx, org)).apiKey ?? '')
    await call(owner, 'POST', '/outcomes', { code: 'melden', ...content })
    await issuer.ctx.jobs.runOnceUntilIdle()
    issuer.mails.length = 0
  })
  afterEach(() => issuer.close())

  async function call(org: string, method: string, path: string, body?: unknown): Promise<Answer> {
    const response = await fetch(`${issuer.url}/api/v1/orgs/${org}${path}`, {
      method,
      headers: { authorization: `Bearer ${keys.get(org) ?? ''}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    return { status: response.status, body: (await response.json()) as Answer['body'] }
  }
  const propose = async (change: object = {}) => {
    const reason = 'Zien hoort erbij.'
    const answer = await call(proposer, 'POST', '/proposals', {
      ...{ owner, code: 'melden', basedOn: 1, reason, content: better },
      ...change,
    })
    await issuer.ctx.jobs.runOnceUntilIdle()
    return answer
  }
  const decide = async (id: string | undefined, how: 'acceptance' | 'refusal', body: object, org = owner) => {
    const answer = await call(org, 'POST', `/proposals/${id ?? ''}/${how}`, body)
    await issuer.ctx.jobs.runOnceUntilIdle()
    return answer
  }
  const versions = async (code = 'melden') => (await issuer.ctx.outcomes.get(owner, code)).versions

  it('changes nothing until the owner accepts it, and then is a version that supersedes', async () => {
    const { status, body } = await propose()
    expect([status, body.state]).to.deep.equal([201, 'open'])
    expect(await versions()).to.have.length(1)
    const accepted = await decide(body.id, 'acceptance', {})
    expect([accepted.body.state, accepted.body.decision?.version]).to.deep.equal(['accepted', 2])
    const newest = (await versions()).at(-1)
    expect(newest?.text.nl).to.equal(better.text.nl)
    expect(newest?.supersedes).to.match(/melden#1$/)
  })

  it('may be a new outcome, and may be edited by its owner', async () => {
    const { body } = await propose({ code: 'stoppen', basedOn: 0, content })
    await decide(body.id, 'acceptance', { content: better })
    expect((await versions('stoppen')).map(({ text }) => text.nl)).to.deep.equal([better.text.nl])
  })

  it('is refused with a reason that its proposer reads', async () => {
    const { body } = await propose()
    expect((await decide(body.id, 'refusal', {})).status).to.equal(400)
    await decide(body.id, 'refusal', { reason: 'Dat is een andere leeruitkomst.' })
    const seen = await call(proposer, 'GET', `/proposals/${body.id ?? ''}`)
    expect(seen.body.decision?.reason).to.equal('Dat is een andere leeruitkomst.')
    expect(await versions()).to.have.length(1)
  })

  it("mails the owner's designers once, and those of the proposer when it is decided", async () => {
    const { body } = await propose()
    expect(issuer.mails.map(({ to }) => to)).to.deep.equal(['beheer@sectorraad.example'])
    await decide(body.id, 'acceptance', {})
    await issuer.ctx.jobs.runOnceUntilIdle()
    expect(issuer.mails.map(({ to }) => to)).to.deep.equal(['beheer@sectorraad.example', 'beheer@rijnoever.example'])
  })

  it('stands in the logs of both', async () => {
    const { body } = await propose()
    await decide(body.id, 'acceptance', {})
    for (const org of [owner, proposer]) {
      const { items } = await issuer.ctx.audit.read(org, { subject: `proposal/${body.id ?? ''}` })
      expect(items.map(({ act }) => act).sort()).to.deep.equal(['proposal.accepted', 'proposal.made'])
    }
  })

  it('is not accepted unseen over what the owner changed since', async () => {
    const { body } = await propose()
    await call(owner, 'POST', '/outcomes/melden/versions', { ...content, plain: { nl: 'gevaar doorgeven' } })
    expect((await decide(body.id, 'acceptance', {})).body.code).to.equal('changed-meanwhile')
    expect((await decide(body.id, 'acceptance', { basedOn: 2 })).body.state).to.equal('accepted')
    expect(await versions()).to.have.length(3)
  })

  it('is decided once', async () => {
    const { body } = await propose()
    await decide(body.id, 'refusal', { reason: 'Nee.' })
    expect((await decide(body.id, 'acceptance', {})).body.code).to.equal('wrong-state')
    expect(await versions()).to.have.length(1)
  })

  it('is decided by its owner alone, and read by nobody but the two', async () => {
    const { body } = await propose()
    expect((await decide(body.id, 'acceptance', {}, proposer)).status).to.equal(404)
    expect((await decide(body.id, 'acceptance', {}, 'lindehof')).status).to.equal(404)
    expect((await call('lindehof', 'GET', `/proposals/${body.id ?? ''}`)).status).to.equal(404)
    expect((await call('lindehof', 'GET', '/proposals')).body.items).to.deep.equal([])
    expect((await call(proposer, 'GET', '/proposals?side=made')).body.items).to.have.length(1)
  })

  for (const [what, change, code] of [
    ["about one's own outcome", { owner: proposer }, 'wrong-state'],
    ['for an organisation that is not here', { owner: 'nergens' }, 'not-found'],
    ['of a new outcome under a code that is taken', { basedOn: 0 }, 'already-exists'],
    ['of a change of what is not there', { code: 'zwemmen' }, 'not-found'],
  ] as const) {
    it(`is refused at the door ${what}`, async () => {
      expect((await propose(change)).body.code).to.equal(code)
    })
  }
})
