import { expect } from 'chai'
import fc from 'fast-check'
import { createOpenBadgeCredential } from '../credentials/index.ts'
import { aFullRequest, anExampleRequest } from '../credentials/testing/requests.ts'
import { exampleAchievementPlaces, type ExampleAchievementKey } from '../examples/example-keys.ts'
import type { JsonObject } from '../proofs/index.ts'
import { aCredential } from './testing/a-credential.ts'
import { signed, World } from './testing/world.ts'
import { verifyCarrier } from './verify-carrier.ts'

const keys = Object.keys(exampleAchievementPlaces) as ExampleAchievementKey[]

describe('our own credentials', () => {
  it('pass every check, those of Open Badges too, for each example achievement', async function () {
    this.timeout(60_000)
    const world = new World()
    const issuer = await world.addSigner('own')
    for (const request of [...keys.map((key) => anExampleRequest(key)), await aFullRequest()]) {
      const organisation = { ...request.organisation, id: issuer.did }
      const document = createOpenBadgeCredential({
        ...request,
        organisation,
        statusEntries: [],
        validFrom: '2026-06-01T08:00:00Z',
      })
      const credential = Object.fromEntries(Object.entries(document).filter(([name]) => name !== 'refreshService'))
      const report = await verifyCarrier(JSON.stringify(await signed(credential, issuer)), world.ports)
      const essential = report.checks.filter(({ outcome, id }) => outcome === 'failed' && id !== 'validity')
      expect(essential).to.deep.equal([])
      expect(report.checks.find(({ id }) => id === 'context')).to.include({ outcome: 'passed' })
      expect(report.checks.find(({ id }) => id === 'schema')).to.include({ outcome: 'passed' })
    }
  })
})

/** Every place in a document that holds a string, number or boolean. */
function leaves(value: unknown, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => leaves(item, [...path, index]))
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([name, member]) => leaves(member, [...path, name]))
}

function changed(
  document: JsonObject,
  path: readonly (string | number)[],
  change: (value: unknown) => unknown,
): JsonObject {
  const copy = structuredClone(document) as Record<string | number, unknown>
  let parent = copy
  for (const step of path.slice(0, -1)) parent = parent[step] as Record<string | number, unknown>
  const last = path.at(-1) ?? ''
  const next = change(parent[last])
  if (next === undefined) Reflect.deleteProperty(parent, last)
  else parent[last] = next
  return copy
}

describe('a signed claim', () => {
  it('cannot be altered, removed or added', async function () {
    this.timeout(120_000)
    const world = new World()
    const issuer = await world.addSigner('metaalpunt')
    const list = await world.addStatusList(issuer, 'revocation', [7])
    const credential = await aCredential(issuer).withStatus(list).with({ validUntil: '2030-01-01T00:00:00Z' }).sign()
    const verdictOf = async (document: JsonObject) =>
      (await verifyCarrier(JSON.stringify(document), world.ports)).verdict
    expect(await verdictOf(credential)).to.equal('revoked')
    const claims = leaves({ ...credential, proof: undefined }).filter(([member]) => member !== 'proof')
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...claims),
        fc.constantFrom('alter', 'remove', 'add'),
        fc.string({ minLength: 1, maxLength: 5 }).filter((text) => text.trim() !== '' && !text.startsWith('@')),
        async (path, how, text) => {
          const tampered =
            how === 'add'
              ? changed(
                  credential,
                  [...path.slice(0, -1).filter((step) => typeof step === 'string'), text].slice(-1),
                  () => text,
                )
              : changed(credential, path, (value) =>
                  how === 'remove' ? undefined : typeof value === 'string' ? `${value}${text}` : !value,
                )
          expect(['invalid', 'unknown']).to.include(await verdictOf(tampered))
        },
      ),
      { numRuns: 150 },
    )
  })

  it('cannot be changed in a JWT, not by one character', async function () {
    this.timeout(60_000)
    const world = new World()
    const issuer = await world.addSigner('jose', 'P-256')
    const token = await aCredential(issuer).signAsJwt()
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: token.length - 1 }),
        fc.constantFrom(...Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_')),
        async (at, letter) => {
          fc.pre(token[at] !== letter)
          const { verdict } = await verifyCarrier(token.slice(0, at) + letter + token.slice(at + 1), world.ports).catch(
            () => ({ verdict: 'refused' }),
          )
          expect(verdict).to.not.equal('valid')
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('any input', () => {
  it('gets a report or a refusal with a code, never anything else', async function () {
    this.timeout(60_000)
    const world = new World()
    const issuer = await world.addSigner('metaalpunt')
    const credential = await aCredential(issuer).sign()
    const places = leaves(credential)
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...places),
        fc.integer({ min: 1, max: 6 }),
        fc.jsonValue(),
        async (path, depth, value) => {
          const odd = changed(credential, path.slice(0, depth), () => value)
          const report = await verifyCarrier(JSON.stringify(odd), world.ports).catch((error: unknown) => {
            expect((error as Error).name).to.equal('UnreadableCarrierError')
            return null
          })
          expect(report?.checks.length ?? 12).to.equal(12)
        },
      ),
      { numRuns: 300 },
    )
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.uint8Array()), async (input) => {
        await verifyCarrier(input, world.ports).catch((error: unknown) => {
          expect((error as Error).name).to.equal('UnreadableCarrierError')
        })
      }),
      { numRuns: 300 },
    )
  })
})
