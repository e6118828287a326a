import { expect } from 'chai'
import { createLevelClaim } from '../../frameworks/find-level.ts'
import type { LearningOutcome } from '../learning-outcome.ts'
import { exportCase } from './export-case.ts'
import { exportOutcomeRows, writeCsv } from './export-outcome-rows.ts'
import { importCase } from './import-case.ts'
import { importOutcomeRows } from './import-outcome-rows.ts'
import type { ImportedOutcomes } from './imported-outcome.ts'
import { outcomeColumns, requiredOutcomeColumns } from './outcome-columns.ts'
import { previewImport } from './preview-import.ts'

const owner = 'did:web:school.example'
const outcome: LearningOutcome = {
  id: 'https://school.example/outcomes/frezen',
  version: '1',
  owner,
  state: 'accepted',
  text: { nl: 'De deelnemer freest een product, "binnen tolerantie".', en: 'Mills a product.' },
  plain: { nl: 'een product frezen', en: 'mill a product' },
  kind: 'vaardigheid',
  level: createLevelClaim('NLQF', '3', 'register', { registerRef: 'VOORBEELD-001', validUntil: '2031-12-31' }),
  descriptorLevels: { kennis: '4', toepassen: '3' },
  alignments: [
    { type: 'exactMatch', target: 'urn:other:frezen', name: 'Milling' },
    { type: 'closeMatch', target: 'urn:esco:milling' },
    { type: 'broadMatch', target: 'urn:esco:machining' },
  ],
}
const plainOutcome: LearningOutcome = {
  ...outcome,
  id: 'https://school.example/outcomes/meten',
  text: { nl: 'Meet.' },
  plain: { nl: 'meten' },
  level: createLevelClaim('NLQF', '2', 'indicative'),
  descriptorLevels: undefined,
  alignments: [],
}

const toRows = ([header = [], ...rows]: readonly (readonly string[])[]) => ({
  header: [...header],
  rows: rows.map((row) => Object.fromEntries(header.map((column, index) => [column, row[index] ?? '']))),
})
const problemsOf = (imported: ImportedOutcomes) =>
  imported.ok ? [] : imported.problems.map(({ row, field, code }) => `${row} ${field} ${code}`)
const outcomesOf = (imported: ImportedOutcomes) => {
  expect(problemsOf(imported)).to.deep.equal([])
  return imported.ok ? imported.outcomes : []
}
const changedNothing = (imported: ImportedOutcomes) => {
  const preview = previewImport(owner, [outcome, plainOutcome], outcomesOf(imported))
  return preview.unchanged.length === 2 && preview.added.length + preview.changed.length + preview.absent.length === 0
}

describe('outcomes as a table', () => {
  const { header, rows } = toRows(exportOutcomeRows([outcome, plainOutcome]))
  const importRows = (...changed: Record<string, string>[]) =>
    importOutcomeRows(
      header,
      changed.map((row) => ({ ...rows[0], ...row })),
    )

  it('come back as they were', () => expect(changedNothing(importOutcomeRows(header, rows))).to.equal(true))

  it('come back without the apostrophe that keeps a spreadsheet from running them', () => {
    const [read] = outcomesOf(importRows({ text_nl: "'=1+1" }))
    expect(read?.content.text.nl).to.equal('=1+1')
  })

  it('need no more columns than the required ones', () => {
    const few = [...requiredOutcomeColumns]
    const row = Object.fromEntries(few.map((column) => [column, rows[1]?.[column] ?? '']))
    expect(outcomesOf(importOutcomeRows(few, [row]))[0]?.content.plain).to.deep.equal({ nl: 'meten' })
  })

  const bad: [title: string, imported: ImportedOutcomes, problems: string[]][] = [
    [
      'a missing column',
      importOutcomeRows(
        header.filter((column) => column !== 'level'),
        rows,
      ),
      ['1 level missing-column'],
    ],
    ['an unknown column', importOutcomeRows([...header, 'niveau'], rows), ['1 niveau unknown-column']],
    ['a column twice', importOutcomeRows([...header, 'id'], rows), ['1 id twice']],
    ['no URI', importRows({ id: ' ' }), ['2 id missing']],
    ['a level that is none', importRows({ level: '9' }), ['2 level no-such-level']],
    ['an unknown basis', importRows({ level_basis: 'officieel' }), ['2 level_basis not-in-list']],
    ['a register level without its number', importRows({ register_ref: '' }), ['2 register_ref missing']],
    ['no plain line', importRows({ plain_nl: '' }), ['2 plain_nl missing']],
    ['a match that is no URI', importRows({ close_match: 'milling' }), ['2 close_match not-a-url']],
    ['the same outcome twice', importRows({}, {}), ['3 id twice']],
    [
      'several wrong rows',
      importRows({ kind: 'kunst' }, { id: 'urn:b', level: '' }),
      ['2 kind not-in-list', '3 level missing'],
    ],
  ]
  for (const [title, imported, problems] of bad) {
    it(`with ${title} are refused whole, and the row and column are named`, () => {
      expect(problemsOf(imported)).to.deep.equal(problems)
    })
  }

  it('are written as CSV that a spreadsheet opens and does not run', () => {
    const table = [['a', 'b"c', 'd,e', 'f\ng', '=1+1', '@x']]
    expect(writeCsv(table)).to.equal(`a,"b""c","d,e","f\ng",'=1+1,'@x\r\n`)
    expect(writeCsv(exportOutcomeRows([])).trim()).to.equal(outcomeColumns.join(','))
  })
})

describe('outcomes in the shape of CASE', () => {
  const document = exportCase({ uri: 'urn:framework', title: 'Metaal (voorbeeld)', creator: owner }, [
    outcome,
    plainOutcome,
  ])
  const changeItem = (change: object) => ({ ...document, CFItems: [{ ...document.CFItems[0], ...change }] })

  it('come back as they were', () => {
    expect(changedNothing(importCase(JSON.parse(JSON.stringify(document))))).to.equal(true)
  })

  it('keep the names of exact matches', () => {
    const [first] = outcomesOf(importCase(document))
    expect(first?.content.alignments[0]).to.deep.equal({
      type: 'exactMatch',
      target: 'urn:other:frezen',
      name: 'Milling',
    })
  })

  it('may hold what other systems write', () => {
    expect(
      problemsOf(importCase({ ...document, CFPackage: {}, CFItems: [{ ...document.CFItems[0], identifier: 'x' }] })),
    ).to.deep.equal([])
  })

  const bad: [title: string, imported: ImportedOutcomes, problems: string[]][] = [
    ['no document', importCase('x'), ['0  wrong-kind']],
    ['no items', importCase({ CFItems: {} }), ['0 CFItems wrong-kind']],
    ['an item that is none', importCase({ CFItems: [1] }), ['1  wrong-kind']],
    ['an item without a statement', importCase(changeItem({ fullStatement: undefined })), ['1 fullStatement missing']],
    ['an item without a level', importCase(changeItem({ extensions: {} })), ['1 extensions.level missing']],
    ['an item of another kind', importCase(changeItem({ CFItemType: 'Standard' })), ['1 CFItemType not-in-list']],
  ]
  for (const [title, imported, problems] of bad) {
    it(`with ${title} are refused whole, and the item is named`, () =>
      expect(problemsOf(imported)).to.deep.equal(problems))
  }
})

describe('the preview of an import', () => {
  const asImported = ({ id, text, plain, kind, level, alignments }: LearningOutcome) => ({
    id,
    content: { text, plain: { ...plain }, kind, level, alignments: [...alignments] },
  })
  const incoming = asImported({ ...plainOutcome, plain: { nl: 'nauwkeurig meten', en: 'measure' } })

  it('says what is new, what would change and how, and what stays', () => {
    const preview = previewImport(owner, [outcome, plainOutcome], [incoming, { ...incoming, id: 'urn:new' }])
    expect(preview.added.map(({ id }) => id)).to.deep.equal(['urn:new'])
    expect(preview.changed.map(({ changes }) => changes)).to.deep.equal([
      [
        { field: 'plain.nl', before: 'meten', after: 'nauwkeurig meten' },
        { field: 'plain.en', after: 'measure' },
      ],
    ])
    expect(preview.absent.map(({ id }) => id)).to.deep.equal([outcome.id])
  })

  it("never changes somebody else's outcome", () => {
    const theirs = { ...plainOutcome, owner: 'did:web:other.example' }
    const preview = previewImport(owner, [theirs], [incoming])
    expect(preview.changed).to.deep.equal([])
    expect(preview.notYours.map(({ owner: who }) => who)).to.deep.equal(['did:web:other.example'])
    expect(preview.absent).to.deep.equal([])
  })
})
