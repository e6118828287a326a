import { expect } from 'chai'
import { prefixRange } from './prefix-range.ts'

describe('prefixRange', () => {
  it('holds everything that begins so, and nothing else', () => {
    const [from, before] = prefixRange('las')
    for (const word of ['las', 'lassen', 'las\u{1F600}', 'lasé'])
      expect(from <= word && word < before, word).to.equal(true)
    for (const word of ['la', 'lar', 'lat', 'mas']) expect(from <= word && word < before, word).to.equal(false)
  })
})
