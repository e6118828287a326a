import {
  createDidResolver,
  didKeyOf,
  generateKeyPair,
  readCompactJws,
  readVcJwt,
  signingKeyFromJwk,
  signVcJwt,
  verifyVcJwt,
} from '@stapel/shared'
import { expect } from 'chai'
import { EdDSASigner } from 'did-jwt'
import { createVerifiableCredentialJwt, createVerifiablePresentationJwt } from 'did-jwt-vc'
import { exportJWK, generateKeyPair as generateJoseKeyPair, importJWK, jwtVerify, SignJWT } from 'jose'
import { badge, offline, signedAt } from './bazaar-world.ts'

describe('jose', () => {
  for (const [algorithm, alg] of [
    ['P-256', 'ES256'],
    ['P-384', 'ES384'],
    ['Ed25519', 'EdDSA'],
  ] as const) {
    it(`verifies our vc+jwt, ${alg}, with Open Badges’ claims in whole seconds`, async () => {
      const pair = await generateKeyPair(algorithm)
      const did = didKeyOf(pair.publicKeyJwk)
      const key = await signingKeyFromJwk(pair.privateKeyJwk, `${did}#${pair.publicKeyMultibase}`, did)
      const credential = { ...badge(did), validUntil: '2027-09-01T21:59:59.999Z' }
      const jwt = await signVcJwt(credential, key, { issuedAt: '2026-09-01T10:00:00.750Z' })
      const { payload, protectedHeader } = await jwtVerify(jwt, await importJWK({ ...pair.publicKeyJwk }, alg), {
        typ: 'vc+jwt',
        currentDate: new Date('2026-12-01T12:00:00Z'),
      })
      expect(protectedHeader).to.include({ alg, typ: 'vc+jwt', kid: `${did}#${pair.publicKeyMultibase}` })
      const { iss, sub, jti, nbf, exp, iat } = payload
      expect({ iss, sub, jti, nbf, exp, iat }).to.deep.equal({
        iss: did,
        sub: 'did:example:learner',
        jti: 'urn:uuid:0b9c0b4e-6c3f-4d0c-8a39-6a1d9c1f7a10',
        nbf: Date.parse(signedAt) / 1000,
        exp: Date.parse('2027-09-01T21:59:59Z') / 1000,
        iat: Date.parse(signedAt) / 1000,
      })
    })
  }

  for (const alg of ['ES256', 'ES384', 'ES512', 'EdDSA', 'RS256'] as const) {
    it(`makes vc+jwt with ${alg} that verify here, by a JWK in the issuer’s document`, async () => {
      const { publicKey, privateKey } = await generateJoseKeyPair(alg, { extractable: true })
      const did = 'did:web:school.example'
      const id = `${did}#k`
      const publicKeyJwk = { ...(await exportJWK(publicKey)), alg }
      const method = { id, type: 'JsonWebKey', controller: did, publicKeyJwk }
      const document = { id: did, verificationMethod: [method], assertionMethod: [id] }
      const body = new TextEncoder().encode(JSON.stringify(document))
      const didResolver = createDidResolver({
        fetchDocument: (url) => Promise.resolve({ status: 200, contentType: 'application/did+json', body, url }),
        allowLoopback: false,
      })
      const jwt = await new SignJWT(badge(did)).setProtectedHeader({ alg, typ: 'vc+jwt', kid: id }).sign(privateKey)
      expect(await verifyVcJwt({ didResolver }, readCompactJws(jwt)!)).to.include({ outcome: 'passed' })
    })
  }
})

describe('did-jwt-vc', () => {
  const signer = async () => {
    const pair = await generateKeyPair('Ed25519')
    const secret = Buffer.from(pair.privateKeyJwk.d, 'base64url')
    return { did: didKeyOf(pair.publicKeyJwk), signer: EdDSASigner(secret), alg: 'EdDSA' }
  }

  it('makes credentials in the form of VCDM 1.1 that verify here, with the claims put in their place', async () => {
    const issuer = await signer()
    const jwt = await createVerifiableCredentialJwt(
      {
        sub: 'did:example:learner',
        nbf: 1_788_256_800,
        exp: 1_819_792_800,
        vc: {
          '@context': ['https://www.w3.org/2018/credentials/v1'],
          type: ['VerifiableCredential'],
          credentialSubject: { degree: 'x' },
        },
      },
      issuer,
    )
    const jws = readCompactJws(jwt)!
    expect(await verifyVcJwt(offline(), jws)).to.include({ outcome: 'passed', controller: issuer.did })
    const reading = readVcJwt(jws)
    expect(reading.form).to.equal('vcdm-1.1')
    expect(reading.form !== null && reading.document).to.deep.include({
      issuer: issuer.did,
      credentialSubject: { id: 'did:example:learner', degree: 'x' },
      issuanceDate: '2026-09-01T10:00:00Z',
      expirationDate: '2027-09-01T10:00:00Z',
    })
  })

  it('makes presentations that verify here, for their challenge and domain', async () => {
    const holder = await signer()
    const jwt = await createVerifiablePresentationJwt(
      {
        nonce: 'c1',
        aud: ['https://employer.example'],
        vp: { '@context': ['https://www.w3.org/2018/credentials/v1'], type: ['VerifiablePresentation'] },
      },
      holder,
    )
    const jws = readCompactJws(jwt)!
    const good = await verifyVcJwt(offline(), jws, { challenge: 'c1', domain: 'https://employer.example' })
    expect(good).to.include({ outcome: 'passed', proofPurpose: 'authentication', controller: holder.did })
    expect(await verifyVcJwt(offline(), jws, { challenge: 'c2' })).to.include({ code: 'challenge-mismatch' })
  })
})
