import { fileURLToPath } from 'node:url'
import { Ajv2019 } from 'ajv/dist/2019.js'
import addFormats from 'ajv-formats'
import { expect } from 'chai'
import { existsSync, readFileSync } from 'node:fs'
import { createDocumentLoader } from '../contexts/document-loader.ts'
import { exampleAchievementPlaces, type ExampleAchievementKey } from '../examples/example-keys.ts'
import { exampleAchievement, exampleCredentialIssuer } from '../examples/publish-example.ts'
import { canonicalizeRdf } from '../proofs/rdf-canonicalisation.ts'
import { createOpenBadgeCredential } from './build-credential.ts'
import { createEndorsementCredential } from './build-endorsement.ts'
import { stapelContext } from './inline-context.ts'
import { aFullRequest, anExampleRequest, exampleBase } from './testing/requests.ts'

const keys = Object.keys(exampleAchievementPlaces) as ExampleAchievementKey[]
const canonical = (document: object) => canonicalizeRdf(createDocumentLoader(), { ...document })
const specs = process.env['STAPEL_SPECS'] ?? fileURLToPath(new URL('../../../../shared/specs', import.meta.url))
const schemaFile = `${specs}/schemas/ob_v3p0_achievementcredential_schema.json`

describe('createOpenBadgeCredential', () => {
  for (const key of keys) {
    it(`makes safe JSON-LD of ${key}, whoever holds it`, async () => {
      const file = await canonical(createOpenBadgeCredential(anExampleRequest(key)))
      const holder = 'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK'
      const wallet = { ...anExampleRequest(key), form: { kind: 'wallet', holderDid: holder } as const }
      expect(file).to.include('urn:uuid:')
      expect(await canonical(createOpenBadgeCredential(wallet))).to.include(`<${holder}>`)
    })
  }

  it('loses none of our own terms in RDF: without one the signed statement is another', async () => {
    const full = createOpenBadgeCredential(await aFullRequest())
    const whole = await canonical(full)
    const ours = onePerShape(membersOf(full)).filter((path) => Object.hasOwn(stapelContext, path.at(-1) ?? ''))
    const unsigned: string[] = []
    for (const path of ours) {
      const less = structuredClone(full)
      removeMember(less, path)
      if ((await canonical(less)) === whole) unsigned.push(path.join('/'))
    }
    expect(unsigned).to.deep.equal([])
    expect(ours.map((path) => path.at(-1))).to.include.members(['levelBasis', 'ECTS', 'plainLine', 'learningRoute'])
  }).timeout(60_000)

  it('names the holder in the wallet form only', () => {
    const request = anExampleRequest('A2')
    expect(createOpenBadgeCredential(request).credentialSubject).not.to.have.property('id')
    const wallet = createOpenBadgeCredential({ ...request, form: { kind: 'wallet', holderDid: 'did:jwk:x' } })
    expect(wallet.credentialSubject).to.have.property('id', 'did:jwk:x')
  })

  it('writes moments in whole seconds and the day of awarding as an instant', () => {
    const { award, ...request } = anExampleRequest('A2')
    const made = createOpenBadgeCredential({
      ...request,
      award: { ...award, awardedDate: '2026-05-12' },
      validFrom: '2026-05-12T10:00:00.999Z',
    })
    expect(made).to.include({ awardedDate: '2026-05-12T00:00:00Z', validFrom: '2026-05-12T10:00:00Z' })
  })

  it('has one status entry as an object, and two as a list that names no Open Badges schema', () => {
    const request = anExampleRequest('A12')
    const list = `${exampleBase}/orgs/lindehof/status/1/revocation`
    const revocation = { purpose: 'revocation', list, index: 7 } as const
    const suspension = { purpose: 'suspension', list: list.replace('revocation', 'suspension'), index: 7 } as const
    const one = createOpenBadgeCredential({ ...request, statusEntries: [revocation] })
    expect(one['credentialStatus']).to.deep.equal({
      id: `${list}#7`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: '7',
      statusListCredential: list,
    })
    expect(one).to.have.property('credentialSchema')
    const two = createOpenBadgeCredential({ ...request, statusEntries: [revocation, suspension] })
    expect(two['credentialStatus']).to.be.an('array').with.length(2)
    expect(two).not.to.have.property('credentialSchema')
  })

  it('says in words that a level of the issuer’s own is not officially classified', () => {
    const made = JSON.stringify(createOpenBadgeCredential(anExampleRequest('A2')))
    expect(made).to.include('deel van een ingeschaalde kwalificatie, niet officieel ingeschaald')
  })

  it('refuses an end before the beginning, a rubric level and a grade that do not exist', async () => {
    const request = await aFullRequest()
    const { award } = request
    const outcome = request.achievement.outcomes[0]!.id
    for (const wrong of [
      { ...award, validUntil: '2020-01-01T00:00:00Z' },
      { ...award, results: { rubrics: { [outcome]: 'perfect' } } },
      { ...award, results: { rubrics: {}, grade: '11' } },
    ]) {
      expect(() => createOpenBadgeCredential({ ...request, award: wrong })).to.throw(RangeError)
    }
  })

  const meetsSchema = existsSync(schemaFile) ? new Ajv2019({ strict: false, validateFormats: true }) : undefined
  if (meetsSchema === undefined) {
    it(`DID NOT RUN against the published Open Badges schema: there is no ${schemaFile} (set STAPEL_SPECS)`, () =>
      undefined)
  } else {
    addFormats(meetsSchema)
    const validate = meetsSchema.compile(JSON.parse(readFileSync(schemaFile, 'utf8')) as object)
    for (const key of keys) {
      it(`meets the published Open Badges schema with ${key}`, () => {
        expect(validate(createOpenBadgeCredential(anExampleRequest(key))), JSON.stringify(validate.errors)).to.equal(
          true,
        )
      })
    }
    it('meets it with everything that an award can hold', async () => {
      const full = createOpenBadgeCredential(await aFullRequest())
      expect(validate(full), JSON.stringify(validate.errors)).to.equal(true)
    })
  }
})

describe('createEndorsementCredential', () => {
  it('makes safe JSON-LD that names what was seen', async () => {
    const made = createEndorsementCredential({
      id: '5b0e2a52-5e3f-4f2b-9d8a-2f6f7c8d9e10',
      name: 'Bevestiging (voorbeeld)',
      issuer: exampleCredentialIssuer(exampleBase, 'lindehof'),
      endorsed: 'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK',
      comment: 'Gezien bij een evenement (voorbeeld).',
      outcomes: exampleAchievement(exampleBase, 'A11').outcomes,
      language: 'nl',
      validFrom: '2026-05-12T10:00:00Z',
    })
    expect(await canonical(made)).to.include('abcde-rapporteren')
  })
})

/** Paths of all members and list items below the context. */
function membersOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    name === '@context' ? [] : [[...path, name], ...membersOf(inner, [...path, name])],
  )
}

/** One path for each place in the document's shape: the second alignment is signed as the first one is. */
function onePerShape(paths: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...new Map(paths.map((path) => [path.map((name) => name.replace(/^\d+$/, '*')).join('/'), path])).values()]
}

function removeMember(document: object, path: readonly string[]): void {
  let parent: object = document
  for (const name of path.slice(0, -1)) parent = Reflect.get(parent, name) as object
  const last = path.at(-1) ?? ''
  if (Array.isArray(parent)) parent.splice(Number(last), 1)
  else Reflect.deleteProperty(parent, last)
}
