import { expect } from 'chai'
import { fileURLToPath } from 'node:url'
import { existsSync, readFileSync } from 'node:fs'
import type { JsonObject } from '../proofs/index.ts'
import type { CheckId, VerificationReport } from './report.ts'
import { aCredential } from './testing/a-credential.ts'
import { type Signer, signed, World } from './testing/world.ts'
import { verifyCarrier } from './verify-carrier.ts'

const outcomeOf = (report: Pick<VerificationReport, 'checks'>, id: CheckId): string => {
  const check = report.checks.find((candidate) => candidate.id === id)
  return `${check?.outcome ?? 'absent'}${check?.code === undefined ? '' : ` ${check.code}`}`
}
const verify = (world: World, document: unknown) => verifyCarrier(JSON.stringify(document), world.ports)
const obContexts = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
]

const anEndorsement = (endorser: Signer, endorsed: string) =>
  signed(
    {
      '@context': obContexts,
      id: 'urn:uuid:00000000-0000-4000-8000-000000000002',
      type: ['VerifiableCredential', 'EndorsementCredential'],
      name: 'Steun van de sector',
      issuer: { id: endorser.did, type: ['Profile'] },
      validFrom: '2026-05-01T00:00:00Z',
      credentialSubject: { id: endorsed, type: ['EndorsementSubject'], endorsementComment: 'Goed vakwerk' },
    },
    endorser,
  )

describe('an endorsement inside', () => {
  it('is checked as a part, and a wrong one only takes itself away', async () => {
    const world = new World()
    const [issuer, sector] = [await world.addSigner('metaalpunt'), await world.addSigner('sector')]
    const endorsement = await anEndorsement(sector, 'https://school.example/achievements/a5')
    const good = await verify(
      world,
      await aCredential(issuer)
        .with({ endorsement: [endorsement] })
        .sign(),
    )
    expect(good.checks.filter(({ outcome }) => outcome === 'failed')).to.deep.equal([])
    expect([good.verdict, outcomeOf(good, 'endorsements')]).to.deep.equal(['valid', 'passed'])
    expect(good.parts?.[0]).to.include({ path: '/endorsement/0', verdict: 'valid' })
    const ofItself = await anEndorsement(sector, 'urn:uuid:00000000-0000-4000-8000-000000000001')
    const endorsed = await verify(
      world,
      await aCredential(issuer)
        .with({ endorsement: [ofItself] })
        .sign(),
    )
    expect([endorsed.verdict, outcomeOf(endorsed, 'endorsements')]).to.deep.equal(['valid', 'passed'])
    const changed = { ...endorsement, name: 'Anders' }
    const wrong = await verify(
      world,
      await aCredential(issuer)
        .with({ endorsement: [changed] })
        .sign(),
    )
    expect([wrong.verdict, outcomeOf(wrong, 'endorsements')]).to.deep.equal(['valid', 'failed endorsement-not-valid'])
  })

  it('counts only for what it is about: anybody’s real endorsement can be copied into a credential', async () => {
    const world = new World()
    const [issuer, sector] = [await world.addSigner('metaalpunt'), await world.addSigner('sector')]
    const endorsements = async (endorsement: unknown) => {
      const report = await verify(world, await aCredential(issuer).with({ endorsement }).sign())
      expect(report.verdict).to.equal('valid')
      return outcomeOf(report, 'endorsements')
    }
    expect(await endorsements(await anEndorsement(sector, issuer.did))).to.equal('passed')
    for (const foreign of ['https://other.example/achievements/9', sector.did])
      expect(await endorsements(await anEndorsement(sector, foreign))).to.equal('failed endorsement-of-another')
    const id = 'urn:uuid:00000000-0000-4000-8000-000000000003'
    const badge = await aCredential(sector).heldBy(issuer.did).with({ id }).sign()
    expect(await endorsements(badge), 'a badge is no endorsement').to.equal('failed endorsement-of-another')
  })
})

describe('the refresh service', () => {
  const service = 'https://school.example/refresh/1'
  const withRefresh = (issuer: Signer) =>
    aCredential(issuer).with({
      '@context': [...obContexts, 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json'],
      refreshService: { id: service, type: '1EdTechCredentialRefresh' },
    })

  it('names a successor of the same issuer, and only then', async () => {
    const world = new World()
    const [issuer, other] = [await world.addSigner('metaalpunt'), await world.addSigner('other')]
    const credential = await withRefresh(issuer).sign()
    const refreshOf = async (answer: unknown) => {
      world.publish(service, answer)
      const report = await verify(world, credential)
      expect(report.verdict).to.equal('valid')
      return outcomeOf(report, 'refresh')
    }
    expect(await refreshOf(credential)).to.equal('passed same')
    expect(await refreshOf(await withRefresh(issuer).with({ validFrom: '2026-11-01T00:00:00Z' }).sign())).to.equal(
      'passed successor',
    )
    expect(await refreshOf(await aCredential(other).sign())).to.equal('not-checked refresh-unreadable')
    const { proof: _, ...unsigned } = await withRefresh(issuer).with({ validFrom: '2026-11-01T00:00:00Z' }).sign()
    const unknown = { type: 'DataIntegrityProof', cryptosuite: 'bbs-2023', proofPurpose: 'assertionMethod' }
    const proof = { ...unknown, verificationMethod: `${issuer.did}#key-1`, proofValue: 'uAAAA' }
    expect(await refreshOf({ ...unsigned, proof }), 'whose it is, nobody can say').to.equal(
      'not-checked refresh-unreadable',
    )
    expect(await refreshOf('hallo')).to.equal('not-checked refresh-unreadable')
  })

  it('gives back the same form when there is no newer one, also of a credential that is over', async () => {
    const world = new World()
    const expired = await withRefresh(await world.addSigner('metaalpunt'))
      .expired()
      .sign()
    world.publish(service, expired)
    const report = await verify(world, expired)
    expect(report.verdict).to.equal('expired')
    expect(outcomeOf(report, 'refresh')).to.equal('passed same')
  })

  it('is not asked before the proof is good', async () => {
    const world = new World()
    const issuer = await world.addSigner('metaalpunt')
    await verify(world, { ...(await withRefresh(issuer).sign()), name: 'Anders' })
    expect(world.asked).to.not.include(service)
  })
})

describe('a comprehensive learner record', () => {
  const specs = process.env['STAPEL_SPECS'] ?? fileURLToPath(new URL('../../../../shared/specs', import.meta.url))
  const file = `${specs}/contexts/clr-v2p0-2.0.1.json`

  it('has its credentials checked as parts, which weigh nothing, with a context that is fetched once and pinned by hash', async function () {
    if (!existsSync(file)) {
      process.stderr.write(`NOT RUN: the published context ${file} is not here\n`)
      this.skip()
    }
    const world = new World()
    const issuer = await world.addSigner('metaalpunt')
    const context = 'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json'
    const expired = await aCredential(issuer).expired().sign()
    const clr: JsonObject = {
      '@context': ['https://www.w3.org/ns/credentials/v2', context, obContexts[1]],
      id: 'urn:uuid:00000000-0000-4000-8000-000000000003',
      type: ['VerifiableCredential', 'ClrCredential'],
      name: 'Overzicht',
      issuer: { id: issuer.did, type: ['Profile'] },
      validFrom: '2026-05-01T00:00:00Z',
      credentialSubject: { id: 'did:example:jeroen', type: ['ClrSubject'], verifiableCredential: [expired] },
      proof: [
        {
          type: 'DataIntegrityProof',
          cryptosuite: 'eddsa-rdfc-2022',
          proofPurpose: 'assertionMethod',
          proofValue: 'z1',
          verificationMethod: issuer.key.verificationMethod,
        },
      ],
    }
    world.publish(context, readFileSync(file, 'utf8'))
    expect(outcomeOf(await verify(world, clr), 'context')).to.equal('passed')
    world.publish(context, { '@context': { '@vocab': 'https://evil.example/' } })
    expect(outcomeOf(await verify(world, clr), 'context')).to.equal('not-checked context-unknown')
  })
})
