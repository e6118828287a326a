import { createPresentationRequest, type PresentationRequest } from '@stapel/shared'
import { expect } from 'chai'
import { getOrCreateHolderKey } from '../holder-keys/holder-key.ts'
import { keepCredential } from '../storage/credential-store.ts'
import type { WalletDatabase } from '../storage/wallet-database.ts'
import { aCard, emptyWallet, now } from '../testing/test-wallet.ts'
import type { AnswerOutcome } from './answer-request.ts'
import { shareBadges, type SharePorts } from './share-badges.ts'

const link = 'client_id=x&request_uri=y'
const request: PresentationRequest = createPresentationRequest({
  did: 'did:web:verifier.example',
  clientName: 'Voorbeeld Metaal BV',
  purpose: 'Voor je sollicitatie (voorbeeld)',
  asked: { kind: 'any-badge' },
  responseUri: 'https://verifier.example/responses/1',
  nonce: 'n1',
  state: 's1',
})

describe('sharing badges', () => {
  let db: WalletDatabase
  beforeEach(async () => {
    db = await emptyWallet()
    await keepCredential(db, {
      key: 'k1',
      text: '{"a":1.0}',
      kind: 'json',
      origin: 'claimed',
      addedAt: now.toISOString(),
    })
  })
  const share = (answer: SharePorts['answer']) =>
    shareBadges({ db, answer, now: () => now }, { request, link }, [{ queryId: 'q', card: aCard('k1') }])
  const answering = (outcome: AnswerOutcome) => share(() => Promise.resolve(outcome))
  const log = () => db.getAll('shares')

  it('hands over the signed text as it is kept, and keys that can’t be read', async () => {
    const key = await getOrCreateHolderKey(db, now)
    await share(({ chosen, holderKeys }) => {
      expect(chosen).to.deep.equal([{ queryId: 'q', key: 'k1', text: '{"a":1.0}' }])
      expect(holderKeys.map(({ id, privateKey }) => [id, privateKey.extractable])).to.deep.equal([[key.id, false]])
      return Promise.resolve({ outcome: 'received' })
    })
  })

  it('writes what, with whom, why and when, before anything is sent', async () => {
    await share(async () => {
      expect(await log()).to.deep.equal([
        {
          id: `${request.clientId} n1`,
          link,
          asker: request.asker,
          host: 'verifier.example',
          purpose: 'Voor je sollicitatie (voorbeeld)',
          badges: [{ key: 'k1', title: 'CNC-frezen basis (voorbeeld)', issuer: 'Voorbeeld' }],
          sharedAt: now.toISOString(),
          outcome: 'unknown',
        },
      ])
      return { outcome: 'received' }
    })
    expect((await log()).map(({ outcome }) => outcome)).to.deep.equal(['received'])
  })

  const outcomes: readonly (readonly [what: string, AnswerOutcome, kept: readonly string[]])[] = [
    ['keeps what may have come through', { outcome: 'unknown' }, ['unknown']],
    ['forgets what was not taken', { outcome: 'refused', why: 'not-accepted' }, []],
    ['forgets what came too late', { outcome: 'refused', why: 'over' }, []],
    ['forgets what was never sent', { outcome: 'not-readable' }, []],
  ]
  for (const [what, outcome, kept] of outcomes) {
    it(what, async () => {
      expect(await answering(outcome)).to.deep.equal(outcome)
      expect((await log()).map((record) => record.outcome)).to.deep.equal(kept)
    })
  }

  it('leaves open what an earlier try left open, when the asker says that it is over', async () => {
    await answering({ outcome: 'unknown' })
    await answering({ outcome: 'refused', why: 'over' })
    expect((await log()).map(({ outcome }) => outcome)).to.deep.equal(['unknown'])
  })

  it('is one entry, however often it is tried', async () => {
    await answering({ outcome: 'unknown' })
    await answering({ outcome: 'received' })
    expect((await log()).map(({ outcome }) => outcome)).to.deep.equal(['received'])
  })

  it('sends nothing when a chosen badge has left the wallet', async () => {
    await db.delete('credentials', 'k1')
    let sent = false
    const failed = await share(() => {
      sent = true
      return Promise.resolve({ outcome: 'received' })
    }).catch((error: unknown) => error)
    expect([failed instanceof TypeError, sent, await log()]).to.deep.equal([true, false, []])
  })
})
