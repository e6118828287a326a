import { SDJwtVcInstance } from '@sd-jwt/sd-jwt-vc'
import {
  didJwkOf,
  generateKeyPair,
  parseSdJwt,
  readSdJwt,
  signingKeyFromJwk,
  verifyKeyBinding,
  verifySdJwt,
  type SdJwt,
  type SigningKey,
} from '@stapel/shared'
import { expect } from 'chai'
import { createHash, randomBytes } from 'node:crypto'
import { offline } from './bazaar-world.ts'

const nonce = 'n-1'
const audience = 'https://employer.example'

const bindingOf = (sdJwt: SdJwt, expected: { readonly challenge?: string; readonly domain?: string } = {}) =>
  verifyKeyBinding(offline(), sdJwt, { now: new Date('2026-12-01T00:00:00Z'), ...expected })

async function someone(): Promise<{ did: string; key: SigningKey; jwk: object }> {
  const pair = await generateKeyPair('P-256')
  const did = didJwkOf(pair.publicKeyJwk)
  return { did, key: await signingKeyFromJwk(pair.privateKeyJwk, `${did}#0`, did), jwk: pair.publicKeyJwk }
}

const sign = (key: SigningKey) => async (data: string) =>
  Buffer.from(await key.sign(new TextEncoder().encode(data))).toString('base64url')

/** An SD-JWT VC, made and presented by @sd-jwt, with one member and one list item shown and others not. */
async function presentation(): Promise<{ text: string; did: string; complete: string }> {
  const issuer = await someone()
  const holder = await someone()
  const instance = new SDJwtVcInstance({
    signer: sign(issuer.key),
    signAlg: 'ES256',
    kbSigner: sign(holder.key),
    kbSignAlg: 'ES256',
    hasher: (data: string | ArrayBuffer) =>
      createHash('sha256')
        .update(typeof data === 'string' ? data : Buffer.from(data))
        .digest(),
    hashAlg: 'sha-256',
    saltGenerator: (length: number) => randomBytes(length).toString('base64url'),
  })
  const claims = {
    iss: issuer.did,
    iat: 1_788_256_800,
    vct: 'https://school.example/vct/micro',
    cnf: { jwk: holder.jwk },
    given_name: 'Sam',
    family_name: 'Voorbeeld',
    outcomes: ['frezen', 'draaien'],
    address: { city: 'Rijnoever', street: 'Kade' },
  }
  const complete = await instance.issue(
    claims,
    { _sd: ['given_name', 'family_name'], outcomes: { _sd: [0, 1] }, address: { _sd: ['city', 'street'] } },
    { header: { kid: `${issuer.did}#0` } },
  )
  const text = await instance.present(
    complete,
    { given_name: true, outcomes: { 1: true }, address: { city: true } },
    { kb: { payload: { iat: 1_788_256_900, nonce, aud: audience } } },
  )
  return { text, did: issuer.did, complete }
}

describe('@sd-jwt/sd-jwt-vc', () => {
  it('makes credentials that verify here, with what was disclosed and nothing else', async () => {
    const { text, did } = await presentation()
    const sdJwt = parseSdJwt(text)!
    expect(await verifySdJwt(offline(), sdJwt)).to.include({ outcome: 'passed', controller: did })
    const reading = await readSdJwt(sdJwt)
    expect(reading.form).to.equal('sd-jwt-vc')
    if (reading.form === null) return
    const { given_name, family_name, outcomes, address } = reading.document
    expect({ given_name, family_name, outcomes, address }).to.deep.equal({
      given_name: 'Sam',
      family_name: undefined,
      outcomes: ['draaien'],
      address: { city: 'Rijnoever' },
    })
  })

  it('makes key bindings that verify here, for this nonce and audience only', async () => {
    const { text } = await presentation()
    const sdJwt = parseSdJwt(text)!
    expect(await bindingOf(sdJwt, { challenge: nonce, domain: audience })).to.include({ outcome: 'passed' })
    expect(await bindingOf(sdJwt, { challenge: 'n-2' })).to.include({ code: 'challenge-mismatch' })
    expect(await bindingOf(sdJwt, { domain: 'https://thief.example' })).to.include({ code: 'domain-mismatch' })
  })

  it('makes key bindings that a further disclosure, or a left out one, breaks', async () => {
    const { text } = await presentation()
    const parts = text.split('~')
    const fewer = [...parts.slice(0, 1), ...parts.slice(2)].join('~')
    expect(await bindingOf(parseSdJwt(fewer)!)).to.include({ code: 'key-binding-malformed' })
    expect((await verifySdJwt(offline(), parseSdJwt(fewer)!)).outcome).to.equal('passed')
  })

  it('makes credentials without a key binding, which is then absent', async () => {
    const { complete } = await presentation()
    expect(await bindingOf(parseSdJwt(complete)!)).to.deep.equal({ outcome: 'absent' })
  })
})
