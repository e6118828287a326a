import { expect } from 'chai'
import { wordsIn } from './words-in.ts'

describe('wordsIn', () => {
  const table: readonly [string, readonly string[]][] = [
    ['Renée van der Vríes', ['renee', 'van', 'der', 'vries']],
    ["'s-Hertogenbosch foto's", ['s', 'hertogenbosch', 'fotos']],
    ['ĲSSELMEER', ['ijsselmeer']],
    ['jan.de-vries@voorbeeld.example', ['jan', 'de', 'vries', 'voorbeeld', 'example']],
    ['NLQF 4+, 60 mnd', ['nlqf', '4', '60', 'mnd']],
    ['lassen Lassen LASSEN', ['lassen']],
    ['㎩', ['pa']],
    [' -- ', []],
  ]
  for (const [text, words] of table) it(text, () => expect(wordsIn(text)).to.deep.equal(words))

  it('bounds a word and their number', () => {
    expect(wordsIn('𝒙'.repeat(100))[0]).to.equal('x'.repeat(64))
    expect(wordsIn(Array.from({ length: 1000 }, (_, index) => `w${index}`).join(' '))).to.have.length(500)
  })
})
