import { expect } from 'chai'
import { encodeBase64url, signCompactJws } from '../../proofs/index.ts'
import type { JsonObject } from '../../proofs/index.ts'
import { createTokenStatusList, signTokenStatusList } from '../../status/index.ts'
import type { CheckId, VerificationReport } from '../report.ts'
import type { VerificationOptions } from '../run.ts'
import { keySigner, type Signer, signedAt, World } from '../testing/world.ts'
import { verifyCarrier } from '../verify-carrier.ts'

const outcomeOf = (report: VerificationReport, id: CheckId): string => {
  const check = report.checks.find((candidate) => candidate.id === id)
  return `${check?.outcome ?? 'absent'}${check?.code === undefined ? '' : ` ${check.code}`}`
}
const bytes = (text: string) => new TextEncoder().encode(text)
const sha256 = async (text: string) =>
  encodeBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes(text))))
const issuedAt = Date.parse(signedAt) / 1000

async function anSdJwt(issuer: Signer, holder: Signer, claims: JsonObject = {}) {
  const disclosure = encodeBase64url(bytes(JSON.stringify(['salt', 'given_name', 'Samira (voorbeeld)'])))
  const jwk = JSON.parse(JSON.stringify(await publicJwkOf(holder))) as JsonObject
  const payload = {
    iss: issuer.did,
    vct: 'urn:eudi:learning:credential:1',
    iat: issuedAt,
    cnf: { jwk },
    _sd: [await sha256(disclosure)],
    _sd_alg: 'sha-256',
    achievement_title: 'Vitale functies meten',
    ...claims,
  }
  const jws = await signCompactJws(
    { alg: 'ES256', typ: 'dc+sd-jwt', kid: issuer.key.verificationMethod },
    payload,
    issuer.key,
  )
  return `${jws}~${disclosure}~`
}

async function publicJwkOf(signer: Signer): Promise<unknown> {
  const { createDidResolver } = await import('../../dids/index.ts')
  const resolver = createDidResolver({
    fetchDocument: () => Promise.reject(new Error('offline')),
    allowLoopback: false,
  })
  const found = await resolver.findVerificationMethod(signer.key.verificationMethod, 'authentication')
  if (found.outcome !== 'found') throw new Error(found.code)
  return found.method.key.jwk
}

async function bound(sdJwt: string, holder: Signer, members: JsonObject = {}): Promise<string> {
  const payload = {
    iat: issuedAt,
    nonce: 'n1',
    aud: 'https://verifier.example',
    sd_hash: await sha256(sdJwt),
    ...members,
  }
  return sdJwt + (await signCompactJws({ alg: 'ES256', typ: 'kb+jwt' }, payload, holder.key))
}

describe('an SD-JWT VC', () => {
  async function aStage(claims: JsonObject = {}) {
    const world = new World()
    const issuer = await world.addSigner('lindehof', 'P-256')
    const holder = await keySigner('samira', 'P-256')
    const sdJwt = await anSdJwt(issuer, holder, claims)
    return {
      world,
      issuer,
      holder,
      sdJwt,
      verify: (token: string, options?: VerificationOptions) => verifyCarrier(token, world.ports, options),
    }
  }

  it('is verified and read, with what was disclosed', async () => {
    const { sdJwt, verify } = await aStage()
    const report = await verify(sdJwt)
    expect(report.checks.filter(({ outcome }) => outcome === 'failed')).to.deep.equal([])
    expect([report.verdict, report.carrier]).to.deep.equal(['valid', 'sd-jwt'])
    expect(report.content?.title).to.equal('Vitale functies meten')
    expect(report.content?.recipient.nameInClear).to.equal('Samira (voorbeeld)')
  })

  it('shows its holder to the caller for whom the key binding was made, and to nobody else', async () => {
    const { sdJwt, holder, issuer, verify } = await aStage()
    const token = await bound(sdJwt, holder)
    const asked = { challenge: 'n1', domain: 'https://verifier.example' }
    const binding = async (text: string, options: VerificationOptions) =>
      outcomeOf(await verify(text, options), 'holder-binding')
    expect(await binding(token, asked)).to.equal('passed')
    expect(await binding(token, {})).to.equal('passed no-caller')
    expect(await binding(token, { ...asked, challenge: 'n2' })).to.equal('failed challenge-differs')
    expect(await binding(token, { ...asked, domain: 'https://other.example' })).to.equal('failed domain-differs')
    expect(await binding(sdJwt, { requireHolderBinding: true })).to.equal('failed key-binding-missing')
    expect(await binding(await bound(sdJwt, issuer), {})).to.equal('failed key-binding-wrong')
    expect(await binding(await bound(sdJwt, holder, { sd_hash: 'x' }), {})).to.equal('failed key-binding-wrong')
  })

  it('is invalid with a disclosure of somebody else, or none of its own shape', async () => {
    const { sdJwt, verify } = await aStage()
    const other = encodeBase64url(bytes(JSON.stringify(['salt', 'given_name', 'Ruben (voorbeeld)'])))
    expect((await verify(`${sdJwt}${other}~`)).verdict).to.equal('invalid')
    expect((await verify('a.b.c~')).verdict).to.equal('invalid')
  })

  it('expires with its token', async () => {
    const { sdJwt, verify } = await aStage({ exp: issuedAt + 60 })
    expect((await verify(sdJwt)).verdict).to.equal('expired')
  })

  it('follows its token status list, of its own issuer only', async () => {
    const uri = 'https://school.example/status/token'
    const { world, issuer, sdJwt, verify } = await aStage({ status: { status_list: { idx: 5, uri } } })
    const publish = async (statuses: Readonly<Record<number, number>>, signer = issuer) => {
      const entries = new Map(Object.entries(statuses).map(([index, status]) => [Number(index), status]))
      world.publish(
        uri,
        await signTokenStatusList(
          { uri, list: createTokenStatusList(2, 131_072, entries), issuedAt: signedAt },
          signer.key,
        ),
      )
      const report = await verify(sdJwt)
      return [report.verdict, outcomeOf(report, 'status')]
    }
    expect(await publish({})).to.deep.equal(['valid', 'passed'])
    expect(await publish({ 5: 1 })).to.deep.equal(['revoked', 'failed revoked'])
    expect(await publish({ 5: 2 })).to.deep.equal(['suspended', 'failed suspended'])
    expect(await publish({}, await keySigner('other', 'P-256'))).to.deep.equal([
      'unknown',
      'not-checked list-foreign-signer',
    ])
    world.unpublish(uri)
    expect(outcomeOf(await verify(sdJwt), 'status')).to.equal('not-checked list-unreachable')
  })
})
