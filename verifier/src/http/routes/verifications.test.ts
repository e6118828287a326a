import { bakePng, bakeSvg, checkIds } from '@stapel/shared'
import { aCredential, type Signer } from '@stapel/shared/testing'
import { expect } from 'chai'
import request from 'supertest'
import { aPng } from '../../testing/a-png.ts'
import { aVerifier, type VerifierUnderTest } from '../../testing/a-verifier.ts'

interface ReportBody {
  readonly verdict: string
  readonly carrier: string
  readonly checks: readonly { readonly id: string; readonly outcome: string; readonly code?: string }[]
}

describe('POST /api/v1/verifications', () => {
  let verifier: VerifierUnderTest
  let issuer: Signer
  let credential: Record<string, unknown>

  before(async () => {
    verifier = await aVerifier()
    issuer = await verifier.world.addSigner('metaalpunt')
    credential = await aCredential(issuer).sign()
  })

  after(() => verifier.close())

  const verify = (body: string | Buffer, type = 'application/octet-stream') =>
    request(verifier.app).post('/api/v1/verifications').type(type).send(body)
  const report = (response: request.Response): ReportBody => response.body as ReportBody

  it('takes the credential as JSON and answers with every check', async () => {
    const response = await verify(JSON.stringify(credential), 'application/vc')
    expect(response.status).to.equal(200)
    expect(report(response).verdict).to.equal('valid')
    expect(report(response).checks.map(({ id }) => id)).to.deep.equal([...checkIds])
  })

  it('looks at the content and not at the media type; white space around it is nothing', async () => {
    const response = await verify(`\n  ${JSON.stringify(credential)}  \n`, 'text/plain')
    expect(report(response)).to.include({ verdict: 'valid', carrier: 'json' })
  })

  it('is a PDF for who accepts only that', async () => {
    const response = await verify(JSON.stringify(credential)).set('accept', 'application/pdf').buffer(true)
    expect(response.headers['content-type']).to.equal('application/pdf')
    expect((response.body as Buffer).subarray(0, 5).toString()).to.equal('%PDF-')
    expect((await verify(JSON.stringify(credential)).set('accept', '*/*')).type).to.equal('application/json')
  })

  it('takes a JWT', async () => {
    const signer = await verifier.world.addSigner('school-es256', 'P-256')
    const response = await verify(await aCredential(signer).signAsJwt(), 'text/plain')
    expect(report(response)).to.include({ verdict: 'valid', carrier: 'jwt' })
  })

  it('takes an image with the credential in it, as a file of a form', async () => {
    const text = JSON.stringify(credential)
    for (const [name, image] of [
      ['badge.png', Buffer.from(bakePng(aPng(), text))],
      ['badge.svg', Buffer.from(bakeSvg(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), text))],
    ] as const) {
      const response = await request(verifier.app).post('/api/v1/verifications').attach('file', image, name)
      expect(report(response).verdict, name).to.equal('valid')
    }
  })

  it('fetches a URL that the visitor hands in', async () => {
    verifier.world.publish('https://school.example/badge.json', credential)
    const response = await verify('# from the certificate\nhttps://school.example/badge.json\n', 'text/uri-list')
    expect(report(response)).to.include({ verdict: 'valid', carrier: 'url' })
  })

  it('reports on JSON that is no credential: invalid by its structure', async () => {
    const response = await verify('{"hello":"world"}')
    expect(response.status).to.equal(200)
    expect(report(response).verdict).to.equal('invalid')
    expect(report(response).checks[0]).to.include({ id: 'structure', outcome: 'failed' })
  })

  it('reports a changed claim as invalid', async () => {
    const response = await verify(JSON.stringify({ ...credential, name: 'Iets anders' }))
    expect(report(response).verdict).to.equal('invalid')
  })

  describe('refuses with a problem', () => {
    const cases: [string, () => request.Test, number, string][] = [
      ['nothing at all', () => verify(''), 400, 'empty'],
      ['a text', () => verify('hallo'), 400, 'unknown-carrier'],
      ['an image without a badge', () => verify(Buffer.from(aPng())), 400, 'no-badge-inside'],
      ['an image that breaks off', () => verify(Buffer.from(aPng().subarray(0, 40))), 400, 'png-truncated'],
      ['JSON over 1 MB', () => verify(JSON.stringify({ a: 'x'.repeat(1_100_000) })), 413, 'too-large'],
      ['anything over 10 MB', () => verify(Buffer.alloc(10 * 1024 * 1024 + 1, 32)), 413, 'too-large'],
      ['a URL of a private address', () => verify('http://10.0.0.1/x', 'text/uri-list'), 400, 'url-unreachable'],
      ['two URLs', () => verify('https://a.example/1\nhttps://a.example/2', 'text/uri-list'), 400, 'one-carrier-only'],
      [
        'two files',
        () =>
          request(verifier.app)
            .post('/api/v1/verifications')
            .attach('file', Buffer.from('{}'), 'a.json')
            .attach('file', Buffer.from('{}'), 'b.json'),
        400,
        'one-carrier-only',
      ],
    ]
    for (const [title, ask, status, code] of cases) {
      it(`${title}: ${status} ${code}`, async () => {
        const response = await ask()
        expect(response.body).to.include({ status, code })
        expect(response.status).to.equal(status)
      })
    }
  })
})

describe('VC-API verify', () => {
  let verifier: VerifierUnderTest
  let issuer: Signer

  before(async () => {
    verifier = await aVerifier()
    issuer = await verifier.world.addSigner('metaalpunt')
  })

  after(() => verifier.close())

  const post = (path: string, body: unknown) =>
    request(verifier.app)
      .post(`/vc-api/${path}`)
      .send(body as object)

  it('answers 200 for a valid credential only', async () => {
    const good = await post('credentials/verify', {
      verifiableCredential: await aCredential(issuer).sign(),
      options: {},
    })
    expect(good.status).to.equal(200)
    expect(good.body).to.include({ verified: true })
    const bad = await post('credentials/verify', { verifiableCredential: await aCredential(issuer).expired().sign() })
    expect(bad.status).to.equal(400)
    expect(bad.body).to.include({ verified: false, verdict: 'expired' })
  })

  it('takes an enveloped credential', async () => {
    const signer = await verifier.world.addSigner('school-es256', 'P-256')
    const token = await aCredential(signer).signAsJwt()
    const response = await post('credentials/verify', {
      verifiableCredential: {
        '@context': 'https://www.w3.org/ns/credentials/v2',
        type: 'EnvelopedVerifiableCredential',
        id: `data:application/vc+jwt,${token}`,
      },
    })
    expect(response.status).to.equal(200)
  })

  for (const [title, credential] of [
    ['a string', 'hallo'],
    ['null', null],
    ['an array', []],
    ['an empty object', {}],
    ['a number', 7],
    ['an object of wrong types', { '@context': 7, type: {}, issuer: [], credentialSubject: 'x', proof: null }],
  ] as const) {
    it(`answers 400 for ${title} instead of a credential or presentation`, async () => {
      expect((await post('credentials/verify', { verifiableCredential: credential })).status).to.equal(400)
      expect((await post('presentations/verify', { verifiablePresentation: credential })).status).to.equal(400)
    })
  }
})

describe('GET /1.0/identifiers/{did}', () => {
  it('resolves, and says by its status why not', async () => {
    const verifier = await aVerifier()
    const { app, world } = verifier
    const { did } = await world.addSigner('metaalpunt')
    const ask = async (asked: string): Promise<number> =>
      (await request(app).get(`/1.0/identifiers/${encodeURIComponent(asked)}`)).status
    expect(await ask(did)).to.equal(200)
    expect(await ask('did:web:nobody.example')).to.equal(404)
    expect(await ask('did:key:z6MkNonsense')).to.equal(400)
    expect(await ask('did:ion:abc')).to.equal(501)
    await verifier.close()
  })
})
