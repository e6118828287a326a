import { expect } from 'chai'
import { emptyWallet, examineAsValid, now } from '../testing/test-wallet.ts'
import type { WalletDatabase } from '../storage/wallet-database.ts'
import { acceptOffer, type ClaimPorts } from './accept-offer.ts'
import { ClaimError, type ClaimProblem } from './claim-problem.ts'
import type { ReadOffer } from './read-offer.ts'

const query = 'credential_offer_uri=https%3A%2F%2Fissuer.example%2Foffers%2F1'
const read = { issuerName: 'Voorbeeld', issuerHost: 'issuer.example', names: [], readAt: now } as unknown as ReadOffer
const text = '{"id":"urn:uuid:1"}'

describe('accepting an offer', () => {
  let db: WalletDatabase
  beforeEach(async () => {
    db = await emptyWallet()
  })
  const ports = (change: Partial<ClaimPorts> = {}): ClaimPorts => ({
    db,
    examine: examineAsValid,
    now: () => now,
    read: () => Promise.resolve(read),
    claim: () => Promise.resolve([{ text, kind: 'json' }]),
    ...change,
  })
  const failing = (code: ClaimProblem) => () => Promise.reject(new ClaimError(code))
  const accept = (change: Partial<ClaimPorts> = {}) => acceptOffer(ports(change), query, read, undefined, 'nl')
  const failure = (promise: Promise<unknown>) =>
    promise.then(
      () => null,
      (error: unknown) => error,
    )

  it('keeps the signed text as it came and makes its card', async () => {
    const card = await accept()
    expect((await db.get('credentials', card.key))?.text).to.equal(text)
    expect(await db.get('cards', card.key)).to.deep.equal(card)
    expect(await db.count('claims')).to.equal(0)
  })

  it('notes the offer and its key before it asks for anything', async () => {
    let noted: unknown
    await accept({
      claim: async (_, key) => {
        noted = { ...(await db.get('claims', query)), sameKey: (await db.get('claims', query))?.holderKeyId === key.id }
        return [{ text, kind: 'json' }]
      },
    })
    expect(noted).to.deep.include({ id: query, issuer: 'Voorbeeld', sameKey: true })
  })

  it('comes back with the same key after an answer that was lost', async () => {
    const keys: string[] = []
    await failure(accept({ claim: (_, key) => (keys.push(key.id), Promise.reject(new ClaimError('offline'))) }))
    expect(await db.count('claims')).to.equal(1)
    await accept({ claim: (_, key) => (keys.push(key.id), Promise.resolve([{ text, kind: 'json' }])) })
    expect(keys[0]).to.equal(keys[1])
    expect(await db.count('claims')).to.equal(0)
  })

  it('has the text on disk when the examination breaks', async () => {
    await failure(accept({ examine: () => Promise.reject(new Error('killed')) }))
    expect((await db.getAll('credentials')).map((kept) => kept.text)).to.deep.equal([text])
  })

  it('asks the link for a fresh code once, when the code was over', async () => {
    let tries = 0
    await accept({
      claim: () => (++tries === 1 ? Promise.reject(new ClaimError('gone')) : Promise.resolve([{ text, kind: 'json' }])),
    })
    expect(tries).to.equal(2)
  })

  it('opens the link again for a fresh code when the learner took their time', async () => {
    let reads = 0
    const later = new Date(now.getTime() + 10 * 60 * 1000)
    await accept({
      now: () => later,
      read: () => {
        reads += 1
        return Promise.resolve(read)
      },
    })
    expect(reads).to.equal(1)
  })

  for (const [code, left] of [
    ['gone', 0],
    ['already-claimed', 0],
    ['expired', 0],
    ['locked', 0],
    ['wrong-code', 1],
    ['offline', 1],
    ['busy', 1],
    ['issuer-failed', 1],
  ] as const) {
    it(`${left === 0 ? 'forgets an offer that is' : 'remembers an offer after'} ${code}`, async () => {
      expect(await failure(accept({ claim: failing(code) }))).to.include({ code })
      expect(await db.count('claims')).to.equal(left)
    })
  }
})
