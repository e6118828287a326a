import { findCatalogueMistakes, translateVocabulary } from '@stapel/shared'
import { expect } from 'chai'
import { readdirSync, readFileSync } from 'node:fs'
import { translate, words } from './index.ts'

const folders = ['pages', 'partials', 'layouts'] as const

describe('the words of the issuer', () => {
  it('have the same parameters in Dutch and English', () => {
    expect(findCatalogueMistakes(words)).to.deep.equal([])
  })

  it('exist for every key that a template asks for', () => {
    const missing = folders.flatMap((folder) => {
      const url = new URL(`../${folder}/`, import.meta.url)
      return readdirSync(url).flatMap((file) => {
        const keys = [...readFileSync(new URL(file, url), 'utf8').matchAll(/[{(]t "([^"]+)"/g)].map(
          ([, key = '']) => key,
        )
        return keys
          .filter((key) => !translate.isKey(key) && !translateVocabulary.isKey(key))
          .map((key) => `${file}: ${key}`)
      })
    })
    expect(missing).to.deep.equal([])
  })
})
