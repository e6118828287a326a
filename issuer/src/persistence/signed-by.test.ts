import { describeOnBothEngines } from '@stapel/shared/testing'
import { expect } from 'chai'
import { issueAward } from '../domain/awards/issue-award.ts'
import { anOrganisation, aPublishedAchievement, designer } from '../testing/examples.ts'
import { createTestIssuer } from '../testing/test-issuer.ts'
import { migrateAward } from './awards.ts'
import { migrateIssuedCredential } from './issued-credentials.ts'

describeOnBothEngines('What a key signed', (openTestStore) => {
  it('is found by that key, in its own organisation', async () => {
    const { ctx } = await createTestIssuer(await openTestStore())
    await anOrganisation(ctx)
    await anOrganisation(ctx, 'lindehof')
    await aPublishedAchievement(ctx)
    const recipient = { name: 'Fatima (voorbeeld)', language: 'nl' as const }
    const request = { recipient, notify: false, useTxCode: false }
    const award = await issueAward(ctx, designer, { org: 'metaalpunt', achievementKey: 'cnc-frezen.1', request })
    const method = award.forms[0]?.verificationMethod ?? ''
    expect((await ctx.awards.signedBy('metaalpunt', ['x', method], 10)).map(({ _id }) => _id)).to.deep.equal([
      award._id,
    ])
    expect(await ctx.awards.countSignedBy('metaalpunt', [method])).to.equal(1)
    expect(await ctx.awards.signedBy('lindehof', [method], 10)).to.deep.equal([])
    expect(await ctx.awards.countSignedBy('lindehof', [method])).to.equal(0)
  }).timeout(60_000)
})

describe('Documents of before that was kept', () => {
  it('are found too: awards', () => {
    const form = { kind: 'file', text: '', status: { list: 1, index: 1 }, signedAt: '' }
    const forms = [
      { ...form, verificationMethod: 'did:web:a#key-1' },
      { ...form, verificationMethod: 'did:web:a#key-2', kind: 'wallet' },
    ]
    expect(migrateAward({ forms })).to.deep.include({ signedBy: ['did:web:a#key-1', 'did:web:a#key-2'] })
  })

  it('are found too: credentials of the VC-API', () => {
    const proof = { verificationMethod: 'did:web:a#key-1', cryptosuite: 'eddsa-rdfc-2022' }
    for (const text of [JSON.stringify({ proof }), JSON.stringify({ proof: [proof] })]) {
      const forms = [{ text, status: { list: 1, index: 1 } }]
      expect(migrateIssuedCredential({ forms })).to.deep.include({ signedBy: ['did:web:a#key-1'] })
    }
  })
})
