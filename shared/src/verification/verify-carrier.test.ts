import { expect } from 'chai'
import { aCredential } from './testing/a-credential.ts'
import { keySigner, World } from './testing/world.ts'
import { checkIds, type CheckId, type VerificationReport } from './report.ts'
import { verifyCarrier } from './verify-carrier.ts'

export const outcomeOf = (report: Pick<VerificationReport, 'checks'>, id: CheckId): string => {
  const check = report.checks.find((candidate) => candidate.id === id)
  return `${check?.outcome ?? 'absent'}${check?.code === undefined ? '' : ` ${check.code}`}`
}

describe('the report on a credential', () => {
  const verify = async (world: World, credential: unknown) =>
    verifyCarrier(typeof credential === 'string' ? credential : JSON.stringify(credential), world.ports)

  it('is valid, and names every check, in order, each with a sentence', async () => {
    const world = new World()
    const issuer = await world.addSigner('metaalpunt')
    const list = await world.addStatusList(issuer, 'revocation', [])
    const report = await verify(world, await aCredential(issuer).withStatus(list).sign())
    expect(report.checks.filter(({ outcome }) => outcome === 'failed')).to.deep.equal([])
    expect(report.verdict).to.equal('valid')
    expect(report.checks.map(({ id }) => id)).to.deep.equal(checkIds)
    expect(report.checks.every(({ message }) => message.length > 10)).to.equal(true)
    expect(report.content?.title).to.equal('MIG/MAG-lassen hoeknaad')
  })

  it('is the same for a JWT', async () => {
    const world = new World()
    const issuer = await world.addSigner('metaalpunt', 'P-256')
    const report = await verify(world, await aCredential(issuer).signAsJwt())
    expect(report.checks.filter(({ outcome }) => outcome === 'failed')).to.deep.equal([])
    expect([report.verdict, report.carrier]).to.deep.equal(['valid', 'jwt'])
  })

  it('says revoked, suspended, expired and not yet valid apart', async () => {
    const world = new World()
    const issuer = await world.addSigner('metaalpunt')
    const revocation = await world.addStatusList(issuer, 'revocation', [7])
    const suspension = await world.addStatusList(issuer, 'suspension', [7])
    const verdictOf = async (credential: unknown) => (await verify(world, credential)).verdict
    expect(await verdictOf(await aCredential(issuer).withStatus(revocation).sign())).to.equal('revoked')
    expect(await verdictOf(await aCredential(issuer).withStatus(suspension, 7, 'suspension').sign())).to.equal(
      'suspended',
    )
    expect(await verdictOf(await aCredential(issuer).expired().sign())).to.equal('expired')
    expect(await verdictOf(await aCredential(issuer).notYetValid().sign())).to.equal('not-yet-valid')
  })

  it('is invalid when a claim was changed, and asks no list', async () => {
    const world = new World()
    const issuer = await world.addSigner('metaalpunt')
    const list = await world.addStatusList(issuer, 'revocation', [])
    const credential = await aCredential(issuer).withStatus(list).sign()
    const report = await verify(world, { ...credential, name: 'Iets anders' })
    expect(report.verdict).to.equal('invalid')
    expect(outcomeOf(report, 'proof')).to.equal('failed signature-invalid')
    expect(outcomeOf(report, 'status')).to.equal('not-checked earlier-check')
    expect(world.asked).to.not.include(list)
  })

  it('fetches nothing when the key is not the issuer’s', async () => {
    const world = new World()
    const [issuer, other] = [await world.addSigner('metaalpunt'), await keySigner('other')]
    const credential = await aCredential(issuer).sign()
    const report = await verify(world, { ...credential, issuer: { ...(credential.issuer as object), id: other.did } })
    expect(outcomeOf(report, 'issuer-binding')).to.equal('failed issuer-differs')
    expect(outcomeOf(report, 'proof')).to.equal('not-checked controller-not-followed')
    expect(report.verdict).to.equal('invalid')
    expect(world.asked).to.deep.equal([])
  })

  it('is unknown, not invalid, when the issuer or the list cannot be reached', async () => {
    const world = new World()
    const issuer = await world.addSigner('metaalpunt')
    const lonely = await verify(world, await aCredential(issuer).withStatus('https://school.example/nowhere').sign())
    expect([lonely.verdict, outcomeOf(lonely, 'status')]).to.deep.equal(['unknown', 'not-checked list-unreachable'])
    const silent = await verify(new World(), await aCredential(issuer).sign())
    expect([silent.verdict, outcomeOf(silent, 'proof')]).to.deep.equal([
      'unknown',
      'not-checked did-document-unreadable',
    ])
  })
})
