import { expect } from 'chai'
import { aCard, aContent, aReport, emptyWallet, now } from '../testing/test-wallet.ts'
import {
  credentialKey,
  eraseCredential,
  eraseLongDeleted,
  findUnexamined,
  getCards,
  keepCredential,
  keepExamination,
  markDeleted,
} from './credential-store.ts'
import { wipeWallet } from './wipe-wallet.ts'

const stored = (key: string, text = '{}') =>
  ({ key, text, kind: 'json', origin: 'claimed', addedAt: now.toISOString() }) as const

describe('the store of credentials', () => {
  it('names a text by its hash, so that it is there once', async () => {
    expect(await credentialKey('a')).to.equal('ypeBEsobvcr6wjGzmiPcTaeG7_gUfE5yuYB3ha_uSLs')
  })

  it('never replaces a signed text, and adds a picture that comes later', async () => {
    const db = await emptyWallet()
    await keepCredential(db, stored('k', 'first'))
    await keepCredential(db, stored('k', 'second'))
    expect((await db.get('credentials', 'k'))?.text).to.equal('first')
    const image = { mediaType: 'image/png', bytes: new Uint8Array([1]) } as const
    await keepCredential(db, { ...stored('k', 'first'), image })
    expect((await db.get('credentials', 'k'))?.image).to.deep.equal(image)
  })

  it('knows what was kept and never examined', async () => {
    const db = await emptyWallet()
    await keepCredential(db, stored('a'))
    await keepCredential(db, stored('b'))
    await keepExamination(db, aCard('a'), aReport('valid'))
    expect((await findUnexamined(db)).map(({ key }) => key)).to.deep.equal(['b'])
  })

  it('takes out of sight and puts back', async () => {
    const db = await emptyWallet()
    await keepExamination(db, aCard('a'), aReport('valid'))
    await markDeleted(db, 'a', now.toISOString())
    expect((await getCards(db))[0]?.deletedAt).to.equal(now.toISOString())
    await markDeleted(db, 'a', null)
    expect((await getCards(db))[0]).not.to.have.property('deletedAt')
  })

  it('erases thirty days after deletion, and not before', async () => {
    const db = await emptyWallet()
    await keepCredential(db, stored('old'))
    await keepExamination(db, aCard('old', { deletedAt: '2026-10-31T08:59:59Z' }), aReport('valid'))
    await keepExamination(db, aCard('recent', { deletedAt: '2026-11-02T09:00:00Z' }), aReport('valid'))
    await eraseLongDeleted(db, now)
    expect((await getCards(db)).map(({ key }) => key)).to.deep.equal(['recent'])
    expect(await db.get('credentials', 'old')).to.equal(undefined)
  })

  it('takes the earlier forms of an award along, out of sight and for good', async () => {
    const db = await emptyWallet()
    await keepExamination(
      db,
      aCard('old', { content: aContent({ validFrom: '2026-05-01T00:00:00Z' }) }),
      aReport('valid'),
    )
    await keepExamination(
      db,
      aCard('new', { content: aContent({ validFrom: '2026-11-01T00:00:00Z' }) }),
      aReport('valid'),
    )
    await markDeleted(db, 'new', now.toISOString())
    expect((await getCards(db)).map(({ deletedAt }) => deletedAt)).to.deep.equal([now.toISOString(), now.toISOString()])
    await markDeleted(db, 'new', null)
    await markDeleted(db, 'old', now.toISOString())
    expect((await getCards(db)).filter(({ deletedAt }) => deletedAt === undefined)).to.have.length(1)
    await eraseCredential(db, 'new')
    expect(await getCards(db)).to.deep.equal([])
  })

  it('is empty after a wipe, keys and all', async () => {
    const db = await emptyWallet()
    await keepCredential(db, stored('a'))
    await db.put('settings', { name: 'language', value: 'en' })
    await wipeWallet(db)
    const counts = await Promise.all([...db.objectStoreNames].map((name) => db.count(name)))
    expect(counts.every((count) => count === 0)).to.equal(true)
  })
})
