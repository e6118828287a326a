import {
  createRegistryCredential,
  createRegistryDesk,
  evaluateRequest,
  exampleJobProfiles,
  exampleQualifications,
  exampleSeriesUrl,
  parseEvaluationRequest,
  signVpJwt,
  type EvaluationAnswer,
  type MatchAnswer,
} from '@stapel/shared'
import { aCredential, aPresentation, keySigner, signed, signedAt, type Signer } from '@stapel/shared/testing'
import { expect } from 'chai'
import request from 'supertest'
import { createRequestPorts } from '../../domain/evaluations/request-ports.ts'
import { anExampleAward, exampleBaseUrl } from '../../testing/an-example-award.ts'
import { aVerifier, type VerifierUnderTest } from '../../testing/a-verifier.ts'

const { Q1 } = exampleQualifications(exampleBaseUrl)
const profile = exampleJobProfiles(exampleBaseUrl, 'https://werkgever.example/profielen')['operator-cnc-machine']

interface ProblemBody {
  readonly code: string
  readonly errors?: readonly { readonly field: string; readonly message: string }[]
}

describe('stacking and matching over HTTP', () => {
  let verifier: VerifierUnderTest
  let school: Signer
  let credentials: readonly Record<string, unknown>[]
  let trustedIssuers: readonly string[]

  before(async () => {
    verifier = await aVerifier()
    school = await verifier.world.addSigner('metaalpunt')
    credentials = await Promise.all((['A2', 'A3', 'A4', 'A6'] as const).map((key) => anExampleAward(key, school)))
    trustedIssuers = [school.did]
  })

  after(() => verifier.close())

  const post = (path: string, body: unknown, { app } = verifier) =>
    request(app)
      .post(`/api/v1/${path}`)
      .send(body as object)
  const evaluation = ({ body }: request.Response): EvaluationAnswer => body as EvaluationAnswer
  const match = ({ body }: request.Response): MatchAnswer => body as MatchAnswer
  const problem = ({ body }: request.Response): ProblemBody => body as ProblemBody

  describe('POST /api/v1/evaluations', () => {
    it('says how far they are, what is missing, and what it found of each credential', async () => {
      const response = await post('evaluations', { qualification: Q1, credentials, trustedIssuers })
      expect(response.status).to.equal(200)
      const { status, hours, hoursMissing, credentials: found } = evaluation(response)
      expect([status, hours, hoursMissing]).to.deep.equal(['deels', 344, 56])
      expect(found.map(({ verdict }) => verdict)).to.deep.equal(['valid', 'valid', 'valid', 'valid'])
    })

    it('takes a rule alone', async () => {
      const response = await post('evaluations', { rule: Q1.rule, credentials, trustedIssuers })
      expect(evaluation(response).hours).to.equal(344)
    })

    it('takes the URL of a published qualification', async () => {
      verifier.world.publish('https://school.example/orgs/metaalpunt/qualifications/q1', Q1)
      const qualification = 'https://school.example/orgs/metaalpunt/qualifications/q1'
      const response = await post('evaluations', { qualification, credentials, trustedIssuers })
      expect(evaluation(response).hours).to.equal(344)
    })

    it('takes a credential as a JWT', async () => {
      const signer = await verifier.world.addSigner('school-es256', 'P-256')
      const rule = { id: 'a5', op: 'achievement', achievement: 'https://school.example/achievements/a5' }
      const body = { rule, credentials: [await aCredential(signer).signAsJwt()], trustedIssuers: [signer.did] }
      expect(evaluation(await post('evaluations', body)).status).to.equal('behaald')
    })

    it('counts what is in a presentation', async () => {
      const presentation = aPresentation(credentials)
      const answer = evaluation(
        await post('evaluations', { rule: Q1.rule, credentials: [presentation], trustedIssuers }),
      )
      expect([answer.hours, answer.credentials.length]).to.deep.equal([344, 4])
    })

    it('opens an envelope, and a presentation in one', async () => {
      const issuer = await verifier.world.addSigner('school-es256', 'P-256')
      const holder = await keySigner('holder-es256', 'P-256')
      const envelope = (kind: 'vc' | 'vp', type: string, token: string) => ({
        '@context': 'https://www.w3.org/ns/credentials/v2',
        id: `data:application/${kind}+jwt,${token}`,
        type,
      })
      const inside = envelope('vc', 'EnvelopedVerifiableCredential', await aCredential(issuer).signAsJwt())
      const shown = await signVpJwt(aPresentation([inside], holder.did), holder.key, { issuedAt: signedAt })
      const rule = { id: 'a5', op: 'achievement', achievement: 'https://school.example/achievements/a5' }
      for (const credential of [inside, envelope('vp', 'EnvelopedVerifiablePresentation', shown)]) {
        const body = { rule, credentials: [credential], trustedIssuers: [issuer.did] }
        const answer = evaluation(await post('evaluations', body))
        expect([answer.status, answer.credentials.map(({ verdict }) => verdict)]).to.deep.equal(['behaald', ['valid']])
      }
    })

    it('asks each address once, however many credentials name it', async () => {
      const { asked } = verifier.world
      const before = asked.length
      await post('evaluations', { rule: Q1.rule, credentials, trustedIssuers })
      expect(asked.slice(before)).to.have.length(1)
    })

    it('looks at no credential for which there is no time left, and says so of each', async () => {
      const asked = parseEvaluationRequest({ rule: Q1.rule, credentials, trustedIssuers })
      const answer = await evaluateRequest(createRequestPorts(verifier.world.ports, asked, 'nl', 0), asked)
      const { status, credentials: found } = answer
      expect(status).to.equal('open')
      expect(found.map(({ verdict }) => verdict)).to.deep.equal(credentials.map(() => 'unknown'))
      expect(found[0]?.checks.map(({ code }) => code)).to.include('out-of-time')
    })

    it('survives what is nested 100,000 deep', async () => {
      const deep = `${'{"of":'.repeat(100_000)}1${'}'.repeat(100_000)}`
      const send = (body: string) => request(verifier.app).post('/api/v1/evaluations').type('json').send(body)
      const inCredential = await send(`{"rule":${JSON.stringify(Q1.rule)},"credentials":[${deep}]}`)
      expect(evaluation(inCredential).credentials[0]?.verdict).to.equal('invalid')
      const inRule = await send(`{"rule":{"id":"r","op":"all","of":[${deep}]},"credentials":[]}`)
      expect([inRule.status, problem(inRule).code]).to.deep.equal([400, 'invalid-input'])
    })

    it('does not count what was changed, and says so', async () => {
      const [first, ...others] = credentials
      const changed = [{ ...first, name: 'Iets anders' }, ...others]
      const answer = evaluation(await post('evaluations', { rule: Q1.rule, credentials: changed, trustedIssuers }))
      expect(answer.hours).to.equal(224)
      expect(answer.credentials[0]?.verdict).to.equal('invalid')
    })

    it('judges the credentials on the day that is asked', async () => {
      const body = { rule: Q1.rule, credentials, trustedIssuers, date: '2026-10-01' }
      const answer = evaluation(await post('evaluations', body))
      expect(answer).to.include({ status: 'open', date: '2026-10-01' })
      expect(answer.credentials[0]?.verdict).to.equal('not-yet-valid')
    })

    it('lets the registries decide when the caller names nobody: without any, nobody is trusted', async () => {
      const answer = evaluation(await post('evaluations', { rule: Q1.rule, credentials }))
      expect(answer.status).to.equal('open')
      expect(new Set(answer.warnings.map(({ reason }) => reason))).to.deep.equal(new Set(['issuer-not-trusted']))
    })

    it('counts what a registry recognises, and only that', async () => {
      const { world } = verifier
      const url = 'https://sector.example/register'
      const sector = await world.addSigner('sector')
      const recognitions = [{ issuer: school.did, scope: { achievements: [exampleSeriesUrl(exampleBaseUrl, 'A2')] } }]
      const registry = createRegistryCredential(
        { id: url, name: 'Voorbeeld Sectorraad', recognitions },
        { id: sector.did, name: 'Voorbeeld Sectorraad' },
        new Date('2026-01-01T00:00:00Z'),
      )
      world.publish(url, await signed(registry, sector))
      const trust = createRegistryDesk(world.ports, [{ kind: 'credential', url, issuer: sector.did }])
      const trusting = await aVerifier({ world, trust })
      const answer = await post('evaluations', { rule: Q1.rule, credentials }, trusting)
      await trusting.close()
      expect(evaluation(answer).hours).to.equal(120)
    })
  })

  describe('POST /api/v1/matches', () => {
    it('says for each want what they have', async () => {
      const response = await post('matches', { profile, credentials, trustedIssuers })
      expect(response.status).to.equal(200)
      expect(match(response).wants.map(({ verdict }) => verdict)).to.deep.equal(['past', 'ontbreekt', 'past', 'past'])
      expect(match(response).credentials).to.have.length(4)
    })

    it('takes the URL of a published profile, and one role of it', async () => {
      const url = 'https://werkgever.example/profielen/operator'
      verifier.world.publish(url, profile)
      const response = await post('matches', { profile: url, role: 'bediener', credentials, trustedIssuers })
      expect(match(response).wants).to.have.length(3)
    })
  })

  describe('refuses with a problem that names what is wrong', () => {
    const rule = { id: 'r', op: 'all', of: [{ id: 'x', op: 'sum' }] }
    const cases: [title: string, path: string, body: object, code: string, field?: string][] = [
      ['neither rule nor qualification', 'evaluations', { credentials: [] }, 'invalid-input', 'rule'],
      ['a node that it does not know', 'evaluations', { rule, credentials: [] }, 'invalid-input', 'rule.of.0'],
      [
        'half a qualification',
        'evaluations',
        { qualification: { ...Q1, title: '' }, credentials: [] },
        'invalid-input',
        'qualification.title',
      ],
      [
        'a text instead of a credential',
        'evaluations',
        { rule: Q1.rule, credentials: ['hallo'] },
        'invalid-input',
        'credentials.0',
      ],
      [
        '201 credentials',
        'evaluations',
        { rule: Q1.rule, credentials: Array<object>(201).fill({}) },
        'invalid-input',
        'credentials',
      ],
      ['a URL that nobody answers', 'evaluations', { rule: 'https://x.example/', credentials: [] }, 'url-unreachable'],
      ['a URL of a page', 'matches', { profile: 'https://school.example/page', credentials: [] }, 'not-json'],
      ['half a profile', 'matches', { profile: { id: 'x' }, credentials: [] }, 'invalid-input', 'profile.version'],
      ['a role that is not there', 'matches', { profile, role: 'chef', credentials: [] }, 'invalid-input', 'role'],
    ]
    for (const [title, path, body, code, field] of cases) {
      it(`${title}: 400 ${code} ${field ?? ''}`, async () => {
        verifier.world.publish('https://school.example/page', '<!doctype html>')
        const response = await post(path, body)
        expect(response.status).to.equal(400)
        expect(problem(response).code).to.equal(code)
        if (field !== undefined) expect(problem(response).errors?.map((one) => one.field)).to.include(field)
      })
    }

    it('a body over 1 MB: 413', async () => {
      const response = await post('evaluations', { rule: Q1.rule, credentials: ['x'.repeat(1_100_000)] })
      expect([response.status, problem(response).code]).to.deep.equal([413, 'too-large'])
    })

    it('what is no JSON: 400', async () => {
      const response = await request(verifier.app).post('/api/v1/matches').type('json').send('{')
      expect([response.status, problem(response).code]).to.deep.equal([400, 'invalid-json'])
    })
  })

  it('stands in the description of the API, with all other doors', async () => {
    const response = await request(verifier.app).get('/api/openapi.json')
    expect(response.body)
      .to.have.property('paths')
      .with.keys([
        '/api/v1/verifications',
        '/api/v1/kept-verifications/{id}',
        '/api/v1/verification-batches',
        '/api/v1/evaluations',
        '/api/v1/matches',
        '/api/v1/job-profiles',
        '/api/v1/job-profiles/{id}',
        '/api/v1/job-profiles/{id}/publication',
        '/api/v1/job-profiles/{id}/withdrawal',
        '/api/v1/job-profiles/{id}/versions',
        '/profiles/{id}',
        '/profiles/{id}/versions/{number}',
        '/api/v1/presentation-requests',
        '/api/v1/presentation-requests/{id}',
        '/vc-api/credentials/verify',
        '/vc-api/presentations/verify',
        '/1.0/identifiers/{did}',
      ])
  })
})
