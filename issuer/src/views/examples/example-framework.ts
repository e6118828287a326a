import { createLevelClaim, type LearningOutcome } from '@stapel/shared'
import { nothingOutstanding } from '@stapel/shared/server'
import type { Framework } from '../../domain/frameworks/framework.ts'
import { contentOf } from '../../domain/outcomes/outcome-version.ts'
import type { ImportStep, OutcomeImport } from '../../domain/outcome-imports/outcome-import.ts'
import { exampleOrganisation, exampleUrl } from './example-content.ts'

const aggregate = {
  organisation: 'metaalpunt',
  version: 1,
  schemaVersion: 1,
  unlogged: [],
  work: nothingOutstanding,
} as const

export const exampleFramework: Framework = {
  ...aggregate,
  _id: 'metaalpunt/verspanen',
  code: 'verspanen',
  versions: [
    {
      number: 1,
      at: '2026-01-15T09:00:00.000Z',
      content: {
        title: { nl: 'Verspanende techniek (voorbeeld)', en: 'Machining (example)' },
        description: { nl: 'Wat iemand kan die metaal freest en draait.' },
        sector: 'Metaal',
        source: 'https://metaalpunt.example/dossier',
        licence: 'https://creativecommons.org/licenses/by/4.0/',
      },
    },
  ],
}

export const exampleOutcomeVersions: readonly LearningOutcome[] = [1, 2].map((number) => ({
  id: `${exampleUrl}/orgs/metaalpunt/outcomes/frezen-product`,
  version: String(number),
  owner: exampleOrganisation.did,
  state: 'accepted',
  text: { nl: `Freest een enkelstuks product binnen ${number === 1 ? 'de' : 'de voorgeschreven'} toleranties.` },
  plain: { nl: 'een enkel product binnen tolerantie frezen' },
  kind: 'vaardigheid',
  level: createLevelClaim('NLQF', '3', 'part-of-classified'),
  alignments: [{ type: 'closeMatch', target: 'http://data.europa.eu/esco/skill/voorbeeld', name: 'ESCO (voorbeeld)' }],
  ...(number > 1 && { supersedes: `${exampleUrl}/orgs/metaalpunt/outcomes/frezen-product#1` }),
}))

const [outcome] = exampleOutcomeVersions
if (outcome === undefined) throw new TypeError('There is an example')
const step = (
  act: ImportStep['act'],
  code: string,
  plain: string,
  changes: ImportStep['changes'] = [],
): ImportStep => ({
  act,
  code,
  uri: `${exampleUrl}/orgs/metaalpunt/outcomes/${code}`,
  plain,
  content: contentOf(outcome),
  basedOn: act === 'add' ? 0 : 1,
  changes,
})

export const exampleSteps: readonly ImportStep[] = [
  step('add', 'draaibank-instellen', 'een draaibank instellen'),
  step('change', 'frezen-product', 'een enkel product binnen tolerantie frezen', [
    {
      field: 'text.nl',
      before: 'Freest een enkelstuks product binnen de toleranties.',
      after: 'Freest een enkelstuks product binnen de voorgeschreven toleranties.',
    },
    { field: 'level.code', before: '2', after: '3' },
    { field: 'level.registerRef', before: 'VOORBEELD-001' },
  ]),
  step('move', 'frezen-meten', 'het product meten', [{ field: 'framework', before: 'meten', after: 'verspanen' }]),
  step('withdraw', 'handvijlen', 'een product met de hand vijlen'),
  step('theirs', 'veilig-werken', 'gevaar op de werkplek zien'),
]

export const exampleImport: OutcomeImport = {
  ...aggregate,
  _id: '5b0c2d10-1111-4e2a-9d3b-2b8a4f5c7e10',
  framework: 'verspanen',
  fileName: 'verspanen-2027.csv',
  state: 'checked',
  withdrawAbsent: true,
  createdAt: '2026-11-22T09:00:00.000Z',
  createdBy: { kind: 'staff', id: 'a1', name: 'Ans (voorbeeld)' },
  counts: { add: 1, change: 1, move: 1, withdraw: 1, same: 12, theirs: 1 },
  hash: 'hash',
  handledUpTo: 0,
  left: [],
}
