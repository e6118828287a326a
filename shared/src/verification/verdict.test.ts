import { expect } from 'chai'
import { failed, type Finding, notChecked, passed } from './finding.ts'
import { computeVerdict, worstVerdict } from './verdict.ts'

describe('the verdict', () => {
  const table: readonly (readonly [string, readonly Finding[], string])[] = [
    ['nothing failed', [passed('proof'), passed('status')], 'valid'],
    [
      'nothing to check weighs nothing',
      [notChecked('status', 'not-present'), notChecked('holder-binding', 'not-present')],
      'valid',
    ],
    [
      'advice weighs nothing',
      [
        failed('schema', 'open-badges-rules'),
        failed('trust', 'known-not-for-this'),
        notChecked('refresh', 'refresh-unreachable'),
        failed('endorsements', 'endorsement-not-valid'),
      ],
      'valid',
    ],
    ['an essential check was not done', [notChecked('status', 'list-unreachable')], 'unknown'],
    [
      'an expiry is worse than a doubt',
      [failed('validity', 'expired'), notChecked('status', 'list-unreachable')],
      'expired',
    ],
    ['a revocation is worse than an expiry', [failed('validity', 'expired'), failed('status', 'revoked')], 'revoked'],
    [
      'a suspension is worse than an expiry',
      [failed('validity', 'expired'), failed('status', 'suspended')],
      'suspended',
    ],
    ['a wrong list makes it invalid', [failed('status', 'list-tampered'), failed('validity', 'expired')], 'invalid'],
    ['not yet valid', [failed('validity', 'not-yet-valid')], 'not-yet-valid'],
    ['an essential failure', [failed('proof', 'signature-invalid'), failed('status', 'revoked')], 'invalid'],
    ['another challenge', [failed('holder-binding', 'challenge-differs')], 'invalid'],
  ]
  for (const [what, findings, verdict] of table) {
    it(`is ${verdict}: ${what}`, () => {
      expect(computeVerdict(findings)).to.equal(verdict)
    })
  }

  it('of several is the first in the order of CONTRACT §3', () => {
    expect(worstVerdict(['valid', 'unknown', 'expired', 'revoked'])).to.equal('revoked')
    expect(worstVerdict([])).to.equal('valid')
  })
})
