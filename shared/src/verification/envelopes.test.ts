import { expect } from 'chai'
import { signCompactJws, type JsonObject } from '../proofs/index.ts'
import type { CheckId, VerificationReport } from './report.ts'
import { aCredential, aPresentation } from './testing/a-credential.ts'
import { keySigner, signedAt, type Signer, World } from './testing/world.ts'
import { verifyCarrier } from './verify-carrier.ts'
import { verifyCredential, verifyEither, verifyPresentation } from './verify-document.ts'
import type { VerificationOptions } from './run.ts'

const context = 'https://www.w3.org/ns/credentials/v2'
const iat = Date.parse(signedAt) / 1000
const outcomeOf = ({ checks }: Pick<VerificationReport, 'checks'>, id: CheckId) => {
  const check = checks.find((one) => one.id === id)
  return check?.code === undefined ? check?.outcome : `${check.outcome} ${check.code}`
}

/** An SD-JWT in which nothing is hidden. */
async function asSdJwt(typ: string, payload: JsonObject, { key }: Signer): Promise<string> {
  const header = { alg: 'ES256', typ, kid: key.verificationMethod }
  return `${await signCompactJws(header, { iat, ...payload }, key)}~`
}

const envelope = (type: string, mediaType: string, token: string, more: JsonObject = {}): JsonObject => ({
  '@context': context,
  id: `data:application/${mediaType},${token}`,
  type,
  ...more,
})
const credentialIn = (mediaType: string, token: string, more?: JsonObject) =>
  envelope('EnvelopedVerifiableCredential', mediaType, token, more)
const presentationIn = (mediaType: string, token: string, more?: JsonObject) =>
  envelope('EnvelopedVerifiablePresentation', mediaType, token, more)

describe('an enveloped credential or presentation', () => {
  let world: World
  let issuer: Signer
  let holder: Signer
  let jwt: string
  let sdJwt: string

  before(async () => {
    world = new World()
    issuer = await world.addSigner('jose', 'P-256')
    holder = await keySigner('jose-holder', 'P-256')
    jwt = await aCredential(issuer).signAsJwt()
    sdJwt = await asSdJwt('vc+sd-jwt', { iss: issuer.did, ...aCredential(issuer).build() }, issuer)
  })

  const verify = (document: JsonObject | string, options?: VerificationOptions) =>
    verifyCarrier(typeof document === 'string' ? document : JSON.stringify(document), world.ports, options)

  it('is what its token is: vc+jwt, vc+sd-jwt', async () => {
    for (const document of [credentialIn('vc+jwt', jwt), credentialIn('vc+sd-jwt', sdJwt)]) {
      expect((await verify(document)).verdict).to.equal('valid')
      expect((await verifyCredential(document, world.ports)).verdict).to.equal('valid')
      expect((await verifyEither(document, world.ports)).verdict).to.equal('valid')
    }
  })

  it('is read with parameters behind its media type', async () => {
    expect((await verify(credentialIn('vc+jwt;charset=utf-8', jwt))).verdict).to.equal('valid')
  })

  it('holds credentials in a vp+sd-jwt, bound to its nonce, its audience and its holder', async () => {
    const shown = aPresentation([credentialIn('vc+sd-jwt', sdJwt), credentialIn('vc+jwt', jwt)], holder.did)
    const token = await asSdJwt('vp+sd-jwt', { ...shown, nonce: 'n1', aud: 'verifier' }, holder)
    for (const document of [token, presentationIn('vp+sd-jwt', token)]) {
      const report = await verify(document, { challenge: 'n1', domain: 'verifier' })
      expect([report.verdict, report.kind, report.parts?.map(({ verdict }) => verdict)]).to.deep.equal([
        'valid',
        'presentation',
        ['valid', 'valid'],
      ])
      // Its badges are of the kind that names nobody.
      expect(outcomeOf(report, 'holder-binding')).to.equal('passed subject-not-named')
      expect(outcomeOf(await verify(document, { challenge: 'n2' }), 'holder-binding')).to.equal(
        'failed challenge-differs',
      )
      expect(outcomeOf(await verify(document, { domain: 'b' }), 'holder-binding')).to.equal('failed domain-differs')
    }
    expect((await verifyPresentation(token, world.ports)).verdict).to.equal('valid')
    expect(outcomeOf(await verifyCredential(token, world.ports), 'structure')).to.equal('failed not-a-credential')
  })

  it('in a vp+sd-jwt is by its holder, by iss where it names none, or else by its key', async () => {
    const nobody = aPresentation([])
    expect((await verify(await asSdJwt('vp+sd-jwt', { ...nobody, iss: holder.did }, holder))).verdict).to.equal('valid')
    expect((await verify(await asSdJwt('vp+sd-jwt', nobody, holder))).verdict).to.equal('valid')
    const stolen = await asSdJwt('vp+sd-jwt', aPresentation([], holder.did), issuer)
    expect(outcomeOf(await verify(stolen), 'issuer-binding')).to.equal('failed holder-differs')
    const two = await asSdJwt('vp+sd-jwt', { ...aPresentation([], holder.did), iss: issuer.did }, holder)
    expect(outcomeOf(await verify(two), 'structure')).to.equal('failed claims-mismatch')
  })

  it('in a token ends and begins when its token does', async () => {
    const of = async (claims: JsonObject) =>
      (await verify(await asSdJwt('vc+sd-jwt', { ...aCredential(issuer).build(), ...claims }, issuer))).verdict
    expect(await of({ exp: iat + 60 })).to.equal('expired')
    expect(await of({ nbf: iat + 10_000_000 })).to.equal('not-yet-valid')
  })

  it('shows nothing that stands beside the token', async () => {
    const document = credentialIn('vc+jwt', jwt, { name: 'Diploma', credentialSubject: { name: 'Iemand anders' } })
    const report = await verify(document)
    expect(report.content?.title).to.equal('MIG/MAG-lassen hoeknaad')
    expect(JSON.stringify(report)).to.not.match(/Diploma|Iemand anders/)
  })

  const refusals: readonly (readonly [string, () => JsonObject | string | Promise<JsonObject | string>, string])[] = [
    ['without a context', () => ({ ...credentialIn('vc+jwt', jwt), '@context': [] }), 'context-malformed'],
    ['without an id', () => ({ '@context': context, type: 'EnvelopedVerifiableCredential' }), 'not-a-credential'],
    [
      'with another URL',
      () => ({ ...credentialIn('vc+jwt', jwt), id: 'https://school.example/1' }),
      'not-a-credential',
    ],
    ['with another media type', () => credentialIn('json', jwt), 'not-a-credential'],
    ['with a presentation where a credential is announced', () => credentialIn('vp+jwt', jwt), 'not-a-credential'],
    ['with a credential where a presentation is announced', () => presentationIn('vp+jwt', jwt), 'not-a-presentation'],
    ['with a token that cannot be read', () => credentialIn('vc+jwt', 'a.b.c'), 'jws-malformed'],
    [
      'with two tokens in one id',
      () => JSON.stringify(credentialIn('vc+jwt', jwt)).replace('"id":', `"id":"data:application/vc+jwt,a.b.c","id":`),
      'duplicate-key',
    ],
    [
      'with a vct in a presentation',
      () => asSdJwt('vp+sd-jwt', { vct: 'https://school.example/vct', iss: holder.did }, holder),
      'claims-mismatch',
    ],
    [
      'with a vp claim in a presentation',
      () => asSdJwt('vp+sd-jwt', { ...aPresentation([]), vp: {} }, holder),
      'claims-mismatch',
    ],
    [
      'with a claim of the wrong kind',
      () => asSdJwt('vp+sd-jwt', { ...aPresentation([]), exp: 'never' }, holder),
      'claims-mismatch',
    ],
    ['with typ jwt in an SD-JWT', () => asSdJwt('vc+jwt', aCredential(issuer).build(), issuer), 'typ-refused'],
  ]
  for (const [what, make, code] of refusals) {
    it(`is refused ${what}`, async () => {
      const report = await verify(await make())
      expect([report.verdict, outcomeOf(report, 'structure')]).to.deep.equal(['invalid', `failed ${code}`])
    })
  }

  it('is not looked at when there is no time left for it', async () => {
    const before = world.asked.length
    const report = await verifyEither(credentialIn('vc+jwt', jwt), world.ports, { maxMs: 0 })
    expect([report.verdict, outcomeOf(report, 'structure')]).to.deep.equal(['unknown', 'not-checked out-of-time'])
    expect(world.asked).to.have.length(before)
  })
})
