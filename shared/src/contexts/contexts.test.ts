import { expect } from 'chai'
import { bundledContexts } from './bundled-contexts.ts'
import { contextPins, fetchablePins } from './context-pins.ts'
import { createDocumentLoader, UnknownContextError } from './document-loader.ts'
import { hashContext } from './fetch-pinned-context.ts'
import { offlinePorts } from '../proofs/testing/offline-ports.ts'
import { havePublishedVectors, readSpecification, vectorsDidNotRun } from '../proofs/testing/published-vectors.ts'

const clr = 'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json'

describe('contexts', () => {
  it('are, every one of them, what was pinned', async () => {
    const hashes = await Promise.all(
      [...bundledContexts].map(async ([url, document]) => [url, await hashContext(document)]),
    )
    expect(Object.fromEntries(hashes)).to.deep.equal(Object.fromEntries(contextPins))
  })

  it('have awardedDate in Open Badges 3.0.3, which older copies lack', () => {
    const context = bundledContexts.get('https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json')
    expect(JSON.stringify(context)).to.include('"awardedDate"')
  })

  it('cannot be written in', () => {
    const context = bundledContexts.get('https://www.w3.org/ns/credentials/v2')!
    expect(() => Object.assign(context['@context'] as object, { evil: 'https://evil.example' })).to.throw(TypeError)
    expect(() =>
      Object.assign((context['@context'] as Record<string, object>).VerifiableCredential!, { a: 1 }),
    ).to.throw(TypeError)
  })

  it('are loaded by URL, marked as never changing', async () => {
    const loaded = await createDocumentLoader()('https://www.w3.org/ns/credentials/v2')
    expect(loaded).to.include({ contextUrl: null, tag: 'static', documentUrl: 'https://www.w3.org/ns/credentials/v2' })
    expect(loaded.document).to.deep.equal(bundledContexts.get('https://www.w3.org/ns/credentials/v2'))
  })

  it('are copied where the processor would write in their list', async () => {
    const url = 'https://www.w3.org/2018/credentials/examples/v1'
    const { document } = await createDocumentLoader()(url)
    expect(document).to.deep.equal(bundledContexts.get(url))
    expect(Object.isFrozen(document['@context'])).to.equal(false)
  })

  for (const url of [
    'https://evil.example/context.json',
    'http://www.w3.org/ns/credentials/v2',
    'https://www.w3.org/ns/credentials/v2#',
    '__proto__',
    'constructor',
  ]) {
    it(`are never fetched when unknown: ${url}`, async () => {
      const { fetchDocument, fetched } = offlinePorts({ [url]: { '@context': {} } })
      const error: unknown = await createDocumentLoader({ fetchDocument })(url).catch((thrown: unknown) => thrown)
      expect(error).to.be.instanceOf(UnknownContextError).and.include({ code: 'context-unknown', url })
      expect(fetched).to.deep.equal([])
    })
  }

  describe('CLR 2.0, which no package holds', () => {
    it('is unknown without a way to fetch it, and when nobody answers', async () => {
      for (const ports of [{}, { fetchDocument: offlinePorts().fetchDocument }]) {
        const error: unknown = await createDocumentLoader(ports)(clr).catch((thrown: unknown) => thrown)
        expect(error).to.be.instanceOf(UnknownContextError)
      }
    })

    it('is asked again after nobody answered', async () => {
      const { fetchDocument, fetched } = offlinePorts()
      const load = createDocumentLoader({ fetchDocument })
      await load(clr).catch(() => null)
      await load(clr).catch(() => null)
      expect(fetched).to.deep.equal([clr, clr])
    })

    for (const [name, body] of [
      ['another context', { '@context': { evil: 'https://evil.example' } }],
      ['no context', { a: 1 }],
      ['no JSON', '<html>'],
      ['a list', []],
      ['a lone surrogate', '{"@context":{"a":"\\ud800"}}'],
    ] as const) {
      it(`is refused when the host answers ${name}`, async () => {
        const { fetchDocument } = offlinePorts({ [clr]: body })
        const error: unknown = await createDocumentLoader({ fetchDocument })(clr).catch((thrown: unknown) => thrown)
        expect(error).to.be.instanceOf(UnknownContextError)
      })
    }

    it('does not hide a mistake of ours behind an unknown context', async () => {
      const load = createDocumentLoader({ fetchDocument: () => Promise.reject(new TypeError('bug')) })
      expect(await load(clr).catch((thrown: unknown) => thrown)).to.be.instanceOf(TypeError)
    })

    if (!havePublishedVectors) {
      it(vectorsDidNotRun, () => process.stderr.write(`\n!!! ${vectorsDidNotRun}\n`))
      return
    }

    it('is fetched once, and taken with the pinned hash', async () => {
      const files = { [clr]: 'contexts/clr-v2p0-2.0.1.json', [clr.replace('-2.0.1', '')]: 'contexts/clr-v2p0.json' }
      expect(Object.keys(files)).to.have.members([...fetchablePins.keys()])
      for (const [url, file] of Object.entries(files)) {
        const { fetchDocument, fetched } = offlinePorts({ [url]: readSpecification(file) })
        const load = createDocumentLoader({ fetchDocument })
        expect((await load(url)).document).to.have.property('@context')
        await load(url)
        expect(fetched).to.deep.equal([url])
      }
    })

    it('is refused with an error status, whatever the body', async () => {
      const body = readSpecification('contexts/clr-v2p0-2.0.1.json')
      const { fetchDocument } = offlinePorts({ [clr]: body }, { status: 404 })
      const error: unknown = await createDocumentLoader({ fetchDocument })(clr).catch((thrown: unknown) => thrown)
      expect(error).to.be.instanceOf(UnknownContextError)
    })
  })
})
