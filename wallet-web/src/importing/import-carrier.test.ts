import { expect } from 'chai'
import type { VerificationReport } from '@stapel/shared'
import { markDeleted } from '../storage/credential-store.ts'
import type { WalletDatabase } from '../storage/wallet-database.ts'
import { aReport, emptyWallet, examineAsValid, now } from '../testing/test-wallet.ts'
import type { Examine } from '../verifying/examination.ts'
import { examineWhatIsLeft } from './check-again.ts'
import { importCarrier } from './import-carrier.ts'

const text = '{"id":"urn:uuid:7"}'
const finding =
  (report: VerificationReport): Examine =>
  (carrier) =>
    Promise.resolve({ outcome: 'examined', examination: { text: String(carrier), kind: 'json', report } })

describe('importing', () => {
  let db: WalletDatabase
  beforeEach(async () => {
    db = await emptyWallet()
  })
  const importText = (examine: Examine = examineAsValid, carrier: string | Uint8Array<ArrayBuffer> = text) =>
    importCarrier({ db, examine, now: () => now }, carrier, 'nl')

  it('adds a badge once', async () => {
    expect((await importText()).outcome).to.equal('added')
    expect((await importText()).outcome).to.equal('already-held')
    expect(await db.count('cards')).to.equal(1)
  })

  it('brings back what was deleted', async () => {
    const added = await importText()
    if (added.outcome === 'refused') throw new Error(added.code)
    await markDeleted(db, added.card.key, now.toISOString())
    expect((await importText()).outcome).to.equal('added')
    expect(await db.get('cards', added.card.key)).not.to.have.property('deletedAt')
  })

  it('keeps a badge that is not right, with its verdict', async () => {
    expect(await importText(finding(aReport('invalid')))).to.have.nested.property('card.verdict', 'invalid')
  })

  for (const [what, examine, code] of [
    [
      'what can not be read',
      () => Promise.resolve({ outcome: 'unreadable', code: 'no-badge-inside' }),
      'no-badge-inside',
    ],
    ['what is no credential', finding({ ...aReport('invalid'), kind: 'unreadable' }), 'not-a-credential'],
    ['a presentation', finding({ ...aReport('valid'), kind: 'presentation' }), 'presentation'],
  ] as const satisfies readonly (readonly [string, Examine, string])[]) {
    it(`refuses ${what}, and keeps nothing`, async () => {
      expect(await importText(examine)).to.deep.equal({ outcome: 'refused', code })
      expect(await db.count('credentials')).to.equal(0)
    })
  }

  it('opens nothing that is larger than any carrier', async () => {
    const never: Examine = () => Promise.reject(new Error('opened'))
    expect(await importText(never, new Uint8Array(10 * 1024 * 1024 + 1))).to.deep.equal({
      outcome: 'refused',
      code: 'too-large',
    })
  })

  it('finishes at the next start what was kept and not examined', async () => {
    await db.put('credentials', { key: 'k', text, kind: 'json', origin: 'claimed', addedAt: now.toISOString() })
    expect(await examineWhatIsLeft({ db, examine: examineAsValid }, 'nl')).to.equal(1)
    expect(await db.get('cards', 'k')).to.include({ origin: 'claimed', verdict: 'valid' })
  })
})
