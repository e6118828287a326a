import { forOneWork, verifyCredential } from '@stapel/shared'
import { createGuardedFetch, openStore, type Store } from '@stapel/shared/server'
import { expect } from 'chai'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { presentOffer } from '../../http/present/present-award.ts'
import { aWallet, claim } from '../../testing/a-wallet.ts'
import { anOrganisation, aPublishedAchievement, designer } from '../../testing/examples.ts'
import { startTestIssuer, type ListeningIssuer } from '../../testing/start-test-issuer.ts'
import { testMoment } from '../../testing/test-issuer.ts'
import type { Award } from '../awards/award.ts'
import { fileFormOf, offerState } from '../awards/offer-state.ts'
import { confirmBatch } from './confirm-batch.ts'
import { uploadBatch } from './upload-batch.ts'

const people = 1000

describe('A thousand people in one CSV', function () {
  this.timeout(600_000)
  const org = 'metaalpunt'
  let dataDir: string
  let store: Store
  let issuer: ListeningIssuer
  let awards: readonly Award[]

  before(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'stapel-thousand-'))
    store = await openStore({ service: 'test', dataDir })
    issuer = await startTestIssuer(store)
    await anOrganisation(issuer.ctx)
    await aPublishedAchievement(issuer.ctx)
  })

  after(async () => {
    await issuer.close()
    await store.close()
    await rm(dataDir, { recursive: true, force: true })
  })

  it('are all awarded, each with a signed form, a place and an offer of their own', async () => {
    const { ctx } = issuer
    const rows = Array.from(
      { length: people },
      (_, index) => `Persoon ${index} (voorbeeld),p${index}@voorbeeld.example`,
    )
    const { _id: id } = await uploadBatch(ctx, designer, {
      org,
      achievementKey: 'cnc-frezen.1',
      fileName: 'duizend.csv',
      csv: Buffer.from(`naam,e-mail\n${rows.join('\n')}\n`),
      notify: false,
      useTxCode: false,
    })
    await confirmBatch(ctx, designer, { org, id })
    await ctx.jobs.runOnceUntilIdle()
    awards = await awardsOf(id)

    const distinct = (valueOf: (award: Award) => string): number => new Set(awards.map(valueOf)).size
    expect(awards).to.have.length(people)
    expect(distinct((award) => award.recipient.email ?? '')).to.equal(people)
    expect(distinct((award) => award.offer.reference)).to.equal(people)
    expect(distinct((award) => placeOf(award))).to.equal(people)
  })

  it('each has a credential that verifies', async () => {
    const ports = forOneWork({
      fetchDocument: createGuardedFetch({ allowLoopback: true }),
      clock: () => new Date(testMoment),
      allowLoopback: true,
    })
    const wrong: string[] = []
    for (const award of awards) {
      const { verdict } = await verifyCredential(JSON.parse(fileFormOf(award).text) as Record<string, unknown>, ports)
      if (verdict !== 'valid') wrong.push(`${award._id}: ${verdict}`)
    }
    expect(wrong).to.deep.equal([])
  })

  it('each can be claimed: every offer is open, and one in twenty is taken by a wallet', async () => {
    const { ctx } = issuer
    const now = ctx.clock.now()
    expect(awards.filter((award) => offerState(award, award.offer.reference, now) !== 'open')).to.deep.equal([])
    for (const award of awards.filter((_, index) => index % 20 === 0)) {
      const wallet = await aWallet()
      const credential = await claim(wallet, presentOffer(ctx, award).uri, { signer: wallet.byKid })
      expect(credential).to.have.nested.property('credentialSubject.id', wallet.did)
      expect(credential).to.have.property('id', `urn:uuid:${award._id}`)
    }
  })

  function placeOf(award: Award): string {
    const { list, index } = fileFormOf(award).status
    return `${list}/${index}`
  }

  async function awardsOf(batch: string): Promise<readonly Award[]> {
    const found: Award[] = []
    for (let after: string | undefined; ;) {
      const page = await issuer.ctx.awards.search(org, { batch, limit: 200, ...(after !== undefined && { after }) })
      found.push(...page.items)
      if (page.next === null) return found
      after = page.next
    }
  }
})
