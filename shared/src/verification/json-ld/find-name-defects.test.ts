import { expect } from 'chai'
import type { JsonObject } from '../../proofs/json.ts'
import { findNameDefects } from './find-name-defects.ts'

const words = 'https://words.example/v1'
/** A small context with everything that decides what a name means. */
const known = new Map<string, JsonObject>([
  [
    words,
    {
      '@context': [
        {
          '@version': 1.1,
          id: '@id',
          type: '@type',
          w: { '@id': 'https://words.example/', '@prefix': true },
          title: { '@id': 'w:title', '@type': 'xsd:string' },
          tags: { '@id': 'w:tags', '@container': ['@set'] },
          points: { '@id': 'w:points', '@type': '@json' },
          rows: { '@id': 'w:rows', '@container': '@list' },
          link: { '@id': 'w:link', '@type': '@id' },
          nothing: null,
          odd: { '@id': 7 },
          Thing: { '@id': 'w:Thing', '@context': [{ inner: 'w:inner' }] },
          Deep: { '@id': 'w:Deep', '@context': { '@propagate': true, far: 'w:far' } },
          bare: { '@id': 'w:bare', '@context': { '@vocab': null } },
          loose: { '@id': 'w:loose', '@context': { '@vocab': 'rel/' } },
          wide: { '@id': 'w:wide', '@context': { '@vocab': 'https://wide.example/', own: {} } },
          fresh: { '@id': 'w:fresh', '@context': null },
          useless: { '@id': 'w:useless', '@context': 7 },
        },
      ],
    },
  ],
])
const find = (members: JsonObject, context: unknown = words) =>
  findNameDefects({ '@context': context, ...members }, known)
const inlineOf = (terms: unknown) => find({}, [words, terms]).inline.map(({ code }) => code)

describe('the names in a document', () => {
  it('are good under the names that the contexts give them, in their scope', () => {
    const document = {
      id: 'urn:uuid:0',
      type: ['Thing', 'Deep'],
      title: 'x',
      inner: 'x',
      far: { far: 'x' },
      link: 'https://a.example/b',
    }
    expect(find(document)).to.deep.equal({ aliases: [], otherForms: [], inline: [], undefinedTerms: [] })
  })

  const undefinedIn: readonly (readonly [string, JsonObject, string])[] = [
    ['a name that no context has', { other: 1 }, '/other'],
    ['a name that a context takes away', { nothing: 1 }, ''],
    ['a name of another scope', { inner: 1 }, '/inner'],
    ['what a type gives to its own node only', { type: 'Thing', link: { inner: 1 } }, '/link/inner'],
    ['a name under a vocabulary that is taken away', { bare: { other: 1 } }, '/bare/other'],
    ['a name that would be relative', { loose: { other: 1 } }, '/loose/other'],
    ['a name where all was taken away', { fresh: { title: 1 } }, '/fresh/title'],
  ]
  for (const [what, members, path] of undefinedIn) {
    it(`are undefined: ${what}`, () => {
      expect(find(members).undefinedTerms).to.deep.equal(path === '' ? [] : [path])
    })
  }

  it('are defined by a vocabulary, where there is one', () => {
    expect(find({ wide: { own: 1, other: 2 }, useless: { title: 'x' } }).undefinedTerms).to.deep.equal([])
  })

  it('are found under an IRI or a prefix, once each', () => {
    expect(find({ 'w:title': 1, 'https://words.example/tags': [1] }).aliases).to.deep.equal([
      '/w:title',
      '/https://words.example/tags',
    ])
    const flood = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`unknown${index}`, 1]))
    expect(find(flood).undefinedTerms).to.have.length(10)
  })

  it('stand in one form, but for literal JSON and for lists, whose order is theirs', () => {
    expect(find({ points: [[1, 2]], rows: [[1], [2]] }).otherForms).to.deep.equal([])
    expect(find({ tags: [['a']], link: ['_:b', 'w:x', 'w://host', 'urn:x', ':x'] }).otherForms).to.deep.equal([
      '/tags',
      '/link',
    ])
    expect(find({ tags: [{ id: 'urn:a' }, { id: 'urn:a' }] }).otherForms).to.deep.equal(['/tags'])
  })
})

describe('a context in the document itself', () => {
  const cases: readonly (readonly [string, unknown, readonly string[]])[] = [
    ['may repeat a term as it is', { title: { '@id': 'https://words.example/title', '@type': 'xsd:string' } }, []],
    ['may not give it another type', { title: { '@id': 'https://words.example/title' } }, ['term-redefined']],
    [
      'may not give it another container',
      { tags: { '@id': 'https://words.example/tags', '@container': '@list' } },
      ['term-redefined'],
    ],
    ['may add a term in a set', { mine: { '@id': 'https://own.example/x', '@container': ['@set'] } }, []],
    ['may say its version', { '@version': 1.1, '@protected': true }, []],
    ['may not define a name with a colon', { 'w:own': 'https://own.example/x' }, ['inline-context-refused']],
    ['may not define no name', { '': 'https://own.example/x' }, ['inline-context-refused']],
    ['may not define a term by a number', { own: 7 }, ['inline-context-refused']],
    ['may not define a term by itself', { own: 'own' }, ['inline-context-refused']],
    ['may not take a term away', { own: { '@id': null } }, ['inline-context-refused']],
    ['may not take all away', null, ['inline-context-refused']],
    ['may not be a number', 7, ['inline-context-refused']],
  ]
  for (const [what, terms, codes] of cases) {
    it(what, () => expect(inlineOf(terms)).to.deep.equal(codes))
  }

  it('is named ten times at most', () => {
    expect(find({}, [words, ...Array<null>(50).fill(null)]).inline).to.have.length(10)
    expect(find({}, [words, ...Array<JsonObject>(50).fill({ '@base': 'https://x.example/' })]).inline).to.have.length(
      10,
    )
  })
})
