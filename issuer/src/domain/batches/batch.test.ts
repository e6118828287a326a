import { expect } from 'chai'
import { describeOnBothEngines } from '@stapel/shared/testing'
import { anOrganisation, aPublishedAchievement, designer } from '../../testing/examples.ts'
import { createTestIssuer, type TestIssuer } from '../../testing/test-issuer.ts'
import { advanceBatch } from './advance-batch.ts'
import { batchReport } from './batch-report.ts'
import { confirmBatch } from './confirm-batch.ts'
import { uploadBatch } from './upload-batch.ts'

const org = 'metaalpunt'

function csvOf(people: number): Buffer {
  const rows = Array.from({ length: people }, (_, index) => `Persoon ${index} (voorbeeld);p${index}@voorbeeld.example`)
  return Buffer.from(`Naam;E-mail\r\n${rows.join('\r\n')}\r\n`)
}

describeOnBothEngines('A batch', function (openTestStore) {
  let issuer: TestIssuer

  beforeEach(async function () {
    this.timeout(60_000)
    issuer = await createTestIssuer(await openTestStore())
    await anOrganisation(issuer.ctx)
    await aPublishedAchievement(issuer.ctx)
  })

  const upload = (csv: Uint8Array) =>
    uploadBatch(issuer.ctx, designer, {
      org,
      achievementKey: 'cnc-frezen.1',
      fileName: 'klas.csv',
      csv,
      notify: false,
      useTxCode: false,
    })
  const awarded = async () => (await issuer.ctx.awards.search(org, { limit: 200 })).items

  it('signs nothing before it is confirmed', async () => {
    const batch = await upload(csvOf(3))
    await issuer.ctx.jobs.runOnceUntilIdle()
    expect(batch.state).to.equal('checked')
    expect(await awarded()).to.deep.equal([])
  }).timeout(60_000)

  it('awards every good row, and reports row by row', async () => {
    const csv = Buffer.concat([csvOf(45), Buffer.from(';zonder-naam@voorbeeld.example\r\n')])
    const { _id: id } = await upload(csv)
    await confirmBatch(issuer.ctx, designer, { org, id })
    await issuer.ctx.jobs.runOnceUntilIdle()
    const batch = await issuer.ctx.batches.get(org, id)
    expect(batch).to.include({ state: 'done', awarded: 45, refused: 1 })
    const report = await batchReport(issuer.ctx, { org, id })
    const ids = new Set((await awarded()).map(({ _id }) => _id))
    expect(report.filter(({ award }) => award !== undefined && ids.has(award))).to.have.length(45)
    expect(report.at(-1)).to.deep.include({ row: 47, problems: [{ column: 'name', code: 'name-missing' }] })
  }).timeout(120_000)

  it('goes on after a kill, and awards nobody twice', async () => {
    const { _id: id } = await upload(csvOf(30))
    const running = await confirmBatch(issuer.ctx, designer, { org, id })
    // Killed between the awards and the batch's own write: what was done is not remembered.
    await advanceBatch(issuer.ctx, running)
    expect(await awarded()).to.have.length(20)
    await issuer.ctx.jobs.runOnceUntilIdle()
    const awards = await awarded()
    expect(awards).to.have.length(30)
    expect(new Set(awards.map(({ recipient }) => recipient.name)).size).to.equal(30)
    const places = awards.flatMap(({ forms }) => forms.map(({ status }) => `${status.list}/${status.index}`))
    expect(new Set(places).size).to.equal(30)
  }).timeout(120_000)

  it('is confirmed once, however often that is asked', async () => {
    const { _id: id } = await upload(csvOf(2))
    await Promise.all([1, 2, 3].map(() => confirmBatch(issuer.ctx, designer, { org, id })))
    await issuer.ctx.jobs.runOnceUntilIdle()
    expect(await awarded()).to.have.length(2)
  }).timeout(60_000)
})
