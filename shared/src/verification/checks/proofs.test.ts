import { expect } from 'chai'
import type { ProofFinding } from '../../proofs/index.ts'
import { checkIssuerBinding } from './check-issuer-binding.ts'
import { checkKeyHistory } from './check-key-history.ts'
import { checkProof } from './check-proof.ts'

const by = (controller: string, members: object = {}) =>
  ({ type: 'X', controller, outcome: 'passed', ...members }) as ProofFinding

describe('who signed', () => {
  const bind = (id: string | undefined, ...controllers: readonly string[]) => {
    const { outcome, code } = checkIssuerBinding(
      controllers.map((controller) => by(controller)),
      { id, role: 'issuer' },
    )
    return `${outcome} ${code ?? ''}`.trim()
  }

  it('is the issuer, byte for byte, by at least one proof of a set', () => {
    expect(bind('did:web:a.example', 'did:web:a.example')).to.equal('passed')
    expect(bind('did:web:a.example', 'did:key:z', 'did:web:a.example')).to.equal('passed')
    expect(bind('did:web:a.example', 'did:web:A.example')).to.equal('failed issuer-differs')
    expect(bind('did:web:a.example', 'did:web:a.example:x')).to.equal('failed issuer-differs')
  })

  it('is unsure of a key on the issuer’s own origin, and only of that', () => {
    expect(bind('https://a.example/issuer', 'https://a.example/keys')).to.equal('not-checked same-origin-key')
    expect(bind('https://a.example/issuer', 'https://b.example/keys')).to.equal('failed issuer-differs')
    expect(bind('http://a.example/issuer', 'http://a.example/keys')).to.equal('failed issuer-differs')
    expect(bind('https://a.example/issuer', 'geen url')).to.equal('failed issuer-differs')
  })

  it('is not asked without a proof or a name', () => {
    expect(bind('did:web:a.example')).to.equal('not-checked earlier-check')
    expect(bind(undefined, 'did:key:z')).to.equal('not-checked not-present')
  })
})

describe('the proofs of a set', () => {
  it('must all be good', () => {
    const [good, bad, doubtful] = [
      by('a'),
      by('a', { outcome: 'failed', code: 'signature-invalid', detail: 'x' }),
      by('a', { outcome: 'not-checked', code: 'cryptosuite-unknown' }),
    ] as const
    expect(checkProof([good, good]).outcome).to.equal('passed')
    expect(checkProof([good, doubtful]).code).to.equal('cryptosuite-unknown')
    expect(checkProof([doubtful, bad, good]).code).to.equal('signature-invalid')
    expect(checkProof([]).code).to.equal('proof-missing')
  })
})

describe('the history of a key', () => {
  const judge = (created: string | undefined, dates: object) => {
    const { outcome, code } = checkKeyHistory([
      by('a', { ...(created !== undefined && { created }), method: { id: 'a#1', ...dates } }),
    ])
    return `${outcome} ${code ?? ''}`.trim()
  }

  it('is not looked at when no key could be read, and nothing where nothing is signed', () => {
    expect(checkKeyHistory([by('a')])).to.include({ outcome: 'not-checked', code: 'earlier-check' })
    expect(checkKeyHistory([])).to.include({ outcome: 'not-checked', code: 'not-present' })
  })

  it('is nothing to check for one key that still serves', () => {
    expect(judge('2026-01-01T00:00:00Z', {})).to.equal('not-checked not-present')
  })

  it('lets what was signed before rotation hold, and needs the moment of signing', () => {
    const expires = '2026-06-01T00:00:00Z'
    expect(judge('2026-05-31T23:59:59Z', { expires })).to.equal('passed')
    expect(judge('2026-06-01T00:00:00Z', { expires })).to.equal('failed signed-after-rotation')
    expect(judge(undefined, { expires })).to.equal('not-checked signing-moment-unknown')
  })

  it('believes nothing that a stolen key signed, whatever moment it claims', () => {
    const revoked = '2026-06-01T00:00:00Z'
    expect(judge('2020-01-01T00:00:00Z', { revoked })).to.equal('not-checked key-compromised')
    expect(judge(undefined, { revoked })).to.equal('not-checked key-compromised')
    expect(judge('2026-07-01T00:00:00Z', { revoked, expires: '2027-01-01T00:00:00Z' })).to.equal(
      'failed signed-after-compromise',
    )
  })
})
