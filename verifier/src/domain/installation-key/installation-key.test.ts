import { createVault, VaultError, type Vault } from '@stapel/shared/server'
import { describeOnBothEngines } from '@stapel/shared/testing'
import { expect } from 'chai'
import { openInstallationKeys } from '../../persistence/installation-keys.ts'
import { openInstallationKey } from './open-installation-key.ts'

const did = 'did:web:verifier.example'
const clock = { now: () => new Date('2026-12-01T12:00:00Z') }
const vaultOf = (byte: number): Vault => createVault(new Uint8Array(32).fill(byte))

describeOnBothEngines('the key of a verifier', (openTestStore) => {
  it('is made once, also when several processes start at once', async () => {
    const store = await openTestStore()
    const open = async () =>
      openInstallationKey({ installationKeys: await openInstallationKeys(store), vault: vaultOf(1), clock }, did)
    const started = await Promise.all([open(), open(), open()])
    const again = await open()
    expect(again.signingKey).to.include({ algorithm: 'P-256', controller: did, verificationMethod: `${did}#key-1` })
    for (const { publicJwk } of started) expect(publicJwk).to.deep.equal(again.publicJwk)
  })

  it('is stored sealed, and does not open under another key', async () => {
    const installationKeys = await openInstallationKeys(await openTestStore())
    await openInstallationKey({ installationKeys, vault: vaultOf(1), clock }, did)
    expect(JSON.stringify(await installationKeys.find())).to.not.match(/"d"/)
    const failure: unknown = await openInstallationKey({ installationKeys, vault: vaultOf(2), clock }, did).catch(
      (error: unknown) => error,
    )
    expect(failure).to.be.instanceOf(VaultError)
  })
})
