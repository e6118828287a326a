import { expect } from 'chai'
import { getOrCreateHolderKey, findRecovery, replaceRecoveryCode } from '../holder-keys/holder-key.ts'
import { createRecoveryCode } from '../holder-keys/recovery-code.ts'
import { holderSigningKey } from '../holder-keys/sign-with-holder-key.ts'
import { keepCredential } from '../storage/credential-store.ts'
import type { Experience } from '../storage/experience-record.ts'
import type { ShareRecord } from '../storage/share-record.ts'
import { emptyWallet, now } from '../testing/test-wallet.ts'
import { toBase64 } from './base64.ts'
import { createBackup, openBackup, type BackupFile, type OpenedBackup } from './backup-file.ts'
import { parseBackupFile } from './parse-backup-file.ts'
import { restoreBackup } from './restore-backup.ts'

const text = '{"a":1.0, "b":"é"}'
const experience: Experience = {
  id: 'urn:uuid:1',
  what: 'Onderdelen meten',
  outcomes: [{ id: 'https://o.example/meten', plain: 'het product meten' }],
  file: { name: 'foto.png', mediaType: 'image/png', bytes: Uint8Array.from([137, 80, 0, 255]) },
  addedAt: now.toISOString(),
}
const image = { mediaType: 'image/png', bytes: Uint8Array.from([137, 80, 78, 71, 0, 255]) } as const

describe('a backup', function () {
  this.timeout(30_000)

  async function walletWithBackup() {
    const db = await emptyWallet()
    const key = await getOrCreateHolderKey(db, now)
    await keepCredential(db, { key: 'k1', text, kind: 'json', origin: 'imported', addedAt: now.toISOString(), image })
    await db.put('goals', { id: 'https://q.example', kind: 'qualification', title: 'Q', addedAt: now.toISOString() })
    await db.put('experiences', experience)
    await db.put('experiences', { ...experience, id: 'urn:uuid:gone', deletedAt: now.toISOString() })
    await db.put('step-marks', { series: 'https://s.example', mark: 'later', markedAt: now.toISOString() })
    const recovery = (await findRecovery(db))!
    return { db, key, code: recovery.codeToShow!, file: await createBackup(db, recovery, now) }
  }
  const opened = (outcome: OpenedBackup) => {
    if (outcome.outcome !== 'opened') throw new Error(outcome.outcome)
    return outcome
  }

  it('says nothing to who has not got the code', async () => {
    const { file, key } = await walletWithBackup()
    const written = JSON.stringify(file)
    for (const secret of ['é', key.id, 'imported']) expect(written).not.to.contain(secret)
  })

  it('brings back credentials byte for byte, goals, and a key that signs and can not be read', async () => {
    const { key, code, file } = await walletWithBackup()
    const clean = await emptyWallet()
    const result = await restoreBackup(clean, opened(await openBackup(file, code)), now)
    expect(result).to.deep.equal({ credentials: 1, keys: 1, keysLeftOut: 0 })
    expect(await clean.get('credentials', 'k1')).to.deep.include({ text, image })
    expect(await clean.count('goals')).to.equal(1)
    expect(await clean.getAll('experiences'), 'and not what was deleted').to.deep.equal([experience])
    expect(await clean.getAllKeys('step-marks')).to.deep.equal(['https://s.example'])
    const restored = (await clean.get('holder-keys', key.id))!
    expect(restored.privateKey.extractable).to.equal(false)
    const data = new Uint8Array([1, 2, 3])
    expect(await holderSigningKey(restored).sign(data)).to.deep.equal(await holderSigningKey(key).sign(data))
  })

  it('of the first version, without experiences, is restored as it was', async () => {
    const { db, file, code } = await walletWithBackup()
    const { experiences: _later, stepMarks: _too, ...first } = opened(await openBackup(file, code)).contents
    const iv = crypto.getRandomValues(new Uint8Array(12))
    const plain = new TextEncoder().encode(JSON.stringify(first))
    const { backupKey } = (await findRecovery(db))!
    const ciphertext = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, backupKey, plain))
    const old = { ...file, version: 1, iv: toBase64(iv), ciphertext: toBase64(ciphertext) }
    const read = (await parseBackupFile(new Blob([JSON.stringify(old)])))!
    const clean = await emptyWallet()
    await restoreBackup(clean, opened(await openBackup(read, code)), now)
    expect(await clean.count('goals')).to.equal(1)
    expect(await clean.count('experiences')).to.equal(0)
  })

  it('does not open with another code', async () => {
    const { file } = await walletWithBackup()
    expect(await openBackup(file, createRecoveryCode())).to.deep.equal({ outcome: 'wrong-code' })
  })

  it('does not open when a byte of it was changed', async () => {
    const { file, code } = await walletWithBackup()
    const changed = { ...file, ciphertext: `${file.ciphertext.startsWith('A') ? 'B' : 'A'}${file.ciphertext.slice(1)}` }
    expect(await openBackup(changed, code)).to.deep.equal({ outcome: 'wrong-code' })
  })

  it('brings back what was shared, with whom, why and when', async () => {
    const { db, code } = await walletWithBackup()
    const share: ShareRecord = {
      id: 'decentralized_identifier:did:web:verifier.example n1',
      link: 'client_id=x&request_uri=y',
      asker: { kind: 'did', did: 'did:web:verifier.example', isProven: true, name: 'Voorbeeld Metaal BV' },
      host: 'verifier.example',
      purpose: 'Voor je sollicitatie (voorbeeld)',
      badges: [{ key: 'k1', title: 'Lassen (voorbeeld)' }],
      sharedAt: now.toISOString(),
      outcome: 'received',
    }
    await db.put('shares', share)
    const file = await createBackup(db, (await findRecovery(db))!, now)
    const clean = await emptyWallet()
    await restoreBackup(clean, opened(await openBackup(file, code)), now)
    expect(await clean.getAll('shares')).to.deep.equal([share])
  })

  it('can be restored twice, and overwrites nothing', async () => {
    const { db, code, file } = await walletWithBackup()
    await db.put('goals', {
      id: 'https://q.example',
      kind: 'qualification',
      title: 'Changed',
      addedAt: now.toISOString(),
    })
    await restoreBackup(db, opened(await openBackup(file, code)), now)
    expect(await db.count('credentials')).to.equal(1)
    expect((await db.get('goals', 'https://q.example'))?.title).to.equal('Changed')
  })

  it('leaves out, and says so, the keys that a forgotten code protects', async () => {
    const { db } = await walletWithBackup()
    const recovery = await replaceRecoveryCode(db, new Date(now.getTime() + 1000))
    const file = await createBackup(db, recovery, now)
    const result = await restoreBackup(await emptyWallet(), opened(await openBackup(file, recovery.codeToShow!)), now)
    expect(result).to.include({ keys: 1, keysLeftOut: 1 })
  })

  describe('as a file', () => {
    const parse = (content: unknown) =>
      parseBackupFile(new Blob([typeof content === 'string' ? content : JSON.stringify(content)]))

    it('is read as it was written', async () => {
      const { file } = await walletWithBackup()
      expect(await parse(file)).to.deep.equal(file)
    })

    for (const [what, change] of [
      ['no JSON', () => '{'],
      ['another format', (file: BackupFile) => ({ ...file, format: 'other' })],
      ['a later version', (file: BackupFile) => ({ ...file, version: 3 })],
      [
        'so many rounds that the phone would hang',
        (file: BackupFile) => ({ ...file, recovery: { ...file.recovery, iterations: 1e12 } }),
      ],
      ['no base64', (file: BackupFile) => ({ ...file, ciphertext: '<>' })],
    ] as const) {
      it(`is none when it has ${what}`, async () => {
        const { file } = await walletWithBackup()
        expect(await parse(change(file))).to.equal(null)
      })
    }
  })
})
