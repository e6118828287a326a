import { expect } from 'chai'
import type { DcqlQuery } from 'dcql'
import fc from 'fast-check'
import { aCredential } from '../verification/testing/a-credential.ts'
import { keySigner, World } from '../verification/testing/world.ts'
import { chooseCredentials, type CredentialChoice } from './choose-credentials.ts'
import { createDcqlQuery } from './create-dcql-query.ts'
import { findSelectionProblem } from './find-selection-problem.ts'
import { readHeldCredential, type HeldCredential } from './held-credential.ts'
import { parseDcqlQuery } from './parse-dcql-query.ts'

const openBadge = 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential'
const me = 'did:example:me'
const ours = new Set([me])

interface HeldOptions {
  readonly subject?: string
  readonly format?: HeldCredential['format']
  readonly achievement?: Readonly<Record<string, unknown>>
  readonly types?: readonly string[]
}

const held = (key: string, { subject = me, format = 'ldp_vc', achievement = {}, types }: HeldOptions = {}) => ({
  key,
  format,
  types: types ?? ['https://www.w3.org/2018/credentials#VerifiableCredential', openBadge],
  document: { type: ['VerifiableCredential'], credentialSubject: { id: subject, achievement } },
  ...(subject !== 'nobody' && { subject }),
})

function aQuery(query: DcqlQuery.Input): DcqlQuery.Output {
  const parsed = parseDcqlQuery(query)
  if (parsed === null) throw new TypeError('No query')
  return parsed
}

const one = (id: string, more: object = {}) => ({
  id,
  format: 'ldp_vc' as const,
  meta: { type_values: [[openBadge]] as [[string]] },
  ...more,
})
const keysOf = ({ asks }: CredentialChoice) => asks.map(({ fitting }) => fitting.map(({ key }) => key))

describe('what of a wallet fits what is asked', () => {
  it('is what has the types, written out in full', () => {
    const choice = chooseCredentials(
      aQuery({ credentials: [one('q')] }),
      [held('badge'), held('other', { types: ['urn:other'] })],
      ours,
    )
    expect([keysOf(choice), choice.canBeAnswered]).to.deep.equal([[['badge']], true])
  })

  it('is what has the value that is asked, at the place that is asked', () => {
    const achievement = { id: 'https://a.example/1', alignment: [{ targetUrl: 'urn:x' }, { targetUrl: 'urn:y' }] }
    const fits = (path: readonly (string | number | null)[], values?: readonly (string | number)[]) =>
      chooseCredentials(
        aQuery({ credentials: [one('q', { claims: [{ path, ...(values && { values }) }] })] }),
        [held('badge', { achievement })],
        ours,
      ).canBeAnswered
    const at = ['credentialSubject', 'achievement']
    expect(fits([...at, 'id'], ['https://a.example/1'])).to.equal(true)
    expect(fits([...at, 'id'], ['https://a.example/2'])).to.equal(false)
    expect(fits([...at, 'alignment', null, 'targetUrl'], ['urn:z', 'urn:y'])).to.equal(true)
    expect(fits([...at, 'alignment', 0, 'targetUrl'], ['urn:y'])).to.equal(false)
    expect(fits([...at, 'name'])).to.equal(false)
  })

  it('is told apart from what fits but is of no key of ours: a file, or somebody else’s', () => {
    const wallet = [held('bound'), held('file', { subject: 'nobody' }), held('strange', { subject: 'did:example:you' })]
    const [ask] = chooseCredentials(aQuery({ credentials: [one('q')] }), wallet, ours).asks
    expect(ask?.fitting.map(({ key }) => key)).to.deep.equal(['bound'])
    expect(ask?.notOurs).to.deep.equal(['file', 'strange'])
  })

  it('may be a file where the asker wants no proof of whose it is', () => {
    const query = aQuery({ credentials: [one('q', { require_cryptographic_holder_binding: false })] })
    expect(keysOf(chooseCredentials(query, [held('file', { subject: 'nobody' })], ours))).to.deep.equal([['file']])
  })

  it('is one question for a badge in either of two formats', () => {
    const choice = chooseCredentials(
      createDcqlQuery({ kind: 'any-badge' }),
      [held('a'), held('b', { format: 'jwt_vc_json' })],
      ours,
    )
    expect(choice.asks).to.have.length(1)
    expect(choice.asks[0]).to.deep.include({ isRequired: true, takesSeveral: true })
    expect(keysOf(choice)).to.deep.equal([['a', 'b']])
  })

  it('leaves out what a query with sets does not ask, and says what is not required', () => {
    const query = aQuery({
      credentials: [one('must'), one('may'), one('unasked'), one('a'), one('b')],
      credential_sets: [
        { options: [['must']] },
        { options: [['may']], required: false },
        { options: [['a', 'b']], required: false },
      ],
    })
    const { asks } = chooseCredentials(query, [held('x')], ours)
    expect(asks.map(({ queryIds, isRequired }) => [queryIds.join(), isRequired])).to.deep.equal([
      ['must', true],
      ['may', false],
      ['a', false],
      ['b', false],
    ])
  })

  it('can’t answer when a required question has nothing that fits, and can when only an optional one has not', () => {
    const other = { meta: { type_values: [['urn:other']] } }
    const both = { credentials: [one('a'), one('b', other)] }
    expect(chooseCredentials(aQuery(both), [held('x')], ours).canBeAnswered).to.equal(false)
    const sets = { credential_sets: [{ options: [['a']] }, { options: [['b']], required: false }] }
    expect(chooseCredentials(aQuery({ ...both, ...sets }), [held('x')], ours).canBeAnswered).to.equal(true)
  })

  it('reads a signed badge as it is kept, and its types from its contexts', async () => {
    const issuer = await new World().addSigner('metaalpunt')
    const holder = await keySigner('jeroen')
    const text = JSON.stringify(await aCredential(issuer).heldBy(holder.did).sign())
    const jwtIssuer = await new World().addSigner('jose', 'P-256')
    const jwt = await aCredential(jwtIssuer).heldBy(holder.did).signAsJwt()
    const wallet = await Promise.all([readHeldCredential('json', text), readHeldCredential('jwt', jwt)])
    expect(wallet.map((credential) => [credential?.format, credential?.types.includes(openBadge)])).to.deep.equal([
      ['ldp_vc', true],
      ['jwt_vc_json', true],
    ])
    const choice = chooseCredentials(
      createDcqlQuery({ kind: 'achievement-type', achievementTypes: ['MicroCredential'] }),
      wallet.filter((credential) => credential !== null),
      new Set([holder.did]),
    )
    expect(keysOf(choice)).to.deep.equal([['json', 'jwt']])
  })

  for (const text of ['', '{', '[]', '{"type":"Assertion"}', 'a.b.c', 'eyJ0eXAiOiJkYytzZC1qd3QifQ.e30.AA~'])
    it(`keeps out of a choice what has no format that can be asked: ${text.slice(0, 24)}`, async () => {
      expect(await readHeldCredential('k', text)).to.equal(null)
    })
})

describe('a selection', () => {
  const wallet = [held('x'), held('y')]
  const problem = (query: DcqlQuery.Input, selection: readonly (readonly [string, string])[]) => {
    const parsed = aQuery(query)
    const chosen = selection.map(([queryId, key]) => ({ queryId, key }))
    return findSelectionProblem(parsed, chooseCredentials(parsed, wallet, ours), chosen)
  }
  const single = { credentials: [one('q')] }

  it('answers with one, and with several where several are wanted', () => {
    expect(problem(single, [['q', 'x']])).to.equal(null)
    const several = { credentials: [one('q', { multiple: true })] }
    expect(problem(several, [['q', 'x'], ['q', 'y']])).to.equal(null) // prettier-ignore
  })

  it('is never nothing, never what does not fit, and never more than is wanted', () => {
    expect(problem(single, [])).to.equal('nothing-chosen')
    expect(problem(single, [['q', 'z']])).to.equal('not-fitting')
    expect(problem(single, [['q', 'x'], ['q', 'y']])).to.equal('too-many') // prettier-ignore
  })

  it('holds all that is required, and of a set any of its options', () => {
    const both = { credentials: [one('a'), one('b')] }
    expect(problem(both, [['a', 'x']])).to.equal('incomplete')
    expect(problem({ ...both, credential_sets: [{ options: [['a', 'b'], ['b']] }] }, [['b', 'x']])).to.equal(null)
  })

  it('of everything that fits, always answers a request that can be answered', () => {
    const ids = ['a', 'b', 'c']
    const option = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 })
    const set = fc.record({ options: fc.array(option, { minLength: 1, maxLength: 3 }), required: fc.boolean() })
    fc.assert(
      fc.property(
        fc.array(set, { minLength: 1, maxLength: 3 }),
        fc.array(fc.record({ subject: fc.constantFrom(me, 'nobody'), type: fc.constantFrom(...ids) }), {
          maxLength: 5,
        }),
        (credential_sets, holding) => {
          const query = aQuery({
            credentials: ids.map((id) => one(id, { multiple: true, meta: { type_values: [[id]] } })),
            credential_sets,
          })
          const choice = chooseCredentials(
            query,
            holding.map(({ subject, type }, place) => held(`k${place}`, { subject, types: [type] })),
            ours,
          )
          const all = choice.asks.flatMap(({ fitting }) => fitting)
          const found = findSelectionProblem(query, choice, all)
          if (all.length > 0) expect(found === null).to.equal(choice.canBeAnswered)
          // What is required by no set alone is never called required, and the other way round.
          for (const { fitting, isRequired } of choice.asks)
            if (isRequired && fitting.length === 0) expect(choice.canBeAnswered).to.equal(false)
        },
      ),
    )
  })
})
