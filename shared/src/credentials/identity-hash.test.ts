import { expect } from 'chai'
import fc from 'fast-check'
import { createHashedIdentity, createNameInClear, hashIdentity, matchesIdentity } from './identity-hash.ts'

describe('identity hashes', () => {
  it('are SHA-256 of the value and the salt behind it', async () => {
    expect(await hashIdentity('a@example.com', 'Kosher')).to.equal(
      'sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399',
    )
  })

  it('hold neither the name nor the address', async () => {
    const identity = await createHashedIdentity('emailAddress', 'Fatima@Personen.example', 'zout')
    expect(identity).to.include({ hashed: true, identityType: 'emailAddress', salt: 'zout' })
    expect(identity.identityHash).to.match(/^sha256\$[0-9a-f]{64}$/)
  })

  it('match what somebody types, whatever its case and spaces', async () => {
    const { identityHash } = await createHashedIdentity('emailAddress', 'fatima@personen.example', 'zout')
    for (const typed of ['fatima@personen.example', ' Fatima@Personen.example ']) {
      expect(await matchesIdentity(identityHash, 'zout', typed)).to.equal(true)
    }
    expect(await matchesIdentity(identityHash, 'zout', 'f.atima@personen.example')).to.equal(false)
    expect(await matchesIdentity(identityHash, 'suiker', 'fatima@personen.example')).to.equal(false)
  })

  it('match a name with composed or decomposed letters', async () => {
    const { identityHash } = await createHashedIdentity('name', 'Zoë  Jansen', 'z')
    expect(await matchesIdentity(identityHash, 'z', 'Zoe\u0308 Jansen')).to.equal(true)
  })

  it('of another algorithm or of no shape match nothing', async () => {
    for (const hash of ['md5$5f4dcc3b5aa765d61d8327deb882cf99', '', 'sha256$', 'x']) {
      expect(await matchesIdentity(hash, undefined, 'x')).to.equal(false)
    }
  })

  it('match their own value, and practically never another', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.string(), fc.string(), async (value, other, salt) => {
        const { identityHash } = await createHashedIdentity('name', value, salt)
        expect(await matchesIdentity(identityHash, salt, value)).to.equal(true)
        const tidy = (text: string) => text.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase()
        fc.pre(tidy(value) !== tidy(other) && tidy(value) !== other)
        expect(await matchesIdentity(identityHash, salt, other)).to.equal(false)
      }),
    )
  })
})

describe('createNameInClear', () => {
  it('is the name itself', () => {
    expect(createNameInClear('  Fatima   (voorbeeld)')).to.deep.equal({
      type: 'IdentityObject',
      hashed: false,
      identityHash: 'Fatima (voorbeeld)',
      identityType: 'name',
    })
  })
})
