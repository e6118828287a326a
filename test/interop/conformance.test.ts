import { expect } from 'chai'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const table = readFileSync(join(root, 'docs/conformance.md'), 'utf8')

/** Paths in the tables begin in `shared/src` unless they name another package. */
function find(path: string): string | undefined {
  return [join(root, 'shared/src', path), join(root, path)].find((candidate) => existsSync(candidate))
}

const paths = [...new Set([...table.matchAll(/`([\w./-]+\.ts)`/g)].map(([, path = '']) => path))]

/** Each quoted line, with the test file that was named last before it. */
function quotedLines(): readonly { readonly file: string; readonly line: string }[] {
  return table.split('\n').flatMap((row) => {
    let file = ''
    return [...row.matchAll(/`([\w./-]+\.test\.ts)`|“([^”]+)”/g)].flatMap(([, named, line]) => {
      if (named !== undefined) file = named
      return line === undefined || file === '' ? [] : [{ file, line }]
    })
  })
}

/** The whole text of an `it`, or of a row that it runs over, in whatever quotes. */
function holdsLiteral(source: string, line: string): boolean {
  return ["'", '`', '"'].some((quote) => source.includes(`${quote}${line}${quote}`))
}

describe('docs/conformance.md', () => {
  it('names only files that are there', () => {
    expect(paths).to.have.length.above(50)
    expect(paths.filter((path) => find(path) === undefined)).to.deep.equal([])
  })

  it('names only tests that are there', () => {
    const lines = quotedLines()
    expect(lines).to.have.length.above(100)
    const missing = lines.filter(({ file, line }) => !holdsLiteral(readFileSync(find(file) ?? '', 'utf8'), line))
    expect(missing).to.deep.equal([])
  })
})
