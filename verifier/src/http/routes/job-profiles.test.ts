import { exampleJobProfiles, type JobProfile } from '@stapel/shared'
import { describeOnBothEngines } from '@stapel/shared/testing'
import { expect } from 'chai'
import request from 'supertest'
import { aCatalogue } from '../../testing/a-catalogue.ts'
import { aVerifier, type VerifierUnderTest } from '../../testing/a-verifier.ts'
import { exampleBaseUrl } from '../../testing/an-example-award.ts'

const examples = exampleJobProfiles(exampleBaseUrl, 'https://werkgever.example/profielen')
const contentOf = ({ id: _id, version: _version, ...content }: JobProfile) => content
const operator = contentOf(examples['operator-cnc-machine'])
const daySeconds = 24 * 3600

interface Made {
  readonly id: string
  readonly url: string
  readonly editSecret: string
  readonly editUrl: string
}
interface Own {
  readonly state: string
  readonly draft: object | null
  readonly versions: readonly { readonly version: string; readonly supersedes?: string }[]
}

describeOnBothEngines('job profiles over HTTP', (openTestStore) => {
  let verifier: VerifierUnderTest

  beforeEach(async () => {
    verifier = await aVerifier({ store: await openTestStore() })
    verifier.world.publish('http://localhost:4001/api/v1/catalogue', aCatalogue())
  })

  const api = '/api/v1/job-profiles'
  const make = async (content: object = operator): Promise<Made> => {
    const response = await request(verifier.app).post(api).send(content)
    expect(response.status, response.text).to.equal(201)
    return response.body as Made
  }
  const as = ({ editSecret }: Pick<Made, 'editSecret'>) => ({ authorization: `Bearer ${editSecret}` })
  const publish = async (made: Made): Promise<Own> => {
    const response = await request(verifier.app).post(`${api}/${made.id}/publication`).set(as(made))
    expect(response.status, response.text).to.equal(200)
    return response.body as Own
  }
  const pathOf = ({ url }: Made): string => new URL(url).pathname
  const listed = async (query = '') => {
    const response = await request(verifier.app).get(`${api}${query}`)
    return (response.body as { readonly items: readonly { readonly url: string; readonly name: string }[] }).items
  }

  it('are drafts that nobody sees until their maker publishes them', async () => {
    const made = await make()
    expect(made.url).to.match(/^http:\/\/localhost:4002\/profiles\/operator-cnc-machine[\w-]+$/)
    expect(made.editUrl).to.equal(`${made.url}/edit/${made.editSecret}`)
    expect((await request(verifier.app).get(pathOf(made))).status).to.equal(404)
    expect(await listed()).to.deep.equal([])
    await publish(made)
    expect(await listed()).to.have.nested.property('[0].url', made.url)
  })

  it('are published in the form that the engine reads, for any origin', async () => {
    const made = await make()
    await publish(made)
    const response = await request(verifier.app).get(pathOf(made))
    const body = response.body as JobProfile
    const { headers } = response
    expect(body).to.deep.equal({ id: made.url, version: '1', ...operator })
    expect(headers).to.include({ 'access-control-allow-origin': '*', vary: 'Accept' })
    verifier.world.publish(made.url, body)
    const match = await request(verifier.app).post('/api/v1/matches').send({ profile: made.url, credentials: [] })
    expect(match.status).to.equal(200)
    expect(match.body).to.have.nested.property('counts.must.total', 3)
  })

  it('keep every version as it was: a change is the next one', async () => {
    const made = await make()
    await publish(made)
    const changed = { ...operator, title: 'Operator CNC, opnieuw' }
    await request(verifier.app).put(`${api}/${made.id}`).set(as(made)).send(changed)
    expect((await request(verifier.app).get(pathOf(made))).body).to.include({ title: operator.title, version: '1' })
    const { versions } = await publish(made)
    expect(versions.map(({ version, supersedes }) => [version, supersedes])).to.deep.equal([
      ['1', undefined],
      ['2', `${made.url}#1`],
    ])
    expect((await request(verifier.app).get(pathOf(made))).body).to.include({ title: changed.title, version: '2' })
    expect((await request(verifier.app).get(`${pathOf(made)}/versions/1`)).body).to.include({ title: operator.title })
    expect((await request(verifier.app).get(`${pathOf(made)}/versions/3`)).status).to.equal(404)
    expect((await request(verifier.app).get(`${api}/${made.id}/versions`)).body).to.have.nested.property(
      'items.length',
      2,
    )
  })

  it('open to nobody without the secret of that very profile', async () => {
    const [made, other] = [await make(), await make()]
    for (const headers of [as(other), { authorization: 'Bearer x' }]) {
      for (const call of [
        request(verifier.app).get(`${api}/${made.id}`),
        request(verifier.app).put(`${api}/${made.id}`).send(operator),
        request(verifier.app).post(`${api}/${made.id}/publication`),
        request(verifier.app).put(`${api}/${made.id}/withdrawal`).send({ withdrawn: true }),
      ]) {
        const response = await call.set(headers)
        expect([response.status, (response.body as { code: string }).code]).to.deep.equal([401, 'invalid-edit-secret'])
      }
    }
    expect((await request(verifier.app).get(`${api}/${made.id}`)).status).to.equal(401)
    expect((await request(verifier.app).get(`${pathOf(made)}/edit/${other.editSecret}`)).status).to.equal(401)
  })

  it('are found by what they ask, in the words of the catalogue', async () => {
    await publish(await make())
    await publish(await make(contentOf(examples.lasser)))
    expect((await listed('?q=frezen')).map(({ name }) => name)).to.deep.equal([operator.title])
    expect(await listed('?q=operatoren')).to.have.length(1)
    expect(await listed('?q=kapper')).to.deep.equal([])
    expect(await listed()).to.have.length(2)
  })

  it('can be withdrawn, and brought back as they were', async () => {
    const made = await make()
    await publish(made)
    const withdraw = (withdrawn: boolean) =>
      request(verifier.app).put(`${api}/${made.id}/withdrawal`).set(as(made)).send({ withdrawn })
    await withdraw(true)
    const gone = await request(verifier.app).get(pathOf(made))
    expect([gone.status, (gone.body as { code: string }).code]).to.deep.equal([410, 'profile-withdrawn'])
    expect(await listed()).to.deep.equal([])
    await withdraw(false)
    expect((await request(verifier.app).get(pathOf(made))).status).to.equal(200)
  })

  it('say that there is nothing to publish, or that one asks nothing', async () => {
    const made = await make()
    await publish(made)
    const again = await request(verifier.app).post(`${api}/${made.id}/publication`).set(as(made))
    expect([again.status, (again.body as { code: string }).code]).to.deep.equal([409, 'nothing-to-publish'])
  })

  it('go when nobody touched a draft for 90 days, and stay when they were published', async () => {
    const [draft, published] = [await make(), await make()]
    await publish(published)
    verifier.pass(89 * daySeconds)
    await verifier.ctx.jobs.runOnceUntilIdle()
    await request(verifier.app).put(`${api}/${draft.id}`).set(as(draft)).send(operator)
    verifier.pass(89 * daySeconds)
    await verifier.ctx.jobs.runOnceUntilIdle()
    expect((await request(verifier.app).get(`${api}/${draft.id}`).set(as(draft))).status).to.equal(200)
    verifier.pass(2 * daySeconds)
    await verifier.ctx.jobs.runOnceUntilIdle()
    expect((await request(verifier.app).get(`${api}/${draft.id}`).set(as(draft))).status).to.equal(404)
    expect((await request(verifier.app).get(pathOf(published))).status).to.equal(200)
  })

  const [first] = operator.wants
  const bad: [title: string, content: object, field: string][] = [
    ['without wants', { ...operator, wants: [] }, 'wants'],
    ['with an id of its own', { ...operator, id: 'https://werkgever.example/x' }, ''],
    ['that asks a script', { ...operator, wants: [{ ...first, anyOf: ['javascript:alert(1)'] }] }, 'wants.0.anyOf.0'],
    ['with a licence that is a file', { ...operator, licences: ['file:///etc/passwd'] }, 'licences.0'],
    ['of two lines', { ...operator, title: 'a\nb' }, 'title'],
    [
      'with 101 wants',
      { ...operator, wants: Array.from({ length: 101 }, (_, id) => ({ ...first, id: `w${id}` })) },
      'wants',
    ],
    ['with a role that is not there', { ...operator, wants: [{ ...first, roles: ['smid'] }] }, 'wants.0.roles'],
  ]
  for (const [title, content, field] of bad) {
    it(`refuse one ${title}, and name the member`, async () => {
      const response = await request(verifier.app).post(api).send(content)
      expect(response.status).to.equal(400)
      const { errors = [] } = response.body as { errors?: { field: string }[] }
      expect(errors.map((one) => one.field)).to.include(field)
    })
  }

  it('refuse one that would make a large document', async () => {
    const wants = Array.from({ length: 100 }, (_, id) => ({
      id: `w${id}`,
      anyOf: [`https://school.example/${'x'.repeat(900)}`],
      must: true,
    }))
    const response = await request(verifier.app)
      .post(api)
      .send({ ...operator, wants })
    expect([response.status, (response.body as { code: string }).code]).to.deep.equal([413, 'profile-too-large'])
  })
})
