import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import * as EcdsaMultikey from '@digitalbazaar/ecdsa-multikey'
import { cryptosuite as ecdsaRdfc2019 } from '@digitalbazaar/ecdsa-rdfc-2019-cryptosuite'
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey'
import { Ed25519Signature2020 } from '@digitalbazaar/ed25519-signature-2020'
import { Ed25519VerificationKey2020 } from '@digitalbazaar/ed25519-verification-key-2020'
import { cryptosuite as eddsaRdfc2022 } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite'
import * as vc from '@digitalbazaar/vc'
import { createList, decodeList } from '@digitalbazaar/vc-bitstring-status-list'
import {
  createBitstring,
  decodeBitstring,
  didKeyOf,
  encodeBitstring,
  generateKeyPair,
  readEntry,
  signDataIntegrity,
  signingKeyFromJwk,
  verifyDataIntegrityProofs,
  type JsonObject,
  type KeyAlgorithm,
} from '@stapel/shared'
import { expect } from 'chai'
import { badge, bazaarLoader, expecting, now, offline, signedAt } from './bazaar-world.ts'

const received = (document: object) => JSON.parse(JSON.stringify(document)) as JsonObject

describe('@digitalbazaar/vc', () => {
  const theirs = [
    ['eddsa-rdfc-2022', () => Ed25519Multikey.generate({}), eddsaRdfc2022],
    ['ecdsa-rdfc-2019, P-256', () => EcdsaMultikey.generate({ curve: 'P-256' }), ecdsaRdfc2019],
    ['ecdsa-rdfc-2019, P-384', () => EcdsaMultikey.generate({ curve: 'P-384' }), ecdsaRdfc2019],
  ] as const

  for (const [name, generate, cryptosuite] of theirs) {
    it(`makes credentials with ${name} that verify here, and not when altered`, async () => {
      const pair = await generate()
      const did = `did:key:${pair.publicKeyMultibase}`
      Object.assign(pair, { controller: did, id: `${did}#${pair.publicKeyMultibase}` })
      const suite = new DataIntegrityProof({ signer: pair.signer(), date: signedAt, cryptosuite })
      const signed = received(await vc.issue({ credential: badge(did), suite, documentLoader: bazaarLoader() }))
      const [finding] = await verifyDataIntegrityProofs(offline(), signed, expecting(did))
      expect(finding).to.include({ outcome: 'passed', controller: did })
      const altered = { ...signed, name: 'Lassen' }
      const [refused] = await verifyDataIntegrityProofs(offline(), altered, expecting(did))
      expect(refused).to.include({ code: 'signature-invalid' })
    })
  }

  it('makes Ed25519Signature2020 proofs that verify here', async () => {
    const key = await Ed25519VerificationKey2020.generate()
    const did = `did:key:${key.publicKeyMultibase}`
    Object.assign(key, { controller: did, id: `${did}#${key.publicKeyMultibase}` })
    const suite = new Ed25519Signature2020({ key, date: signedAt })
    const credential = {
      '@context': ['https://www.w3.org/2018/credentials/v1', Ed25519Signature2020.CONTEXT_URL],
      type: ['VerifiableCredential'],
      issuer: did,
      issuanceDate: signedAt,
      credentialSubject: { id: 'did:example:learner' },
    }
    const signed = received(await vc.issue({ credential, suite, documentLoader: bazaarLoader() }))
    const [finding] = await verifyDataIntegrityProofs(offline(), signed, expecting(did))
    expect(finding).to.include({ outcome: 'passed', type: 'Ed25519Signature2020' })
  })

  const ours = [
    ['Ed25519', 'eddsa-rdfc-2022', eddsaRdfc2022],
    ['P-256', 'ecdsa-rdfc-2019', ecdsaRdfc2019],
    ['P-384', 'ecdsa-rdfc-2019', ecdsaRdfc2019],
  ] as const

  const signer = async (algorithm: KeyAlgorithm) => {
    const pair = await generateKeyPair(algorithm)
    const did = didKeyOf(pair.publicKeyJwk)
    return { did, key: await signingKeyFromJwk(pair.privateKeyJwk, `${did}#${pair.publicKeyMultibase}`, did) }
  }

  for (const [algorithm, cryptosuite, theirSuite] of ours) {
    it(`verifies our credentials with ${cryptosuite}, ${algorithm}`, async () => {
      const { did, key } = await signer(algorithm)
      const options = { cryptosuite, created: signedAt, proofPurpose: 'assertionMethod' } as const
      const credential = received(await signDataIntegrity(badge(did), key, options))
      const suite = new DataIntegrityProof({ cryptosuite: theirSuite })
      const result = await vc.verifyCredential({ credential, suite, documentLoader: bazaarLoader(), now })
      expect(result.verified, JSON.stringify(result.error)).to.equal(true)
    })
  }

  it('verifies our presentation, bound to its challenge', async () => {
    const { did, key } = await signer('Ed25519')
    const presentation = {
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      type: ['VerifiablePresentation'],
      holder: did,
    }
    const signed = received(
      await signDataIntegrity(presentation, key, {
        cryptosuite: 'eddsa-rdfc-2022',
        created: signedAt,
        proofPurpose: 'authentication',
        challenge: 'c1',
        domain: 'https://employer.example',
      }),
    )
    const suite = new DataIntegrityProof({ cryptosuite: eddsaRdfc2022 })
    const documentLoader = bazaarLoader()
    const result = await vc.verify({ presentation: signed, suite, challenge: 'c1', documentLoader, now })
    expect(result.verified, JSON.stringify(result.error)).to.equal(true)
    const expected = { ...expecting(did, 'authentication'), challenge: 'c1', domain: 'https://employer.example' }
    expect((await verifyDataIntegrityProofs(offline(), signed, expected))[0]).to.include({ outcome: 'passed' })
  })

  it('reads our status lists, and we read theirs', async () => {
    const encodedList = encodeBitstring(createBitstring(131_072, [0, 94_567, 131_071]))
    const list = await decodeList({ encodedList })
    expect([0, 1, 94_567, 131_071].map((index) => list.getStatus(index))).to.deep.equal([true, false, true, true])
    const other = await createList({ length: 131_072 })
    other.setStatus(77, true)
    const bits = decodeBitstring(await other.encode())
    expect(bits && [76, 77, 78].map((index) => readEntry(bits, index, 1))).to.deep.equal([0, 1, 0])
  })
})
