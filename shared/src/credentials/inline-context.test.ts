import { Ajv2019 } from 'ajv/dist/2019.js'
import addFormats from 'ajv-formats'
import { expect } from 'chai'
import { loadBundledContexts } from '../contexts/load-bundled-contexts.ts'
import { exampleAchievementPlaces, type ExampleAchievementKey } from '../examples/example-keys.ts'
import { createOpenBadgeCredential } from './build-credential.ts'
import { credentialsV2ContextUrl, openBadgesContextUrl } from './context-urls.ts'
import { createExtensionSchema } from './extension-schema.ts'
import { extensionTerms } from './extension-terms.ts'
import { stapelContext, stapelVocabularyUrl } from './inline-context.ts'
import { aFullRequest, anExampleRequest } from './testing/requests.ts'

/** Every name that a context defines, scoped contexts included. */
function namesIn(context: unknown): readonly string[] {
  if (typeof context !== 'object' || context === null) return []
  return Object.entries(context).flatMap(([name, definition]) =>
    name === '@context' || Array.isArray(context) ? namesIn(definition) : [name, ...scopedNames(definition)],
  )
}
function scopedNames(definition: unknown): readonly string[] {
  if (typeof definition !== 'object' || definition === null) return []
  return '@context' in definition ? namesIn(definition['@context']) : []
}

const terms = Object.entries<unknown>(stapelContext).filter(([name]) => !name.startsWith('@'))

describe('the inline context', () => {
  for (const url of [credentialsV2ContextUrl, openBadgesContextUrl]) {
    it(`defines no name again that ${url} defines anywhere`, async () => {
      const taken = new Set(namesIn((await loadBundledContexts()).get(url)))
      expect(taken).to.include('name')
      expect(terms.map(([name]) => name).filter((name) => taken.has(name))).to.deep.equal([])
    })
  }

  it('has only plain terms', () => {
    for (const [name, definition] of terms) {
      const keywords = typeof definition === 'object' && definition !== null ? Object.keys(definition) : []
      expect(['@id', '@type', '@container'], name).to.include.members(keywords)
    }
  })

  it('means by its two Open Badges types what Open Badges’ own extension context means', async () => {
    const official = (await loadBundledContexts()).get('https://purl.imsglobal.org/spec/ob/v3p0/extensions.json')
    for (const type of ['1EdTechCredentialRefresh', '1EdTechJsonSchemaValidator2019'] as const) {
      expect(official?.['@context']).to.have.property(type, stapelContext[type])
    }
  })

  it('gives each other term an IRI of our vocabulary that ends in its name, and a published meaning', () => {
    const ours = terms.filter(([name]) => !name.startsWith('1EdTech'))
    for (const [name, definition] of ours) {
      expect(JSON.stringify(definition)).to.include(`"${stapelVocabularyUrl}${name}"`)
    }
    expect(Object.keys(extensionTerms).sort()).to.deep.equal(ours.map(([name]) => name).sort())
  })
})

describe('the published schema of the extension', () => {
  const ajv = new Ajv2019({ strict: false })
  addFormats(ajv)
  const validate = ajv.compile(createExtensionSchema('https://issuer.example/extension/schema.json'))

  it('holds for every example and for everything that an award can hold', async () => {
    for (const key of Object.keys(exampleAchievementPlaces) as ExampleAchievementKey[]) {
      expect(validate(createOpenBadgeCredential(anExampleRequest(key))), JSON.stringify(validate.errors)).to.equal(true)
    }
    expect(validate(createOpenBadgeCredential(await aFullRequest())), JSON.stringify(validate.errors)).to.equal(true)
  })

  for (const [what, from, to] of [
    ['an unknown basis', '"levelBasis":"indicative"', '"levelBasis":"official"'],
    ['a register level without its number', '"levelBasis":"indicative"', '"levelBasis":"register"'],
    ['load that is no number', '"timeInvestment":40', '"timeInvestment":"veertig"'],
    ['an unknown form of assessment', '"assessmentType":["practical"', '"assessmentType":["tv"'],
    ['no quality assurance', '"qualityAssurance":', '"quality":'],
  ] as const) {
    it(`refuses ${what}`, () => {
      const sound = JSON.stringify(createOpenBadgeCredential(anExampleRequest('A1')))
      expect(sound).to.include(from)
      expect(validate(JSON.parse(sound.replaceAll(from, to)))).to.equal(false)
    })
  }
})
