import { expect } from 'chai'
import fc from 'fast-check'
import { createOpenBadgeCredential } from '../credentials/index.ts'
import { aFullRequest } from '../credentials/testing/requests.ts'
import { asList, isJsonObject, type JsonObject } from '../proofs/json.ts'
import { createStatusEntry } from '../status/index.ts'
import type { VerificationReport } from './report.ts'
import { rewritingsOf } from './testing/rewritings.ts'
import { type Signer, signed, World } from './testing/world.ts'
import { verifyCarrier } from './verify-carrier.ts'

const world = new World()
let issuer: Signer
let list: string

async function aFullCredential(members: JsonObject, index: number): Promise<JsonObject> {
  const request = await aFullRequest()
  const { refreshService: _, ...document } = createOpenBadgeCredential({
    ...request,
    organisation: { ...request.organisation, id: issuer.did },
    statusEntries: [],
    validFrom: '2026-06-01T08:00:00Z',
  })
  const credentialStatus = createStatusEntry({ listUrl: list, purpose: 'revocation', index })
  return signed({ ...document, credentialStatus, ...members }, issuer)
}

const verify = (document: JsonObject): Promise<VerificationReport> =>
  verifyCarrier(JSON.stringify(document), world.ports)

/** What is said, whatever the order and however often. */
function meaningOf(value: unknown): unknown {
  if (Array.isArray(value)) return [...new Set(value.map((item: unknown) => JSON.stringify(meaningOf(item))))].sort()
  if (!isJsonObject(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => [name, meaningOf(member)]),
  )
}

/** Changes what stands at a path of members; the first item of a list. */
function at(document: JsonObject, path: string, change: (value: unknown) => unknown): JsonObject {
  const [name = '', ...rest] = path.split('.')
  const value: unknown = document[name]
  const inside = (item: unknown) => (isJsonObject(item) ? at(item, rest.join('.'), change) : item)
  const items: readonly unknown[] | null = Array.isArray(value) ? value : null
  const changed =
    rest.length === 0 ? change(value) : (items?.map((item, i) => (i === 0 ? inside(item) : item)) ?? inside(value))
  return { ...document, [name]: changed }
}
const withContext =
  (context: unknown) =>
  (document: JsonObject): JsonObject =>
    at(document, '@context', (contexts) => [...asList(contexts), context])
const inList = (value: unknown) => [value]

describe('the same claims in another form', () => {
  before(async () => {
    issuer = await world.addSigner('own')
    list = await world.addStatusList(issuer, 'revocation', [7])
  })

  const hidden: readonly (readonly [string, (document: JsonObject) => JsonObject])[] = [
    ['results in a list in a list', (document) => at(document, 'credentialSubject.result', inList)],
    ['identities in a list in a list', (document) => at(document, 'credentialSubject.identifier', inList)],
    [
      'an achievement in two objects with its id',
      (document) =>
        at(document, 'credentialSubject.achievement', (value) => {
          const { criteria, ...rest } = value as JsonObject
          return [rest, { id: rest['id'], criteria }]
        }),
    ],
    [
      'a subject in two objects, by the name of a blank node',
      (document) =>
        at(document, 'credentialSubject', (value) => {
          const { result, ...rest } = value as JsonObject
          return [
            { ...rest, id: '_:b0' },
            { id: '_:b0', result },
          ]
        }),
    ],
    [
      'a node inside, by the name of a blank node',
      (document) =>
        at(document, 'credentialSubject.achievement.criteria', (value) => ({ ...(value as JsonObject), id: '_:b0' })),
    ],
    [
      'its id behind a prefix, so that it would count twice',
      (document) => withContext({ u: 'urn:uuid:' })(at(document, 'id', (id) => String(id).replace('urn:uuid:', 'u:'))),
    ],
    [
      'its id as uid',
      ({ id, ...document }) => withContext('https://www.w3.org/ns/odrl.jsonld')({ ...document, uid: id }),
    ],
    [
      'its criteria under the name of their class',
      (document) =>
        at(document, 'credentialSubject.achievement', (value) => {
          const { criteria, ...rest } = value as JsonObject
          return { ...rest, Criteria: criteria }
        }),
    ],
  ]
  for (const [what, rewrite] of hidden) {
    it(`is refused: ${what}`, async () => {
      const report = await verify(rewrite(await aFullCredential({}, 8)))
      expect(report.verdict).to.equal('invalid')
      const [failed] = report.checks.filter(({ id, outcome }) => outcome === 'failed' && id !== 'schema')
      expect(failed?.code).to.be.oneOf(['alias', 'id-malformed'])
    })
  }

  it('says whether a name is in clear, as a boolean, as text or in a list', async () => {
    const credential = await aFullCredential({}, 8)
    for (const hashed of ['false', [false]]) {
      const report = await verify(at(credential, 'credentialSubject.identifier.hashed', () => hashed))
      expect([report.verdict, report.content?.recipient.nameInClear]).to.deep.equal(['valid', 'Fatima (voorbeeld)'])
    }
  })

  it('never makes what was revoked or expired valid', async function () {
    this.timeout(120_000)
    const credentials = [await aFullCredential({}, 7), await aFullCredential({ validUntil: '2026-11-30T22:59:59Z' }, 8)]
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...credentials.flatMap(rewritingsOf)), async ({ document }) => {
        expect((await verify(document)).verdict).to.not.equal('valid')
      }),
      { numRuns: 50 },
    )
  })

  it('is not valid, or says to a reader exactly what it said', async function () {
    this.timeout(120_000)
    const credential = await aFullCredential({}, 8)
    const { verdict, content } = await verify(credential)
    expect(verdict).to.equal('valid')
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...rewritingsOf(credential)), async ({ document }) => {
        const report = await verify(document)
        if (report.verdict === 'valid') expect(meaningOf(report.content)).to.deep.equal(meaningOf(content))
      }),
      { numRuns: 60 },
    )
  })
})
