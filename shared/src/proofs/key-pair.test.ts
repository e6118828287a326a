import { expect } from 'chai'
import { parsePublicJwk } from '../dids/public-jwk.ts'
import { encodeUtf8 } from './encodings/utf8.ts'
import { generateKeyPair, signingKeyFromCryptoKey, signingKeyFromJwk } from './key-pair.ts'
import { verifySignature } from './verify-signature.ts'

const data = encodeUtf8('Ik kan een hoeknaad lassen.')
const signatureBytes = { Ed25519: 64, 'P-256': 64, 'P-384': 96 } as const

describe('keys', () => {
  for (const algorithm of ['Ed25519', 'P-256', 'P-384'] as const) {
    it(`sign what their public half verifies, and nothing else: ${algorithm}`, async () => {
      const pair = await generateKeyPair(algorithm)
      const key = await signingKeyFromJwk(pair.privateKeyJwk, 'did:web:a.example#k', 'did:web:a.example')
      expect(key).to.include({ algorithm, verificationMethod: 'did:web:a.example#k', controller: 'did:web:a.example' })
      const signature = Uint8Array.from(await key.sign(data))
      expect(signature).to.have.length(signatureBytes[algorithm])
      const publicKey = parsePublicJwk(pair.publicKeyJwk)
      expect(await verifySignature(publicKey, signature, data)).to.equal(true)
      expect(await verifySignature(publicKey, signature, encodeUtf8('iets anders'))).to.equal(false)
      expect(await verifySignature(publicKey, signature.slice(1), data)).to.equal(false)
    })

    it(`in WebCrypto that cannot be taken out sign as well: ${algorithm}`, async () => {
      const parameters = algorithm === 'Ed25519' ? { name: 'Ed25519' } : { name: 'ECDSA', namedCurve: algorithm }
      const pair = (await crypto.subtle.generateKey(parameters, false, ['sign', 'verify'])) as CryptoKeyPair
      const key = signingKeyFromCryptoKey(pair.privateKey, 'did:jwk:x#0', 'did:jwk:x')
      const publicKey = parsePublicJwk(await crypto.subtle.exportKey('jwk', pair.publicKey))
      expect(await verifySignature(publicKey, Uint8Array.from(await key.sign(data)), data)).to.equal(true)
    })
  }

  it('show their public half without the private one', async () => {
    const { publicKeyJwk, privateKeyJwk, publicKeyMultibase } = await generateKeyPair('P-256')
    expect(publicKeyJwk).to.have.all.keys('kty', 'crv', 'x', 'y')
    expect(privateKeyJwk).to.have.all.keys('kty', 'crv', 'x', 'y', 'd')
    expect(publicKeyMultibase).to.match(/^zDn/)
  })

  it('of other kinds do not sign', async () => {
    const p521 = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-521' }, false, ['sign', 'verify'])
    const hmac = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
    for (const key of [p521.privateKey, hmac]) {
      expect(() => signingKeyFromCryptoKey(key, 'did:jwk:x#0', 'did:jwk:x')).to.throw(TypeError)
    }
  })

  it('that are no point of their curve verify nothing', async () => {
    const { publicKeyJwk } = await generateKeyPair('P-256')
    const other = await generateKeyPair('P-256')
    const mixed = parsePublicJwk({ ...publicKeyJwk, y: (other.publicKeyJwk as { y: string }).y })
    expect(await verifySignature(mixed, new Uint8Array(64), data)).to.equal(false)
  })
})
