import { describeOnBothEngines } from '@stapel/shared/testing'
import { expect } from 'chai'
import request from 'supertest'
import { aVerifier } from './testing/a-verifier.ts'

describeOnBothEngines('the verifier', (openTestStore) => {
  it('is ready while its store answers, and says so when it does not', async () => {
    let answers = true
    const store = await openTestStore()
    const { app } = await aVerifier({
      store: { ...store, ping: () => (answers ? store.ping() : Promise.reject(new TypeError('Away'))) },
    })
    const ready = async () => (await request(app).get('/readyz')).status
    expect(await ready()).to.equal(200)
    answers = false
    expect(await ready()).to.equal(503)
  })
})
