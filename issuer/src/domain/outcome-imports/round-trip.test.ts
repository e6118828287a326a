import { compareOutcome, exportCase, exportOutcomeRows, parseOutcomeContent, writeCsv } from '@stapel/shared'
import { expect } from 'chai'
import fc from 'fast-check'
import { readOutcomeFile } from './read-outcome-file.ts'

const id = 'https://bewijs.example/orgs/metaalpunt/outcomes/frezen'
const words = fc
  .array(fc.constantFrom('Ik', 'frees', '"', ',', ';', '=1+1', '-', '@', 'é', 'regel\nbreuk', '€', '<b>', '{'), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(' '))

const outcome = fc
  .record({ nl: words, en: fc.option(words, { nil: undefined }), level: fc.constantFrom('2', '3', '4+') })
  .map(({ nl, en, level }) => ({
    id,
    ...parseOutcomeContent({
      text: { nl, ...(en !== undefined && { en }) },
      plain: { nl: 'een product frezen' },
      kind: 'vaardigheid',
      level: { framework: 'NLQF', code: level, basis: 'indicative' },
      alignments: [{ type: 'exactMatch', target: 'urn:esco:frezen' }],
    }),
  }))

describe('An exported file of outcomes', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)

  it('says the same when it is read in again, whatever the words, as CSV and as CASE', () => {
    fc.assert(
      fc.property(outcome, (one) => {
        const document = exportCase({ uri: 'urn:raamwerk', title: 'Verspanen', creator: 'did:web:school.example' }, [
          one,
        ])
        for (const file of [writeCsv(exportOutcomeRows([one])), JSON.stringify(document)]) {
          const [read] = readOutcomeFile(bytes(file), (code) => code)
          expect(read?.id).to.equal(id)
          expect(read && compareOutcome(one, read.content)).to.deep.equal([])
        }
      }),
    )
  })
})
