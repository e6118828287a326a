import { expect } from 'chai'
import { hashIdentity } from '../credentials/identity-hash.ts'
import { compareIdentity } from './compare-identity.ts'

describe('the person that a visitor types', () => {
  it('is compared with the name in clear and with the hashes', async () => {
    const hash = await hashIdentity('jeroen@voorbeeld.example', 'zout')
    const recipient = { nameInClear: 'Jeroen (voorbeeld)', hashed: [{ kind: 'emailAddress', hash, salt: 'zout' }] }
    expect(
      await compareIdentity({ recipient }, { name: ' jeroen  (voorbeeld)', emailAddress: 'Jeroen@voorbeeld.example ' }),
    ).to.deep.equal({
      name: 'matches',
      emailAddress: 'matches',
    })
    expect(await compareIdentity({ recipient }, { name: 'Samira', emailAddress: 'a@b.example' })).to.deep.equal({
      name: 'differs',
      emailAddress: 'differs',
    })
    expect(await compareIdentity({ recipient }, { name: ' ' })).to.deep.equal({
      name: 'absent',
      emailAddress: 'absent',
    })
  })

  it('is compared with a hashed name', async () => {
    const recipient = {
      hashed: [{ kind: 'name', hash: await hashIdentity('Samira (voorbeeld)', 'zout'), salt: 'zout' }],
    }
    expect((await compareIdentity({ recipient }, { name: 'Samira (voorbeeld)' })).name).to.equal('matches')
    expect((await compareIdentity({ recipient: { hashed: [] } }, { name: 'Samira' })).name).to.equal('absent')
  })
})
