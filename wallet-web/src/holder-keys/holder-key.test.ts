import { expect } from 'chai'
import { emptyWallet, now } from '../testing/test-wallet.ts'
import {
  confirmRecoveryCode,
  findHolderKey,
  findRecovery,
  getOrCreateHolderKey,
  replaceRecoveryCode,
} from './holder-key.ts'
import { createHolderKey } from './create-holder-key.ts'
import { createRecovery, deriveRecoveryKeys } from './recovery-keys.ts'
import { holderSigningKey } from './sign-with-holder-key.ts'

describe('the holder key', () => {
  it('is made once, with a recovery code that waits to be written down', async () => {
    const db = await emptyWallet()
    const first = await getOrCreateHolderKey(db, now)
    expect((await getOrCreateHolderKey(db, now)).id).to.equal(first.id)
    expect((await findRecovery(db))?.codeToShow).to.be.a('string')
  })

  it('can sign and can not be read', async () => {
    const db = await emptyWallet()
    const key = await getOrCreateHolderKey(db, now)
    expect(key.privateKey.extractable).to.equal(false)
    expect(await holderSigningKey(key).sign(new Uint8Array([1]))).to.have.length(64)
    const refused = await crypto.subtle.exportKey('pkcs8', key.privateKey).catch((error: unknown) => error)
    expect(refused).to.be.instanceOf(DOMException)
  })

  for (const algorithm of ['Ed25519', 'P-256'] as const) {
    it(`of ${algorithm} names itself by its public half alone`, async () => {
      const { id, publicJwk } = await createHolderKey(await createRecovery(now), now, algorithm)
      expect(id).to.match(/^did:jwk:[\w-]+$/)
      expect(JSON.parse(atob(id.slice(8).replaceAll('-', '+').replaceAll('_', '/')))).to.deep.equal(publicJwk)
      expect(publicJwk).not.to.have.property('d')
    })
  }

  it('leaves no recovery code in the browser once it has been written down', async () => {
    const db = await emptyWallet()
    await getOrCreateHolderKey(db, now)
    const recovery = await findRecovery(db)
    await confirmRecoveryCode(db, recovery!.id, now)
    expect(await findRecovery(db)).to.include({ id: recovery!.id, confirmedAt: now.toISOString() })
    expect(await findRecovery(db)).not.to.have.property('codeToShow')
  })

  it('keeps keys of the recovery code that wrap and encrypt, and never open', async () => {
    const { wrappingKey, backupKey } = await createRecovery(now)
    expect([wrappingKey.usages, wrappingKey.extractable]).to.deep.equal([['wrapKey'], false])
    expect([backupKey.usages, backupKey.extractable]).to.deep.equal([['encrypt'], false])
  })

  it('is wrapped so that the code opens it', async () => {
    const recovery = await createRecovery(now)
    const { wrapped } = await createHolderKey(recovery, now, 'Ed25519')
    const { wrappingKey } = await deriveRecoveryKeys(recovery.codeToShow!, recovery, 'open')
    const opened = await crypto.subtle.unwrapKey(
      'pkcs8',
      wrapped.ciphertext,
      wrappingKey,
      { name: 'AES-GCM', iv: wrapped.iv },
      { name: 'Ed25519' },
      false,
      ['sign'],
    )
    expect(opened.type).to.equal('private')
  })

  it('is a new one after a forgotten code, and the old one goes on signing', async () => {
    const db = await emptyWallet()
    const old = await getOrCreateHolderKey(db, now)
    await replaceRecoveryCode(db, new Date(now.getTime() + 1000))
    expect((await findHolderKey(db))?.id).not.to.equal(old.id)
    expect(await db.get('holder-keys', old.id)).to.include({ id: old.id })
  })
})
