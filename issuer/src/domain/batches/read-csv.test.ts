import { expect } from 'chai'
import { CsvUnreadableError, TooManyRowsError } from '../errors.ts'
import { readCsv } from './read-csv.ts'

const latin1 = (text: string) => Buffer.from(text, 'latin1')

describe('reading a CSV', () => {
  it('reads commas, semicolons and tabs, by Dutch and English names', () => {
    for (const text of [
      'naam,e-mail\nJan,j@x.nl',
      'Name;Email address\nJan;j@x.nl',
      'NAAM\tE-mailadres\nJan\tj@x.nl',
    ]) {
      expect(readCsv(Buffer.from(text))[0]?.cells).to.deep.equal({ name: 'Jan', email: 'j@x.nl' })
    }
  })

  it('reads UTF-8 with a byte order mark, and Windows-1252', () => {
    expect(readCsv(Buffer.from('\uFEFFnaam\nZoë'))[0]?.cells.name).to.equal('Zoë')
    expect(readCsv(latin1('naam\nZoë'))[0]?.cells.name).to.equal('Zoë')
  })

  it('counts lines as an editor does, empty ones too', () => {
    expect(readCsv(Buffer.from('naam\r\nA\r\n\r\nB\r\n')).map(({ line }) => line)).to.deep.equal([2, 4])
  })

  const bad = [
    { what: 'nothing', bytes: Buffer.from(''), why: 'empty' },
    { what: 'only a header', bytes: Buffer.from('naam;e-mail\n'), why: 'empty' },
    { what: 'no column for names', bytes: Buffer.from('e-mail\nj@x.nl'), why: 'columns-missing' },
    { what: 'a column that nobody knows', bytes: Buffer.from('naam;schoenmaat\nJan;43'), why: 'columns-unknown' },
    { what: 'a column twice', bytes: Buffer.from('naam;name\nJan;Jan'), why: 'columns-double' },
    { what: 'a quote that never ends', bytes: Buffer.from('naam\n"Jan'), why: 'quote' },
    { what: 'a spreadsheet file', bytes: Buffer.from('PK\u0003\u0004\u0000\u0001'), why: 'not-text' },
  ]
  for (const { what, bytes, why } of bad) {
    it(`refuses ${what}, and says why`, () => {
      expect(() => readCsv(bytes))
        .to.throw(CsvUnreadableError)
        .with.property('why', why)
    })
  }

  it('refuses more than 10,000 rows', () => {
    expect(() => readCsv(Buffer.from(`naam\n${'A\n'.repeat(10_001)}`))).to.throw(TooManyRowsError)
    expect(readCsv(Buffer.from(`naam\n${'A\n'.repeat(10_000)}`))).to.have.length(10_000)
  })
})
