import { expect } from 'chai'
import { aCard, aContent, now } from '../testing/test-wallet.ts'
import { currentVerdict } from './current-verdict.ts'

describe('the verdict of this moment', () => {
  const at = (verdict: 'valid' | 'not-yet-valid' | 'revoked', dates: { validFrom?: string; validUntil?: string }) =>
    currentVerdict(aCard('k', { verdict, content: aContent(dates) }), now)

  it('is expired when the end has passed since the check', () =>
    expect(at('valid', { validUntil: '2026-11-30T22:59:59Z' })).to.equal('expired'))
  it('is valid when the beginning has come since the check', () =>
    expect(at('not-yet-valid', { validFrom: '2026-11-30T23:00:00Z' })).to.equal('valid'))
  it('is not yet valid until then', () =>
    expect(at('not-yet-valid', { validFrom: '2026-12-01T23:00:00Z' })).to.equal('not-yet-valid'))
  it('stays revoked whatever time it is', () =>
    expect(at('revoked', { validUntil: '2020-01-01T00:00:00Z' })).to.equal('revoked'))
  it('is valid without an end', () => expect(at('valid', {})).to.equal('valid'))
})
