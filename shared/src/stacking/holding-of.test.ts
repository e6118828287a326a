import { expect } from 'chai'
import { holdingOf } from './holding-of.ts'
import { award, withContent, type HoldingChange } from './testing/example-holdings.ts'

const kindOf = (...changes: HoldingChange[]) => holdingOf(award('A1', ...changes).content, 'valid').kind

describe('holdingOf', () => {
  it('takes what somebody else assessed as an award', () => expect(kindOf()).to.equal('award'))

  it('takes an endorsement as confirmed, by its form or its type', () => {
    expect(kindOf(withContent({ form: 'endorsement' }))).to.equal('confirmed')
    expect(kindOf(withContent({ types: ['VerifiableCredential', 'EndorsementCredential'] }))).to.equal('confirmed')
  })

  it('takes a decision of an examination board as an exemption', () => {
    const achievement = { id: 'urn:decision', type: 'ext:Vrijstelling', name: 'Vrijstelling' }
    expect(kindOf(withContent({ achievement }))).to.equal('exemption')
  })

  it('takes what people say of themselves as self-declared, whatever they call it', () => {
    const own = { issuer: { id: 'did:key:z1' }, recipient: { id: 'did:key:z1', hashed: [] } }
    expect(kindOf(withContent(own))).to.equal('self-declared')
    expect(kindOf(withContent({ ...own, form: 'endorsement' }))).to.equal('self-declared')
  })

  it('is about this learner unless its caller says otherwise', () => {
    const { content } = award('A1')
    expect(holdingOf(content, 'revoked')).to.include({ about: 'this-learner', verdict: 'revoked' })
    expect(holdingOf(content, 'valid', 'somebody-else').about).to.equal('somebody-else')
  })
})
