import { expect } from 'chai'
import { createVault, VaultError } from './create-vault.ts'

describe('the vault', () => {
  const vault = createVault(new Uint8Array(32).fill(1))

  it('opens what it sealed, for the same purpose', () => {
    expect(vault.open(vault.seal('geheim', 'key/a/key-1'), 'key/a/key-1')).to.equal('geheim')
  })

  it('opens nothing that was moved to another purpose, organisation or key', () => {
    const sealed = vault.seal('geheim', 'key/a/key-1')
    expect(() => vault.open(sealed, 'key/b/key-1')).to.throw(VaultError)
    expect(createVault(new Uint8Array(32).fill(2)).tryOpen(sealed, 'key/a/key-1')).to.equal(null)
  })

  it('opens nothing that was changed, or is too short to be sealed', () => {
    const bytes = Buffer.from(vault.seal('geheim', 'x'), 'base64url')
    bytes.writeUInt8(bytes.readUInt8(13) ^ 1, 13)
    expect(vault.tryOpen(bytes.toString('base64url'), 'x')).to.equal(null)
    expect(vault.tryOpen('', 'x')).to.equal(null)
    expect(vault.tryOpen('made-up', 'x')).to.equal(null)
  })

  it('never seals the same text to the same bytes', () => {
    expect(vault.seal('geheim', 'x')).to.not.equal(vault.seal('geheim', 'x'))
  })
})
