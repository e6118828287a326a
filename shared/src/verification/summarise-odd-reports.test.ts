import { expect } from 'chai'
import type { CredentialContent } from '../credentials/credential-content.ts'
import type { Check, VerificationReport } from './report.ts'
import { summariseReport } from './summarise-report.ts'

const content: CredentialContent = {
  form: 'open-badges-3',
  types: [],
  title: 'Lassen',
  issuer: {},
  recipient: { hashed: [] },
  outcomes: [],
  levels: [],
  assessment: [],
  participation: [],
  stacksInto: [],
  evidence: [],
}
const check = (id: Check['id'], outcome: Check['outcome'], code?: string): Check => ({
  id,
  outcome,
  message: `${id} ${outcome}`,
  ...(code !== undefined && { code }),
})
const summary = (
  verdict: VerificationReport['verdict'],
  said: Partial<CredentialContent> | null,
  checks: readonly Check[] = [],
  kind: VerificationReport['kind'] = 'credential',
) => summariseReport({ verdict, kind, checks, ...(said !== null && { content: { ...content, ...said } }) }, 'nl')

describe('the sentence about a credential that says little', () => {
  it('names the issuer by its address, or as nobody', () => {
    const { sentence } = summary('valid', { issuer: { id: 'https://school.example/issuer' } })
    expect(sentence).to.contain('https://school.example/issuer')
    expect(summary('valid', {}).sentence).to.not.contain('undefined')
  })

  it('leaves out the day, the name and the end that are not there', () => {
    for (const verdict of ['valid', 'expired', 'not-yet-valid', 'revoked', 'unknown'] as const) {
      expect(summary(verdict, { issuer: { name: 'School' } }).sentence)
        .to.contain('School')
        .and.not.contain('undefined')
    }
    expect(summary('valid', { awardedDate: '2026-06-01' }).sentence).to.contain('1 juni 2026')
    expect(summary('valid', { validUntil: '2030-06-01T21:59:59Z' }).sentence).to.contain('1 juni 2030')
  })

  it('says of an older form that it is one', () => {
    const old = summary('valid', { form: 'open-badges-2' }).sentence
    expect(old).to.not.equal(summary('valid', {}).sentence)
  })

  it('has nothing to say of what cannot be read but why', () => {
    expect(summary('invalid', null, [check('structure', 'failed')]).sentence).to.equal('structure failed')
    expect(summary('invalid', null).sentence).to.equal('')
  })
})

describe('the advice about an issuer that nobody knows', () => {
  const unknown = [check('trust', 'not-checked', 'issuer-unknown')]
  const advice = (id: string | undefined) =>
    summary('valid', { issuer: id === undefined ? {} : { id } }, unknown).advice

  it('names the website behind it, where there is one', () => {
    expect(advice('https://school.example/issuer')).to.contain('school.example')
    expect(advice('did:web:school.example%3A8443:a')).to.contain('school.example:8443')
    for (const id of ['did:key:z6Mk', 'urn:uuid:0', 'geen url', undefined])
      expect(advice(id)).to.be.a('string').and.not.contain('undefined')
  })

  it('is what the registry says when it does not recognise it for this, and nothing when it does', () => {
    expect(summary('valid', {}, [check('trust', 'failed', 'known-not-for-this')]).advice).to.equal('trust failed')
    expect(summary('valid', {}, [check('trust', 'passed', 'recognised')]).advice).to.equal(undefined)
    expect(summary('valid', null, unknown).advice).to.equal(undefined)
  })
})

describe('whose it is', () => {
  const whose = (...args: Parameters<typeof summary>) => summary(...args).whose

  it('is told apart for each way in which it can be shown, or not', () => {
    const ways = [
      whose('invalid', {}),
      whose('invalid', {}, [check('holder-binding', 'failed', 'holder-differs')]),
      whose('valid', {}, [check('holder-binding', 'passed')]),
      whose('valid', {}, [check('holder-binding', 'passed', 'presenter-not-subject')]),
      whose('valid', null, [], 'presentation'),
      whose('valid', { recipient: { hashed: [], nameInClear: 'Jeroen (voorbeeld)' } }),
      whose('valid', { recipient: { hashed: [{ kind: 'emailAddress', hash: 'sha256$00' }] } }),
      whose('valid', {}),
    ]
    expect(new Set(ways).size).to.equal(ways.length)
    expect(whose('valid', null)).to.equal(whose('valid', {}))
  })
})

describe('the sentence about a presentation', () => {
  it('says how many credentials there are, and what is wrong with it', () => {
    const { title, sentence } = summary(
      'invalid',
      null,
      [check('proof', 'failed', 'signature-invalid')],
      'presentation',
    )
    expect(sentence).to.contain('proof failed')
    expect(title).to.not.equal(summary('valid', null, [], 'presentation').title)
  })
})
