import { encodeBase64url, type JsonObject, type VerificationReport } from '@stapel/shared'
import { aCredential, signed, type Signer } from '@stapel/shared/testing'
import { expect } from 'chai'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { aVerifier, type VerifierUnderTest } from '../../testing/a-verifier.ts'

const maxMs = 4_000
const maxGrowth = 200 * 1024 * 1024
const listUrl = 'https://school.example/status/hostile'
const part = (value: unknown) => encodeBase64url(new TextEncoder().encode(JSON.stringify(value)))

interface Stage {
  readonly verifier: VerifierUnderTest
  readonly issuer: Signer
  readonly credential: JsonObject
}
type Attack = (stage: Stage) => string | Uint8Array | Promise<string | Uint8Array>

const json =
  (change: (text: string) => string): Attack =>
  ({ credential }) =>
    change(JSON.stringify(credential))
const withMembers =
  (members: JsonObject): Attack =>
  ({ credential }) =>
    JSON.stringify({ ...credential, ...members })

/** A credential with a status list that holds this; both signed by their issuer. */
const withList =
  (encodedList: string): Attack =>
  async ({ verifier, issuer }) => {
    const list = {
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      id: listUrl,
      type: ['VerifiableCredential', 'BitstringStatusListCredential'],
      issuer: issuer.did,
      credentialSubject: {
        id: `${listUrl}#list`,
        type: 'BitstringStatusList',
        statusPurpose: 'revocation',
        encodedList,
      },
    }
    verifier.world.publish(listUrl, await signed(list, issuer))
    return JSON.stringify(await aCredential(issuer).withStatus(listUrl).sign())
  }

const issuedBy =
  (did: string): Attack =>
  ({ credential }) => {
    const [proof] = credential['proof'] as readonly JsonObject[]
    return JSON.stringify({
      ...credential,
      issuer: { id: did, type: ['Profile'] },
      proof: [{ ...proof, verificationMethod: `${did}#key-1` }],
    })
  }

const jwt =
  (header: (kid: string) => JsonObject): Attack =>
  ({ issuer, credential: { proof: _, ...document } }) =>
    `${part(header(issuer.key.verificationMethod))}.${part(document)}.${'A'.repeat(86)}`

const svg = (inside: string, before = '') =>
  `${before}<svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0">${inside}</svg>`

/** 800 MB of zeros in a megabyte of text. Of 4 GB the packed list is over what the fetch takes, and nothing is unpacked. */
function aBomb(): string {
  const member = gzipSync(new Uint8Array(4 * 1024 * 1024), { level: 9 })
  return `u${encodeBase64url(Buffer.concat(Array<Buffer>(200).fill(member)))}`
}

const blankNodes = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ type: ['Evidence'], name: 'a', description: `${index % 2}` }))

const attacks: readonly (readonly [string, Attack])[] = [
  ['alg none', jwt((kid) => ({ alg: 'none', typ: 'vc+jwt', kid }))],
  ['a symmetric alg', jwt((kid) => ({ alg: 'HS256', typ: 'vc+jwt', kid }))],
  [
    'a key from the header',
    jwt(() => ({ alg: 'ES256', typ: 'vc+jwt', jwk: { kty: 'EC', crv: 'P-256', x: 'A', y: 'A' } })),
  ],
  ['a kid that climbs', jwt((kid) => ({ alg: 'ES256', typ: 'vc+jwt', kid: `${kid}/../../../etc/passwd` }))],
  ['did:web with ..', issuedBy('did:web:school.example:..:..:admin')],
  ['did:web with @', issuedBy('did:web:school.example%40evil.example')],
  ['did:web with the port of a private address', issuedBy('did:web:127.0.0.1%3A22')],
  ['a list that is a gzip bomb', withList(aBomb())],
  ['a list of nothing', withList('u')],
  [
    'a status list that is the credential itself',
    async ({ verifier, issuer }) => {
      const text = JSON.stringify(await aCredential(issuer).withStatus(listUrl).sign())
      verifier.world.publish(listUrl, text)
      return text
    },
  ],
  ['a context that redefines', withMembers({ '@context': ['https://www.w3.org/ns/credentials/v2', { type: '@id' }] })],
  ['@vocab', withMembers({ '@context': ['https://www.w3.org/ns/credentials/v2', { '@vocab': 'https://e.example/' }] })],
  ['a flood of blank nodes', withMembers({ evidence: blankNodes(2_000) })],
  ['nesting 10,000 deep', json((text) => text.replace('{', `{"x":${'['.repeat(10_000)}${']'.repeat(10_000)},`))],
  ['nesting 400,000 deep', () => `${'{"a":'.repeat(160_000)}1${'}'.repeat(160_000)}`],
  ['a prototype', json((text) => text.replace('{', '{"__proto__":{"verdict":"valid"},'))],
  ['a name twice', json((text) => text.replace('"name":', '"name":"Diploma","name":'))],
  ['half a surrogate pair', json((text) => text.replace('MIG', '\\ud800'))],
  ['a number beyond 2^53', json((text) => text.replace('{', '{"x":9007199254740993,'))],
  ['an SVG with a script', () => svg('<script>fetch("https://evil.example")</script>')],
  [
    'an SVG with entities',
    () => svg('&b;', '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'),
  ],
  ['an SVG with an external entity', () => svg('&x;', '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>')],
  [
    'a PNG whose chunk lies about its length',
    () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x7f, 0xff, 0xff, 0xff, 0x69, 0x54, 0x58, 0x74),
  ],
  ['a PDF with JavaScript', () => '%PDF-1.7\n1 0 obj <</OpenAction <</S /JavaScript /JS (app.alert(1))>>>> endobj\n'],
]

describe('hostile input at the door of the verifier', () => {
  let stage: Stage
  let server: Server
  let url: string

  before(async () => {
    const verifier = await aVerifier()
    const issuer = await verifier.world.addSigner('metaalpunt')
    stage = { verifier, issuer, credential: await aCredential(issuer).sign() }
    server = verifier.app.listen(0)
    await new Promise((resolve) => server.once('listening', resolve))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })

  after(async () => {
    server.close()
    await stage.verifier.close()
  })

  const verify = async (body: string | Uint8Array) =>
    fetch(`${url}/api/v1/verifications`, { method: 'POST', body: new Uint8Array(Buffer.from(body)) })

  for (const [what, attack] of attacks) {
    it(`ends in a finding or a refusal, in time and in memory, and the next is served: ${what}`, async function () {
      this.timeout(60_000)
      const body = await attack(stage)
      const memory = process.memoryUsage().rss
      const started = process.cpuUsage()
      const response = await verify(body)
      const { user, system } = process.cpuUsage(started)
      // The time that the work took; what others on the machine took says nothing.
      expect((user + system) / 1000).to.be.below(maxMs)
      expect(process.memoryUsage().rss - memory).to.be.below(maxGrowth)
      expect(response.status).to.be.oneOf([200, 400, 413, 422])
      const { verdict } = (await response.json()) as Partial<VerificationReport>
      if (response.status === 200) expect(verdict).to.be.oneOf(['invalid', 'unknown'])
      expect((await fetch(`${url}/healthz`)).status).to.equal(200)
    })
  }

  it('has kept nobody from the next: a good credential is valid', async () => {
    const response = await verify(JSON.stringify(stage.credential))
    expect(((await response.json()) as VerificationReport).verdict).to.equal('valid')
  })

  it('has asked nobody whom its input named on the side', () => {
    const hosts = new Set(stage.verifier.world.asked.map((asked) => new URL(asked).host))
    // The private address is an issuer like any other until the guarded fetch, for which the world stands here, refuses it.
    expect([...hosts]).to.have.members(['school.example', '127.0.0.1:22'])
  })
})
