import { expect } from 'chai'
import { signDataIntegrity, type SignableCryptosuite } from '../proofs/index.ts'
import { summariseReport } from './summarise-report.ts'
import { aCredential } from './testing/a-credential.ts'
import { keySigner, signedAt, World } from './testing/world.ts'
import { verifyCarrier } from './verify-carrier.ts'

describe('every form that circulates', () => {
  const verify = async (document: unknown, options = {}) =>
    verifyCarrier(JSON.stringify(document), new World().ports, options)
  const failures = ({ checks }: Awaited<ReturnType<typeof verify>>) =>
    checks.filter(({ outcome }) => outcome === 'failed')

  for (const version of ['context-3.0.2', 'context-3.0.3']) {
    it(`is read with Open Badges' ${version}.json`, async () => {
      const context = [
        'https://www.w3.org/ns/credentials/v2',
        `https://purl.imsglobal.org/spec/ob/v3p0/${version}.json`,
      ]
      const report = await verify(
        await aCredential(await keySigner('forms'))
          .with({ '@context': context })
          .sign(),
      )
      expect(failures(report)).to.deep.equal([])
      expect(report.verdict).to.equal('valid')
    })
  }

  for (const version of ['context', 'context-3.0.1']) {
    it(`is read with Open Badges' ${version}.json, which goes with the first data model`, async () => {
      const context = [
        'https://www.w3.org/2018/credentials/v1',
        `https://purl.imsglobal.org/spec/ob/v3p0/${version}.json`,
        'https://w3id.org/security/data-integrity/v2',
      ]
      const badge = aCredential(await keySigner('forms'))
        .without('validFrom')
        .with({ '@context': context, issuanceDate: '2026-01-01T00:00:00Z' })
      const report = await verify(await badge.sign())
      expect(failures(report)).to.deep.equal([])
      expect(report.verdict).to.equal('valid')
    })
  }

  const suites: readonly (readonly [SignableCryptosuite, 'Ed25519' | 'P-256' | 'P-384'])[] = [
    ['eddsa-rdfc-2022', 'Ed25519'],
    ['eddsa-jcs-2022', 'Ed25519'],
    ['ecdsa-rdfc-2019', 'P-256'],
    ['ecdsa-rdfc-2019', 'P-384'],
    ['ecdsa-jcs-2019', 'P-256'],
    ['ecdsa-jcs-2019', 'P-384'],
  ]
  for (const [cryptosuite, algorithm] of suites) {
    it(`is read with ${cryptosuite} and a ${algorithm} key`, async () => {
      const signer = await keySigner(`forms ${algorithm}`, algorithm)
      const options = { cryptosuite, created: signedAt, proofPurpose: 'assertionMethod' } as const
      const report = await verify(await signDataIntegrity(aCredential(signer).build(), signer.key, options))
      expect(failures(report)).to.deep.equal([])
      expect(report.verdict).to.equal('valid')
    })
  }

  it('is read in the first data model', async () => {
    const signer = await keySigner('forms')
    const document = {
      '@context': ['https://www.w3.org/2018/credentials/v1', 'https://w3id.org/security/data-integrity/v2'],
      type: ['VerifiableCredential'],
      issuer: signer.did,
      issuanceDate: '2026-01-01T00:00:00Z',
      expirationDate: '2026-11-30T00:00:00Z',
      credentialSubject: { id: 'did:example:jeroen' },
    }
    const signed = await signDataIntegrity(document, signer.key, {
      cryptosuite: 'eddsa-jcs-2022',
      created: signedAt,
      proofPurpose: 'assertionMethod',
    })
    expect((await verify(signed)).verdict).to.equal('expired')
    expect((await verify(signed, { at: new Date('2026-06-01T00:00:00Z') })).verdict).to.equal('valid')
  })

  it('is told in English too', async () => {
    const report = await verify(
      await aCredential(await keySigner('forms'))
        .expired()
        .sign(),
      { locale: 'en' },
    )
    expect(report.checks.find(({ id }) => id === 'validity')?.message).to.contain('has expired')
    expect(summariseReport(report, 'en').title).to.equal('This credential has expired.')
  })
})
