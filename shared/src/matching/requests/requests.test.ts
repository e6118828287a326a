import { expect } from 'chai'
import { exampleJobProfiles } from '../../examples/job-profiles.ts'
import { exampleQualifications } from '../../examples/qualifications.ts'
import type { CredentialContent } from '../../credentials/credential-content.ts'
import { evaluateRequest } from '../../stacking/requests/evaluate-request.ts'
import { InvalidRequestError } from '../../stacking/requests/invalid-request-error.ts'
import { parseEvaluationRequest } from '../../stacking/requests/parse-evaluation-request.ts'
import type { RequestPorts } from '../../stacking/requests/verify-holdings.ts'
import { InvalidRuleError } from '../../stacking/rule-problem.ts'
import { award, baseUrl } from '../../stacking/testing/example-holdings.ts'
import { trustEveryIssuer } from '../../stacking/trust-policy.ts'
import type { ExampleAchievementKey } from '../../examples/example-keys.ts'
import type { Verdict, VerificationReport } from '../../verification/report.ts'
import { matchRequest } from './match-request.ts'
import { parseMatchRequest } from './parse-match-request.ts'

const { Q1 } = exampleQualifications(baseUrl)
const profile = exampleJobProfiles(baseUrl, 'https://werkgever.example/profielen')['operator-cnc-machine']
const published: Readonly<Record<string, unknown>> = {
  'https://school.example/q1': { '@context': 'https://school.example/context', ...Q1 },
  'https://school.example/rule': Q1.rule,
  'https://werkgever.example/operator': profile,
}

function reportOf(verdict: Verdict, content?: CredentialContent): VerificationReport {
  return {
    verdict,
    checks: [],
    verifiedAt: '2026-12-01T10:00:00Z',
    carrier: 'json',
    kind: 'credential',
    ...(content !== undefined && { content }),
    technical: {},
  }
}

/** Takes the key of an example achievement for its credential, and remembers the moment of verification. */
function portsAt(now: string): RequestPorts & { readonly moments: string[] } {
  const moments: string[] = []
  return {
    moments,
    verify: (credential, at) => {
      moments.push(at.toISOString())
      if (typeof credential !== 'string') return Promise.resolve(reportOf('invalid'))
      const { content } = award(credential as ExampleAchievementKey)
      return Promise.resolve(reportOf('valid', content))
    },
    fetchJson: (url) => Promise.resolve(published[url]),
    registries: trustEveryIssuer,
    now: () => new Date(now),
  }
}
const today = '2026-12-01T10:00:00.000Z'
const credentials = ['A2', 'A3', 'A4', 'A6']
const evaluateBody = (body: unknown, ports = portsAt(today)) => evaluateRequest(ports, parseEvaluationRequest(body))

describe('a request for an evaluation', () => {
  it('takes a qualification, a rule, or the URL of either', async () => {
    const asked = [
      { qualification: Q1 },
      { rule: Q1.rule },
      { qualification: 'https://school.example/q1' },
      { rule: 'https://school.example/rule' },
    ]
    for (const what of asked) {
      const { status, hours, hoursMissing } = await evaluateBody({ ...what, credentials })
      expect([status, hours, hoursMissing]).to.deep.equal(['deels', 344, 56])
    }
  })

  it('answers with the verdict on each credential, in their order', async () => {
    const answer = await evaluateBody({ rule: Q1.rule, credentials: ['A2', {}] })
    expect(answer.credentials.map(({ credential, verdict }) => [credential?.title, verdict])).to.deep.equal([
      ['A2', 'valid'],
      [undefined, 'invalid'],
    ])
  })

  it('trusts only whom the caller lists, where the caller lists somebody', async () => {
    const answer = await evaluateBody({ rule: Q1.rule, credentials, trustedIssuers: ['did:web:other.example'] })
    expect(answer.status).to.equal('open')
    expect(new Set(answer.warnings.map(({ reason }) => reason))).to.deep.equal(new Set(['issuer-not-trusted']))
  })

  it('verifies now for today, and at noon for another day', async () => {
    const ports = portsAt(today)
    expect((await evaluateBody({ rule: Q1.rule, credentials: ['A2'] }, ports)).date).to.equal('2026-12-01')
    await evaluateBody({ rule: Q1.rule, credentials: ['A2'], date: '2026-12-01' }, ports)
    await evaluateBody({ rule: Q1.rule, credentials: ['A2'], date: '2028-01-01' }, ports)
    expect(ports.moments).to.deep.equal([today, today, '2028-01-01T10:59:59.000Z'])
  })

  it('counts the credentials in a presentation', async () => {
    const parts = [{ ...reportOf('valid', award('A2').content), path: '/verifiableCredential/0' }]
    const ports = {
      ...portsAt(today),
      verify: () => Promise.resolve({ ...reportOf('valid'), kind: 'presentation' as const, parts }),
    }
    const answer = await evaluateBody({ rule: Q1.rule, credentials: ['presentation'] }, ports)
    expect(answer.hours).to.equal(120)
    expect(answer.credentials).to.have.length(1)
  })

  const bad: [title: string, body: unknown, field: string][] = [
    ['no object', 'rule', ''],
    ['neither rule nor qualification', { credentials }, 'rule'],
    ['both', { credentials, rule: Q1.rule, qualification: Q1 }, 'rule'],
    ['no credentials', { rule: Q1.rule }, 'credentials'],
    ['a number for a credential', { rule: Q1.rule, credentials: [1] }, 'credentials.0'],
    ['too many credentials', { rule: Q1.rule, credentials: Array(501).fill('A2') }, 'credentials'],
    ['a day that does not exist', { rule: Q1.rule, credentials, date: '2026-02-30' }, 'date'],
    ['a member that it does not know', { rule: Q1.rule, credentials, level: 4 }, ''],
    ['a URL of another kind', { rule: 'file:///etc/passwd', credentials }, 'rule'],
  ]
  for (const [title, body, field] of bad) {
    it(`is refused with ${title}`, () => {
      expect(() => parseEvaluationRequest(body))
        .to.throw(InvalidRequestError)
        .with.nested.property('fields[0].field', field)
    })
  }

  it('is refused with half a rule, and names the node', () => {
    expect(() => parseEvaluationRequest({ rule: { id: 'r', op: 'all', of: [] }, credentials })).to.throw(
      InvalidRuleError,
    )
  })
})

describe('a request for a match', () => {
  const matchBody = (body: unknown) => matchRequest(portsAt(today), parseMatchRequest(body))

  it('takes a profile or the URL of one', async () => {
    for (const asked of [profile, 'https://werkgever.example/operator']) {
      const { wants } = await matchBody({ profile: asked, credentials })
      expect(wants.map(({ verdict }) => verdict)).to.deep.equal(['past', 'ontbreekt', 'past', 'past'])
    }
  })

  it('may be for one role', async () => {
    expect((await matchBody({ profile, credentials, role: 'bediener' })).wants).to.have.length(3)
  })

  it('is refused without a profile, and with a URL of another kind', () => {
    expect(() => parseMatchRequest({ profile: 'ftp://x', credentials })).to.throw(InvalidRequestError)
    expect(() => parseMatchRequest({ profile, credentials, roles: [] })).to.throw(InvalidRequestError)
  })
})
