import type { CredentialContent } from '@stapel/shared'
import { expect } from 'chai'
import { aCard, aContent } from '../testing/test-wallet.ts'
import type { CredentialCard } from './credential-record.ts'
import { earlierForms, groupForms, laterForm, withoutReplaced } from './group-forms.ts'

describe('the signed forms of one award', () => {
  const file = aCard('file')
  const bound = aCard('bound', { content: aContent({ recipient: { id: 'did:jwk:x', hashed: [] } }) })
  const other = aCard('other', { content: aContent({ id: 'urn:uuid:2' }) })

  it('are one card: the one that can be presented', () => {
    expect(groupForms([file, bound, other]).map(({ key }) => key)).to.deep.equal(['bound', 'other'])
    expect(groupForms([bound, file]).map(({ key }) => key)).to.deep.equal(['bound'])
  })

  it('are the newest of equals', () => {
    const resigned = aCard('resigned', { content: aContent({ validFrom: '2027-01-01T00:00:00Z' }) })
    expect(groupForms([file, resigned]).map(({ key }) => key)).to.deep.equal(['resigned'])
  })

  it('are only those that say which award they are of', () => {
    const nameless: CredentialContent & { id?: string } = aContent()
    delete nameless.id
    expect(groupForms([aCard('a', { content: nameless }), aCard('b', { content: nameless })])).to.have.length(2)
  })

  const old = aCard('old', { verdict: 'invalid', content: aContent({ validFrom: '2026-05-01T00:00:00Z' }) })
  const renewedContent = aContent({ validFrom: '2026-11-01T00:00:00Z' })
  const renewed = aCard('renewed', { content: renewedContent })
  const keysOf = (cards: readonly CredentialCard[]) => cards.map(({ key }) => key)

  it('are the form that was signed anew, whatever names a key', () => {
    const oldBound = aCard('old-bound', { content: { ...old.content, recipient: { id: 'did:jwk:x', hashed: [] } } })
    expect(keysOf(groupForms([oldBound, old, renewed]))).to.deep.equal(['renewed'])
  })

  it('stand together when they were signed together, and not beside what they replaced', () => {
    const alsoRenewed = aCard('bound', { content: { ...renewedContent, recipient: { id: 'did:jwk:x', hashed: [] } } })
    expect(keysOf(withoutReplaced([old, renewed, alsoRenewed, other]))).to.deep.equal(['renewed', 'bound', 'other'])
  })

  it('know what they replaced, and what replaced them', () => {
    const oldest = aCard('oldest', { content: aContent({ validFrom: '2025-05-01T00:00:00Z' }), verdict: 'invalid' })
    expect(keysOf(earlierForms(renewed, [oldest, old, renewed, other]))).to.deep.equal(['old', 'oldest'])
    expect(laterForm(oldest, [oldest, old, renewed, other])?.key).to.equal('renewed')
    expect(laterForm(renewed, [oldest, old, renewed, other])).to.equal(null)
  })

  for (const verdict of ['invalid', 'unknown', 'expired', 'not-yet-valid'] as const) {
    it(`are not replaced by a later text that may be made up (${verdict})`, () => {
      const real = aCard('real', { content: old.content })
      const madeUp = aCard('made-up', { content: renewedContent, verdict })
      expect(keysOf(groupForms([real, madeUp]))).to.deep.equal(['real'])
      expect(keysOf(withoutReplaced([real, madeUp]))).to.deep.equal(['real', 'made-up'])
    })
  }

  for (const verdict of ['revoked', 'suspended'] as const) {
    it(`are replaced by a later one that is ${verdict}: an award has one state`, () => {
      const real = aCard('real', { content: old.content })
      expect(keysOf(groupForms([real, aCard('later', { content: renewedContent, verdict })]))).to.deep.equal(['later'])
    })
  }
})
