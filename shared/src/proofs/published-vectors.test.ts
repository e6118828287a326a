import { expect } from 'chai'
import { decodeMultikey } from '../dids/multikey.ts'
import type { Cryptosuite } from './cryptosuite.ts'
import { ecdsaJcs2019 } from './ecdsa-jcs-2019.ts'
import { ecdsaRdfc2019 } from './ecdsa-rdfc-2019.ts'
import { ed25519Signature2020 } from './ed25519-signature-2020.ts'
import { eddsaJcs2022 } from './eddsa-jcs-2022.ts'
import { eddsaRdfc2022 } from './eddsa-rdfc-2022.ts'
import { concatBytes, toHex } from './encodings/bytes.ts'
import { digest } from './encodings/digest.ts'
import { decodeMultibase } from './encodings/multibase.ts'
import { encodeUtf8 } from './encodings/utf8.ts'
import { canonicalizeJson } from './jcs.ts'
import { asList, withoutMember, type JsonObject } from './json.ts'
import { canonicalizeRdf } from './rdf-canonicalisation.ts'
import { offlinePorts } from './testing/offline-ports.ts'
import { havePublishedVectors, readVector, readVectorJson, vectorsDidNotRun } from './testing/published-vectors.ts'
import { verifySignature } from './verify-signature.ts'
import { verifyDataIntegrityProofs } from './verify-data-integrity.ts'

interface VectorSet {
  readonly folder: string
  /** How the files of the set end. */
  readonly suffix: string
  readonly suite: Cryptosuite
}

const sets: readonly VectorSet[] = [
  { folder: 'eddsa/eddsa-rdfc-2022', suffix: 'DataInt', suite: eddsaRdfc2022 },
  { folder: 'eddsa/eddsa-jcs-2022', suffix: 'JCS', suite: eddsaJcs2022 },
  { folder: 'eddsa/Ed25519Signature2020', suffix: 'EdSig', suite: ed25519Signature2020 },
  { folder: 'ecdsa/ecdsa-rdfc-2019-p256', suffix: 'ECDSAP256', suite: ecdsaRdfc2019 },
  { folder: 'ecdsa/ecdsa-rdfc-2019-p384', suffix: 'ECDSAP384', suite: ecdsaRdfc2019 },
  { folder: 'ecdsa/ecdsa-jcs-2019-p256', suffix: 'JCSECDSAP256', suite: ecdsaJcs2019 },
  { folder: 'ecdsa/ecdsa-jcs-2019-p384', suffix: 'JCSECDSAP384', suite: ecdsaJcs2019 },
]
/** Their context, https://w3id.org/citizenship/v4rc1, is no published one and is in no package. */
const ofUnknownContext: readonly Omit<VectorSet, 'suite'>[] = [
  { folder: 'eddsa/eddsa-rdfc-2022/employ', suffix: 'DataInt' },
  { folder: 'ecdsa/ecdsa-rdfc-2019-p256/employ', suffix: 'ECDSAP256' },
  { folder: 'ecdsa/ecdsa-rdfc-2019-p384/employ', suffix: 'ECDSAP384' },
]
const chains = ['signedProofSet1', 'signedProofSet2', 'signedProofChain1', 'signedProofChain2']
const now = '2026-12-01T12:00:00Z'

describe('published test vectors', () => {
  if (!havePublishedVectors) {
    it(vectorsDidNotRun, () => process.stderr.write(`\n!!! ${vectorsDidNotRun}\n`))
    return
  }

  for (const { folder, suffix, suite } of sets) {
    describe(folder, () => {
      const read = (name: string) => readVector(`${folder}/${name}${suffix}.txt`).trim()
      const signed = readVectorJson(`${folder}/signed${suffix}.json`)
      const proofConfig = readVectorJson(`${folder}/proofConfig${suffix}.json`)
      const { proofValue, ...proofOptions } = asList(signed.proof)[0] as Record<string, string>
      const document = withoutMember(signed, 'proof')
      const { kind } = decodeMultikey(proofOptions.verificationMethod!.split('#')[1]!)
      const algorithm = kind === 'P-384' ? 'SHA-384' : 'SHA-256'
      const canonicalize = (value: JsonObject) =>
        suite.name.includes('jcs')
          ? Promise.resolve(canonicalizeJson(value))
          : canonicalizeRdf(offlinePorts().documentLoader, value, algorithm)

      it('canonicalises the document byte for byte', async () => {
        expect((await canonicalize(document)).trim()).to.equal(read('canonDoc'))
      })

      it('canonicalises the proof options byte for byte', async () => {
        expect((await canonicalize(proofConfig)).trim()).to.equal(read('proofCanon'))
      })

      it('hashes both to the published bytes', async () => {
        const data = await suite.hashData(offlinePorts(), { document, proofOptions, keyKind: kind })
        expect(toHex(data)).to.equal(read('combinedHash'))
        expect(toHex(data)).to.equal(read('proofHash') + read('docHash'))
      })

      it('reads the published signature', () => {
        expect(proofValue).to.equal(read('sigBTC58'))
        expect(toHex(decodeMultibase(proofValue!)!)).to.equal(read('sigHex'))
      })

      it('verifies the signed credential, and not with another issuer', async () => {
        const expected = { proofPurpose: 'assertionMethod', now } as const
        const [finding] = await verifyDataIntegrityProofs(offlinePorts(), signed, expected)
        expect(finding).to.include({ outcome: 'passed', controller: proofOptions.verificationMethod!.split('#')[0]! })
        const altered = { ...signed, issuer: 'https://vc.example/issuers/5679' }
        const [refused] = await verifyDataIntegrityProofs(offlinePorts(), altered, expected)
        expect(refused).to.include({ outcome: 'failed', code: 'signature-invalid' })
      })
    })
  }

  for (const { folder, suffix } of ofUnknownContext) {
    describe(folder, () => {
      const read = (name: string) => readVector(`${folder}/${name}${suffix}.txt`)
      const signed = readVectorJson(`${folder}/signed${suffix}.json`)

      it('is not checked, because its context is unknown', async () => {
        const [finding] = await verifyDataIntegrityProofs(offlinePorts(), signed, {
          proofPurpose: 'assertionMethod',
          now,
        })
        const detail = 'https://w3id.org/citizenship/v4rc1'
        expect(finding).to.include({ outcome: 'not-checked', code: 'context-unknown', detail })
      })

      it('has a signature that verifies over the hashes of the published canonical forms', async () => {
        const { verificationMethod, proofValue } = asList(signed.proof)[0] as Record<string, string>
        const key = decodeMultikey(verificationMethod!.split('#')[1]!)
        const algorithm = key.kind === 'P-384' ? 'SHA-384' : 'SHA-256'
        const proofHash = await digest(algorithm, encodeUtf8(read('proofCanon')))
        const data = concatBytes(proofHash, await digest(algorithm, encodeUtf8(read('canonDoc'))))
        expect(toHex(data)).to.equal(read('combinedHash').trim())
        expect(await verifySignature(key, decodeMultibase(proofValue!)!, data)).to.equal(true)
      })
    })
  }

  for (const name of chains) {
    it(`verifies every proof of ${name}`, async () => {
      const signed = readVectorJson(`eddsa/proof-set-chain/${name}.json`)
      const findings = await verifyDataIntegrityProofs(offlinePorts(), signed, { proofPurpose: 'assertionMethod', now })
      expect(findings).to.have.length(asList(signed.proof).length)
      expect(findings.map(({ outcome }) => outcome)).to.satisfy((all: string[]) => all.every((one) => one === 'passed'))
    })
  }

  it('fails a chain whose earlier proof was taken out', async () => {
    const signed = readVectorJson('eddsa/proof-set-chain/signedProofChain2.json')
    const stripped = { ...signed, proof: asList(signed.proof).slice(1) }
    const findings = await verifyDataIntegrityProofs(offlinePorts(), stripped, { proofPurpose: 'assertionMethod', now })
    expect(findings[1]).to.include({ outcome: 'failed', code: 'previous-proof-missing' })
  })
})
