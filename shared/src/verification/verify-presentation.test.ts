import { expect } from 'chai'
import { signVpJwt } from '../proofs/index.ts'
import type { CheckId, VerificationReport } from './report.ts'
import { summariseReport } from './summarise-report.ts'
import { aCredential, aPresentation } from './testing/a-credential.ts'
import { keySigner, now, signedAt, signedPresentation, World } from './testing/world.ts'
import { verifyCredential, verifyPresentation } from './verify-document.ts'
import type { VerificationOptions } from './run.ts'

const outcomeOf = (report: Pick<VerificationReport, 'checks'>, id: CheckId): string => {
  const check = report.checks.find((candidate) => candidate.id === id)
  return `${check?.outcome ?? 'absent'}${check?.code === undefined ? '' : ` ${check.code}`}`
}

async function aStage() {
  const world = new World()
  const issuer = await world.addSigner('metaalpunt')
  const holder = await keySigner('jeroen')
  const other = await keySigner('other')
  const credential = await aCredential(issuer).heldBy(holder.did).sign()
  const verify = (presentation: Parameters<typeof verifyPresentation>[0], options?: VerificationOptions) =>
    verifyPresentation(presentation, world.ports, options)
  return { world, issuer, holder, other, credential, verify }
}

describe('the report on a presentation', () => {
  it('is valid when its credentials are and the holder signed it, for this question', async () => {
    const { holder, credential, verify } = await aStage()
    const presentation = await signedPresentation(aPresentation([credential], holder.did), holder, {
      challenge: 'n1',
      domain: 'verifier.example',
    })
    const report = await verify(presentation, {
      challenge: 'n1',
      domain: 'verifier.example',
      expectedHolder: holder.did,
    })
    expect(report.checks.filter(({ outcome }) => outcome === 'failed')).to.deep.equal([])
    expect([report.verdict, outcomeOf(report, 'holder-binding')]).to.deep.equal(['valid', 'passed'])
    expect(report.parts?.map(({ path, verdict }) => [path, verdict])).to.deep.equal([
      ['/verifiableCredential/0', 'valid'],
    ])
  })

  it('takes the worst verdict of its credentials', async () => {
    const { world, issuer, holder, credential, verify } = await aStage()
    const list = await world.addStatusList(issuer, 'revocation', [7])
    const revoked = await aCredential(issuer).withStatus(list).sign()
    const expired = await aCredential(issuer).expired().sign()
    const presentation = await signedPresentation(aPresentation([credential, expired, revoked], holder.did), holder)
    const report = await verify(presentation)
    expect(report.verdict).to.equal('revoked')
    expect(report.parts?.map(({ verdict }) => verdict)).to.deep.equal(['valid', 'expired', 'revoked'])
  })

  it('carries credentials without a signature, and proves no holder', async () => {
    const { credential, verify } = await aStage()
    const report = await verify(aPresentation([credential]))
    expect([report.verdict, outcomeOf(report, 'proof')]).to.deep.equal(['valid', 'not-checked not-present'])
    expect(
      outcomeOf(await verify(aPresentation([credential]), { requireHolderBinding: true }), 'holder-binding'),
    ).to.equal('failed holder-not-proven')
  })

  it('fails for another challenge, domain or holder', async () => {
    const { holder, other, credential, verify } = await aStage()
    const presentation = await signedPresentation(aPresentation([credential], holder.did), holder, {
      challenge: 'n1',
      domain: 'a.example',
    })
    const binding = async (options: VerificationOptions) => {
      const report = await verify(presentation, options)
      expect(report.verdict).to.equal('invalid')
      return outcomeOf(report, 'holder-binding')
    }
    expect(await binding({ challenge: 'n2' })).to.equal('failed challenge-differs')
    expect(await binding({ domain: 'b.example' })).to.equal('failed domain-differs')
    expect(await binding({ expectedHolder: other.did })).to.equal('failed holder-differs')
    const stolen = await signedPresentation(aPresentation([credential], holder.did), other)
    expect(outcomeOf(await verify(stolen), 'issuer-binding')).to.equal('failed holder-differs')
  })

  it('shows that the presenter is not the subject, without failing', async () => {
    const { other, credential, verify } = await aStage()
    const report = await verify(await signedPresentation(aPresentation([credential], other.did), other))
    expect([report.verdict, outcomeOf(report, 'holder-binding')]).to.deep.equal([
      'valid',
      'passed presenter-not-subject',
    ])
  })

  it('does not say whose a credential is that names nobody: any key can stand around it', async () => {
    const { issuer, other, credential, verify } = await aStage()
    const bearer = await aCredential(issuer).sign()
    const shownBy = async (credentials: readonly unknown[]) =>
      verify(await signedPresentation(aPresentation(credentials, other.did), other), { challenge: 'c1' })
    const report = await shownBy([bearer])
    expect([report.verdict, outcomeOf(report, 'holder-binding')]).to.deep.equal(['valid', 'passed subject-not-named'])
    expect(summariseReport(report, 'en').whose).to.match(/^We do not know/)
    expect(outcomeOf(await shownBy([bearer, credential]), 'holder-binding')).to.equal('passed presenter-not-subject')
  })

  it('sees the subject of a credential in a presentation inside', async () => {
    const { holder, other, credential, verify } = await aStage()
    const inside = aPresentation([credential])
    const binding = async (signer: typeof holder) =>
      outcomeOf(await verify(await signedPresentation(aPresentation([inside], signer.did), signer)), 'holder-binding')
    expect(await binding(other)).to.equal('passed presenter-not-subject')
    expect(await binding(holder)).to.equal('passed no-caller')
  })

  it('is no answer without a signature, for who named a challenge or a domain', async () => {
    const { credential, verify } = await aStage()
    for (const options of [{ challenge: 'n1' }, { domain: 'verifier.example' }]) {
      const report = await verify(aPresentation([credential]), options)
      expect([report.verdict, outcomeOf(report, 'holder-binding')]).to.deep.equal([
        'invalid',
        'failed holder-not-proven',
      ])
    }
  })

  it('is nothing without a signature and without credentials', async () => {
    const { holder, verify } = await aStage()
    const report = await verify(aPresentation([]))
    expect([report.verdict, outcomeOf(report, 'proof')]).to.deep.equal(['invalid', 'failed proof-missing'])
    expect((await verify(await signedPresentation(aPresentation([], holder.did), holder))).verdict).to.equal('valid')
  })

  it('is read as vp+jwt, with enveloped and embedded credentials, nonce and audience', async () => {
    const { world, credential, verify } = await aStage()
    const issuer = await world.addSigner('jose', 'P-256')
    const holder = await keySigner('jose-holder', 'P-256')
    const jwt = await aCredential(issuer).signAsJwt()
    const enveloped = {
      '@context': 'https://www.w3.org/ns/credentials/v2',
      id: `data:application/vc+jwt,${jwt}`,
      type: 'EnvelopedVerifiableCredential',
    }
    const token = await signVpJwt(aPresentation([enveloped, credential], holder.did), holder.key, {
      issuedAt: signedAt,
      nonce: 'n1',
      audience: 'verifier',
    })
    const report = await verify(token, { challenge: 'n1', domain: 'verifier' })
    expect(report.checks.filter(({ outcome }) => outcome === 'failed')).to.deep.equal([])
    expect([report.verdict, report.parts?.length]).to.deep.equal(['valid', 2])
    expect(outcomeOf(await verify(token, { challenge: 'n2' }), 'holder-binding')).to.equal('failed challenge-differs')
  })

  it('is refused where a credential was asked, and the other way round', async () => {
    const { world, credential, verify } = await aStage()
    expect(outcomeOf(await verify(credential), 'structure')).to.equal('failed not-a-presentation')
    const report = await verifyCredential(aPresentation([credential]), world.ports)
    expect([report.verdict, outcomeOf(report, 'structure')]).to.deep.equal(['invalid', 'failed not-a-credential'])
  })

  it('opens no more than a hundred credentials, and none beyond four deep', async () => {
    const { credential, verify } = await aStage()
    const unsigned = { ...credential, proof: undefined }
    const many = await verify(
      aPresentation(Array.from({ length: 120 }, () => JSON.parse(JSON.stringify(unsigned)) as unknown)),
    )
    expect(many.parts?.filter((part) => outcomeOf(part, 'structure') === 'failed too-many-parts')).to.have.length(1)
    expect(many.parts).to.have.length(101)
    let nested = aPresentation([])
    for (let depth = 0; depth < 8; depth++) nested = aPresentation([nested])
    expect((await verify(nested)).verdict).to.equal('invalid')
  })

  it('is refused, without a crash, when it is nested beyond reading', async () => {
    const { verify } = await aStage()
    let deep: unknown = 1
    for (let depth = 0; depth < 100_000; depth++) deep = [deep]
    const report = await verify(aPresentation([deep]))
    expect([report.verdict, outcomeOf(report, 'structure')]).to.deep.equal(['invalid', 'failed nested-too-deep'])
  })

  it('is dated by the clock that it was given', async () => {
    const { verify, credential } = await aStage()
    expect((await verify(aPresentation([credential]))).verifiedAt).to.equal(new Date(now).toISOString())
  })
})
