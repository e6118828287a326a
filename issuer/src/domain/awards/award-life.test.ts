import {
  createDidResolver,
  decodeBitstring,
  didDocumentFor,
  readEntry,
  readTokenStatus,
  readTokenStatusList,
  tokenStatus,
} from '@stapel/shared'
import { describeOnBothEngines } from '@stapel/shared/testing'
import { expect } from 'chai'
import { anOrganisation, aPublishedAchievement, designer } from '../../testing/examples.ts'
import { createTestIssuer, type TestIssuer } from '../../testing/test-issuer.ts'
import { organisationDid, statusListUrl } from '../organisations/organisation-addresses.ts'
import { signTokenList } from '../status-lists/sign-token-list.ts'
import { readStatusList } from '../status-lists/publish-status-list.ts'
import { resumeAward, revokeAward, suspendAward } from './change-state.ts'
import { issueAward } from './issue-award.ts'
import { fileFormOf } from './offer-state.ts'
import type { Award } from './award.ts'

describeOnBothEngines('The life of an award', (openTestStore) => {
  let issuer: TestIssuer
  let award: Award
  const org = 'metaalpunt'

  beforeEach(async function () {
    this.timeout(30_000)
    issuer = await createTestIssuer(await openTestStore())
    await anOrganisation(issuer.ctx)
    await aPublishedAchievement(issuer.ctx)
    award = await issueAward(issuer.ctx, designer, {
      org,
      achievementKey: 'cnc-frezen.1',
      request: {
        recipient: { name: 'Fatima (voorbeeld)', email: 'fatima@voorbeeld.example', language: 'nl' },
        notify: true,
        useTxCode: false,
      },
    })
  })

  async function bit(purpose: 'revocation' | 'suspension'): Promise<number | null> {
    const { list, index } = fileFormOf(award).status
    const text = await readStatusList(issuer.ctx, { org, number: list, purpose })
    const { credentialSubject } = JSON.parse(text) as { credentialSubject: { encodedList: string } }
    const bits = decodeBitstring(credentialSubject.encodedList)
    return bits && readEntry(bits, index, 1)
  }

  it('begins with a signed file form and bits that are not set', async () => {
    const credential = JSON.parse(fileFormOf(award).text) as { id: string; proof: { cryptosuite: string }[] }
    expect(credential.id).to.equal(`urn:uuid:${award._id}`)
    expect(credential.proof[0]?.cryptosuite).to.equal('eddsa-rdfc-2022')
    expect(await bit('revocation')).to.equal(0)
    expect(await bit('suspension')).to.equal(0)
  })

  it('shows every state on its lists at once', async () => {
    await suspendAward(issuer.ctx, designer, { org, id: award._id, reason: 'onderzoek' })
    expect([await bit('suspension'), await bit('revocation')]).to.deep.equal([1, 0])
    await resumeAward(issuer.ctx, designer, { org, id: award._id, reason: 'in orde' })
    expect([await bit('suspension'), await bit('revocation')]).to.deep.equal([0, 0])
    await revokeAward(issuer.ctx, designer, { org, id: award._id, reason: 'fraude' })
    expect([await bit('suspension'), await bit('revocation')]).to.deep.equal([0, 1])
  })

  it('shows the same on the Token Status List, signed by the organisation', async () => {
    const { list: number, index } = fileFormOf(award).status
    const issuerDid = organisationDid(issuer.ctx.addresses, org)
    const { keys } = await issuer.ctx.keys.get(org)
    const didDocument = didDocumentFor(
      issuerDid,
      keys.map(({ id, publicJwk }) => ({ fragment: id, publicJwk })),
    )
    const didResolver = createDidResolver({
      fetchDocument: (url) =>
        Promise.resolve({
          status: 200,
          contentType: 'application/did+json',
          body: new TextEncoder().encode(JSON.stringify(didDocument)),
          url,
        }),
      allowLoopback: true,
    })
    const status = async (): Promise<number | null> => {
      const reading = await readTokenStatusList({ didResolver }, await signTokenList(issuer.ctx, { org, number }), {
        uri: statusListUrl(issuer.ctx.addresses, org, number, 'token'),
        issuer: issuerDid,
        now: issuer.ctx.clock.now().toISOString(),
      })
      return reading.outcome === 'read' ? readTokenStatus(reading.list, index) : null
    }
    expect(await status()).to.equal(tokenStatus.valid)
    await suspendAward(issuer.ctx, designer, { org, id: award._id, reason: 'onderzoek' })
    expect(await status()).to.equal(tokenStatus.suspended)
    await revokeAward(issuer.ctx, designer, { org, id: award._id, reason: 'fraude' })
    expect(await status()).to.equal(tokenStatus.invalid)
  })

  it('sends its mail and logs its acts, once', async () => {
    await issuer.ctx.jobs.runOnceUntilIdle()
    await issuer.ctx.jobs.runOnceUntilIdle()
    expect(issuer.mails.map(({ to }) => to)).to.deep.equal(['fatima@voorbeeld.example'])
    expect(issuer.mails[0]?.text).to.contain(award.offer.reference)
    const { items } = await issuer.ctx.audit.read(org, { subject: `award/${award._id}` })
    expect(items.map(({ act }) => act)).to.deep.equal(['award.created'])
  })
})
