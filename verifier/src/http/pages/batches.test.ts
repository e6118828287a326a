import { aCredential, describeOnBothEngines, type TestStore } from '@stapel/shared/testing'
import { expect } from 'chai'
import request from 'supertest'
import { hashLinkId } from '../../domain/link-id.ts'
import type { BatchFile } from '../../domain/verification-batches/batch-file.ts'
import { aVerifier, type VerifierUnderTest } from '../../testing/a-verifier.ts'
import { everythingStored } from '../../testing/everything-stored.ts'

const hourSeconds = 3600
const name = 'Jeroen (voorbeeld)'

describeOnBothEngines('a batch that is checked in the background', (openTestStore) => {
  let store: TestStore
  let verifier: VerifierUnderTest
  let valid: Buffer

  beforeEach(async () => {
    store = await openTestStore()
    verifier = await aVerifier({ store })
    const issuer = await verifier.world.addSigner('metaalpunt')
    valid = Buffer.from(JSON.stringify(await aCredential(issuer).sign()))
  })

  const html = { accept: 'text/html', 'accept-language': 'nl' }
  const get = (path: string) => request(verifier.app).get(path).set(html)
  const post = (path: string) => request(verifier.app).post(path).set(html)
  const handIn = async (): Promise<string> => {
    const response = await post('/controle')
      .attach('file', valid, 'a.json')
      .attach('file', Buffer.from('hallo'), 'b.txt')
    expect(response.status).to.equal(303)
    return response.headers.location ?? ''
  }

  /** A file that is read when the test says so. */
  const aSlowFile = () => {
    let release: () => void = () => undefined
    const isReleased = new Promise<void>((resolve) => void (release = resolve))
    const file: BatchFile = { name: 'slow.json', read: () => isReleased.then(() => valid) }
    return { file, release }
  }
  const startSlow = async (count = 1) => {
    const { file, release } = aSlowFile()
    const { linkId, finished } = await verifier.ctx.batchRunner.start(Array<BatchFile>(count).fill(file), 'nl')
    return { path: `/controle/bestanden/${linkId}`, linkId, finished, release }
  }

  it('shows what was found when it is done, and has it as CSV', async () => {
    const path = await handIn()
    const { text, headers } = await get(path)
    expect(text).to.include('Je hebt 2 bestanden laten controleren. In orde: 1.')
    expect(text).to.include('<th scope="row">a.json</th>').and.include(name).and.include('Daarom is hij hier weg om')
    expect(headers['cache-control']).to.equal('no-store')
    const csv = await get(`${path}/controle.csv`)
    expect(csv.headers['content-type']).to.match(/^text\/csv/)
    expect(csv.text).to.match(/a\.json,valid/)
  })

  it('says how far it is, for scripts and without them', async () => {
    const { path, finished, release } = await startSlow()
    const { text } = await get(path)
    expect(text).to.include('0 van 1 bestand gecontroleerd').and.include('<progress value="0" max="1"')
    expect(text).to.match(/<noscript><meta http-equiv="refresh"/)
    expect((await get(`${path}/stand`)).body).to.include({ state: 'running', done: 0, total: 1 })
    release()
    await finished
    expect((await get(`${path}/stand`)).body).to.include({ state: 'done', done: 1, total: 1 })
  })

  it('is gone after an hour, and nothing of it is left', async () => {
    const path = await handIn()
    verifier.pass(hourSeconds - 1)
    expect((await get(path)).status).to.equal(200)
    verifier.pass(1)
    const late = await get(path)
    expect([late.status, late.text.includes('Deze controle is er niet meer')]).to.deep.equal([404, true])
    await verifier.ctx.jobs.runOnceUntilIdle()
    expect(await everythingStored(store)).to.not.include(name)
  })

  it('can be stopped: what was found is deleted, and what still comes is not written', async () => {
    const { path, finished, release } = await startSlow()
    expect((await post(`${path}/stoppen`)).headers.location).to.equal('/controle/bestanden/gestopt')
    expect((await get('/controle/bestanden/gestopt')).text).to.include('Gestopt en verwijderd')
    release()
    await finished
    expect((await get(path)).status).to.equal(404)
    expect((await post(`${path}/stoppen`)).status).to.equal(404)
    expect(await everythingStored(store)).to.not.include(name)
  })

  it('that a restart interrupted says so', async () => {
    const { path, release } = await startSlow(9)
    const stopped = verifier.ctx.batchRunner.stop()
    release()
    await stopped
    expect((await get(path)).text)
      .to.include('De controle is afgebroken')
      .and.include('4 van de 9 bestanden')
  })

  it('that a kill interrupted says so as soon as its process has been silent for long', async () => {
    const { path } = await startSlow()
    // Another process on the same store: the first one never comes back.
    const other = await aVerifier({ store, world: verifier.world })
    const state = async () => (await request(other.app).get(`${path}/stand`)).body as { readonly state: string }
    expect(await state()).to.include({ state: 'running' })
    other.pass(31)
    expect(await state()).to.include({ state: 'interrupted' })
    expect((await request(other.app).get(path).set(html)).text).to.include('Lever het opnieuw in')
  })

  it('is refused while too many run, and taken when one has ended', async () => {
    const slow = await Promise.all([1, 2, 3, 4].map(() => startSlow()))
    const refused = await post('/controle').attach('file', valid, 'a.json').attach('file', valid, 'b.json')
    expect(refused.status).to.equal(503)
    slow[0]?.release()
    await slow[0]?.finished
    await handIn()
    for (const { release } of slow) release()
  })

  it('is stored under the hash of its link', async () => {
    const linkId = (await handIn()).split('/').at(-1) ?? ''
    const stored = await everythingStored(store)
    expect(stored).to.include(hashLinkId(linkId)).and.not.include(linkId)
  })

  it('has the language of its rows named when the page is in another', async () => {
    expect((await get(`${await handIn()}?lang=en`)).text).to.include('<table class="table cards batch" lang="nl">')
  })
})
