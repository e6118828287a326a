import { openStore } from '@stapel/shared/server'
import { expect } from 'chai'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { anOrganisation, aPublishedAchievement, designer } from '../../testing/examples.ts'
import { createTestIssuer } from '../../testing/test-issuer.ts'
import { fileFormOf, offerState } from '../awards/offer-state.ts'
import { confirmBatch } from './confirm-batch.ts'
import { uploadBatch } from './upload-batch.ts'

describe('A thousand people in one CSV', () => {
  it('are all awarded, each with a signed form, a place and an offer of their own', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'stapel-thousand-'))
    const store = await openStore({ service: 'test', dataDir })
    const { ctx } = await createTestIssuer(store)
    await anOrganisation(ctx)
    await aPublishedAchievement(ctx)
    const rows = Array.from({ length: 1000 }, (_, index) => `Persoon ${index} (voorbeeld),p${index}@voorbeeld.example`)
    const { _id: id } = await uploadBatch(ctx, designer, {
      org: 'metaalpunt',
      achievementKey: 'cnc-frezen.1',
      fileName: 'duizend.csv',
      csv: Buffer.from(`naam,e-mail\n${rows.join('\n')}\n`),
      notify: false,
      useTxCode: false,
    })
    await confirmBatch(ctx, designer, { org: 'metaalpunt', id })
    await ctx.jobs.runOnceUntilIdle()

    const awards = []
    for (let after: string | undefined; ;) {
      const page = await ctx.awards.search('metaalpunt', {
        batch: id,
        limit: 200,
        ...(after !== undefined && { after }),
      })
      awards.push(...page.items)
      if (page.next === null) break
      after = page.next
    }
    const distinct = (values: readonly string[]) => new Set(values).size
    expect(awards).to.have.length(1000)
    expect(distinct(awards.map((award) => award.recipient.email ?? ''))).to.equal(1000)
    expect(distinct(awards.map((award) => award.offer.reference))).to.equal(1000)
    expect(
      distinct(awards.map((award) => `${fileFormOf(award).status.list}/${fileFormOf(award).status.index}`)),
    ).to.equal(1000)
    expect(awards.every((award) => offerState(award, award.offer.reference, ctx.clock.now()) === 'open')).to.equal(true)
    await store.close()
    await rm(dataDir, { recursive: true, force: true })
  }).timeout(600_000)
})
