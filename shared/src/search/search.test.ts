import { expect } from 'chai'
import fc from 'fast-check'
import { exampleOutcomes } from '../examples/outcomes.ts'
import { createSearch } from './create-search.ts'
import { indexedWords } from './indexed-words.ts'
import { stemOf } from './stem.ts'
import { wordsIn } from './words-in.ts'

const finds = (query: string, text: string) => createSearch([text], (one) => [one])(query).length === 1

/** What people type, what it has to find, and what it must leave alone. */
const table: readonly [rule: string, query: string, found: readonly string[], left: readonly string[]][] = [
  ['the beginning of a word', 'teken', ['een tekening lezen'], ['betekenis geven']],
  ['capitals and accents aside', 'PATIENT', ['een patiënt wassen'], ['een client']],
  ['a plural for one', 'tekeningen', ['een tekening lezen'], ['een maat lezen']],
  ['one for a plural', 'vaardigheid', ['sociale vaardigheden'], ['een vaart maken']],
  ['the plural of a foreign word', "foto's", ['een foto maken'], ['een fout']],
  ['a plural in s', 'machines', ['de machine instellen'], ['machtig']],
  ['an infinitive for the verb', 'lassen', ['ik las een naad'], ['een laser', 'een lasser']],
  [
    'a short stem as a whole only',
    'meten',
    ['de maat die ik meet', 'zelf meten'],
    ['metaal bewerken', 'met een methode'],
  ],
  ['a long vowel that is written once', 'frezen', ['ik frees', 'de freesmachine'], ['de fiets']],
  ['s for z and f for v', 'huizen', ['een huis bouwen'], ['een huid']],
  ['v for f', 'bedrijf', ['twee bedrijven'], ['een beroep']],
  ['a doubled consonant', 'wet', ['twee wetten'], ['een wit bord']],
  ['the end of a compound', 'lassen', ['hoeknaadlassen'], ['de klassen']],
  ['the end of a compound by its stem', 'las', ['hoeknaadlassen', 'een lasnaad', 'booglas'], ['de klas', 'plastic']],
  ['a part in another form', 'tekening', ['werktekeningen lezen'], ['rekeningen']],
  ['a part in the middle', 'machine', ['freesmachine', 'freesmachinebediening'], ['matching']],
  ['a part behind a linking s', 'zorg', ['gezondheidszorg'], ['een orgel']],
  ['an abbreviation as a word only', 'IT', ['IT in de zorg'], ['kwaliteit', 'installatietechniek']],
  ['an abbreviation of three', 'TIG', ['lassen met TIG'], ['krachtige', 'verstandig']],
  ['no ending that looks like a word', 'leren', ['zelf leren'], ['controleren', 'installeren']],
  ['a number as it is written', '2000', ['NEN 2000'], ['NEN 200']],
  ['a sentence around the word', 'ik kan een tekening lezen', ['tekeningen lezen'], ['ik kan een tekening maken']],
  ['a stop word when there is nothing else', 'met', ['lassen met MIG'], ['lassen zonder gas']],
]

describe('Searching in Dutch finds', () => {
  for (const [rule, query, found, left] of table) {
    it(`${rule}: ${query}`, () => {
      for (const text of found) expect(finds(query, text), text).to.equal(true)
      for (const text of left) expect(finds(query, text), text).to.equal(false)
    })
  }

  it('not what it would need a dictionary for: irregular forms, the parts before the end in another form, synonyms', () => {
    for (const [query, text] of [
      ['gelast', 'lassen'],
      ['lassen', 'laswerk'],
      ['kinderen', 'kind'],
      ['auto', 'voertuig'],
    ] as const)
      expect(finds(query, text), `${query} in ${text}`).to.equal(false)
  })
})

const texts = Object.values(exampleOutcomes).map(({ text, plain }) => [text.nl, plain.nl].join(' '))
const search = createSearch(texts, (text) => [text])
const aText = fc.constantFrom(...texts)
const aWord = fc.constantFrom(...wordsIn(texts.join(' ')))
const aMeaningfulWord = aWord.filter((word) => word.length > 7)

describe('A search', () => {
  it('puts the beginnings of whole words first, then other forms, then parts of compounds', () => {
    const list = ['freesmachine', 'frezen', 'machines', 'een machine']
    expect(createSearch(list, (one) => [one])('machine')).to.deep.equal(['machines', 'een machine', 'freesmachine'])
    expect(createSearch(list, (one) => [one])('frees')).to.deep.equal(['freesmachine', 'frezen'])
  })

  it('without words leaves the list as it is', () => {
    expect(search(' - ')).to.equal(texts)
  })

  it('finds a text by each of its words, and by each beginning of one', () => {
    fc.assert(
      fc.property(aText, fc.nat(), fc.nat(), (text, which, length) => {
        const words = wordsIn(text)
        const word = words[which % words.length] ?? ''
        expect(search(word)).to.include(text)
        expect(search(word.slice(0, 1 + (length % word.length)))).to.include(text)
      }),
    )
  })

  it('finds any text at all by its own words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        for (const word of wordsIn(text)) expect(finds(word, text), word).to.equal(true)
      }),
    )
  })

  it('takes the words in any order', () => {
    fc.assert(
      fc.property(fc.array(aWord, { maxLength: 8 }), (words) => {
        expect(new Set(search(words.join(' ')))).to.deep.equal(new Set(search(words.toReversed().join(' '))))
      }),
    )
  })

  it('never finds more with a word more', () => {
    fc.assert(
      fc.property(aMeaningfulWord, fc.array(aWord, { maxLength: 8 }), aWord, (first, words, last) => {
        const before = search([first, ...words].join(' '))
        for (const text of search([first, ...words, last].join(' '))) expect(before).to.include(text)
      }),
    )
  })

  it('says the same of a word, whatever was asked before it', () => {
    fc.assert(
      fc.property(aWord, fc.array(aWord), (word, others) => {
        const stem = stemOf(word)
        others.forEach(stemOf)
        expect(stemOf(word)).to.equal(stem)
      }),
    )
  })
})

describe('What is indexed', () => {
  it('of a text is its words, short stems as a whole, and the ends of long words', () => {
    expect(indexedWords(['Hoeknaadlassen, met MIG'])).to.deep.equal([
      'hoeknadlassen',
      'met',
      'mig',
      'mig.',
      ...['-las.', '-adlassen', '-nadlassen', '-knadlassen'],
    ])
  })

  it('is bounded, and has the whole words first', () => {
    const long = Array.from({ length: 1000 }, (_, index) => `hoeknaadmachinebed${index}`).join(' ')
    const indexed = indexedWords([long])
    expect(indexed).to.have.length(2000)
    expect(indexed.slice(0, 500).every((word) => word.startsWith('hoeknad'))).to.equal(true)
  })

  it('of the example outcomes is less than twice their words', () => {
    const count = (of: (text: string) => readonly string[]) => texts.reduce((sum, text) => sum + of(text).length, 0)
    expect(count((text) => indexedWords([text])) / count(wordsIn)).to.be.lessThan(2)
  })
})
