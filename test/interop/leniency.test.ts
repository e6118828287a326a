import {
  didKeyOf,
  FetchFailedError,
  generateKeyPair,
  signDataIntegrity,
  signingKeyFromJwk,
  signVcJwt,
  signVpJwt,
  verifyCarrier,
  type CheckId,
  type JsonObject,
  type KeyAlgorithm,
} from '@stapel/shared'
import { expect } from 'chai'
import { badge, now, signedAt } from './bazaar-world.ts'

async function aSigner(algorithm: KeyAlgorithm) {
  const pair = await generateKeyPair(algorithm)
  const did = didKeyOf(pair.publicKeyJwk)
  return { did, key: await signingKeyFromJwk(pair.privateKeyJwk, `${did}#${pair.publicKeyMultibase}`, did) }
}

async function verify(carrier: unknown, id: CheckId) {
  const text = typeof carrier === 'string' ? carrier : JSON.stringify(carrier)
  const ports = { fetchDocument: () => Promise.reject(new FetchFailedError('offline')), clock: () => new Date(now) }
  const { verdict, checks } = await verifyCarrier(text, ports)
  const check = checks.find((one) => one.id === id)
  return [verdict, check?.outcome, check?.code]
}

describe('where specifications and the field leave room, the verifier', () => {
  const assertion = { cryptosuite: 'eddsa-rdfc-2022', created: signedAt, proofPurpose: 'assertionMethod' } as const
  const token = async (members: JsonObject) => {
    const { did, key } = await aSigner('P-256')
    return signVcJwt({ ...badge(did), ...members }, key, { issuedAt: signedAt })
  }

  it('notes an undefined term in a JWT, which was signed, and fails it in an embedded proof, which does not cover it', async () => {
    expect(await verify(await token({ ownRemark: 'x' }), 'context')).to.deep.equal([
      'valid',
      'passed',
      'undefined-terms',
    ])
    const { did, key } = await aSigner('Ed25519')
    const signed = await signDataIntegrity(badge(did), key, assertion)
    expect(await verify({ ...signed, ownRemark: 'x' }, 'context')).to.deep.equal([
      'invalid',
      'failed',
      'undefined-term',
    ])
  })

  it('notes a proof that is an object where the schema of Open Badges wants a list', async () => {
    const { did, key } = await aSigner('Ed25519')
    const signed = await signDataIntegrity(badge(did), key, assertion)
    expect(await verify(signed, 'schema')).to.deep.equal(['valid', 'passed', undefined])
    expect(await verify({ ...signed, proof: signed.proof[0] }, 'schema')).to.deep.equal([
      'valid',
      'passed',
      'proof-not-a-list',
    ])
  })

  it('passes a holder’s proof that no caller asked for, and says so', async () => {
    const { did, key } = await aSigner('Ed25519')
    const credential = await signDataIntegrity(badge(did), key, assertion)
    const presentation = {
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      type: ['VerifiablePresentation'],
      holder: did,
    }
    const alone = await signDataIntegrity(presentation, key, { ...assertion, proofPurpose: 'authentication' })
    expect(await verify(alone, 'holder-binding')).to.deep.equal(['valid', 'passed', 'no-caller'])
    const around = { ...presentation, verifiableCredential: [credential] }
    const signed = await signDataIntegrity(around, key, { ...assertion, proofPurpose: 'authentication' })
    expect(await verify(signed, 'holder-binding')).to.deep.equal(['valid', 'passed', 'presenter-not-subject'])
  })

  it('opens an enveloped presentation, and the credential enveloped in it', async () => {
    const { did, key } = await aSigner('P-256')
    const jwt = await signVcJwt(badge(did), key, { issuedAt: signedAt })
    const context = ['https://www.w3.org/ns/credentials/v2']
    const enveloped = {
      '@context': context,
      type: 'EnvelopedVerifiableCredential',
      id: `data:application/vc+jwt,${jwt}`,
    }
    const inside = {
      '@context': context,
      type: ['VerifiablePresentation'],
      holder: did,
      verifiableCredential: enveloped,
    }
    const token = await signVpJwt(inside, key, { issuedAt: signedAt })
    const envelope = (id: string) => ({ '@context': context, type: 'EnvelopedVerifiablePresentation', id })
    expect(await verify(envelope(`data:application/vp+jwt,${token}`), 'proof')).to.deep.equal([
      'valid',
      'passed',
      undefined,
    ])
    expect((await verify(envelope(token), 'structure'))[2]).to.equal('not-a-presentation')
  })

  it('holds a vc+jwt to its exp and nbf, like the dates inside', async () => {
    const past = { validUntil: '2026-11-30T22:59:59Z' }
    expect(await verify(await token(past), 'validity')).to.deep.equal(['expired', 'failed', 'expired'])
    const { did, key } = await aSigner('P-256')
    const limits = { exp: Date.parse('2026-11-30T00:00:00Z') / 1000 }
    const expired = await signVcJwt({ ...badge(did), ...limits }, key, { issuedAt: signedAt })
    expect(await verify(expired, 'validity')).to.deep.equal(['expired', 'failed', 'expired'])
    const early = { ...badge(did), validFrom: undefined, nbf: Date.parse('2027-01-01T00:00:00Z') / 1000 }
    const soon = await signVcJwt(JSON.parse(JSON.stringify(early)) as JsonObject, key, { issuedAt: signedAt })
    expect(await verify(soon, 'validity')).to.deep.equal(['not-yet-valid', 'failed', 'not-yet-valid'])
  })
})
