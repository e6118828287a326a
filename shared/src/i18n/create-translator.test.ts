import { expect } from 'chai'
import { createTranslator } from './create-translator.ts'
import { findCatalogueMistakes } from './find-catalogue-mistakes.ts'

const catalogue = {
  nl: {
    hello: 'Dag {name}',
    plain: 'Klaar',
    rows: { one: 'één rij in {file}', other: '{count} rijen in {file}' },
  },
  en: { hello: 'Hello {name}', plain: 'Done', rows: { one: 'one row in {file}', other: '{count} rows in {file}' } },
} as const

describe('createTranslator', () => {
  const t = createTranslator(catalogue)

  it('fills in parameters by name, in the language that is asked', () => {
    expect(t('nl', 'hello', { name: 'Fatima' })).to.equal('Dag Fatima')
    expect(t('en', 'hello', { name: 'Fatima' })).to.equal('Hello Fatima')
    expect(t('nl', 'plain')).to.equal('Klaar')
  })

  it('chooses between one and more by count', () => {
    expect(t('nl', 'rows', { count: 1, file: 'a.csv' })).to.equal('één rij in a.csv')
    expect(t('en', 'rows', { count: 0, file: 'a.csv' })).to.equal('0 rows in a.csv')
  })

  it('does not read a parameter as a text with parameters', () => {
    expect(t('nl', 'hello', { name: '{name} $& {file}' })).to.equal('Dag {name} $& {file}')
  })

  it('knows its own keys and nothing of the prototype', () => {
    expect(t.isKey('hello')).to.equal(true)
    expect(t.isKey('toString')).to.equal(false)
    expect(t.loosely('nl', 'hello', { constructor: 'x' })).to.equal('Dag {name}')
  })

  it('refuses, when compiled, a missing parameter and an unknown key', () => {
    // @ts-expect-error name is missing
    t('nl', 'hello')
    // @ts-expect-error there is no such parameter
    t('nl', 'hello', { nom: 'x' })
    // @ts-expect-error a text without parameters takes none
    t('nl', 'plain', { name: 'x' })
    // @ts-expect-error a plural needs its count
    t('nl', 'rows', { file: 'x' })
    // @ts-expect-error English is missing
    createTranslator({ nl: { a: 'a' }, en: {} })
  })
})

describe('findCatalogueMistakes', () => {
  it('finds nothing in a sound catalogue', () => expect(findCatalogueMistakes(catalogue)).to.deep.equal([]))

  it('names the key of a translation with other parameters or without text', () => {
    expect(findCatalogueMistakes({ nl: { a: 'x {b}', c: 'y' }, en: { a: 'x {d}', c: ' ' } })).to.deep.equal([
      'a: other parameters in English',
      'c: empty text',
    ])
  })
})
