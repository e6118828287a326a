import { OutcomeFileRefusedError } from '../../domain/outcome-imports/import-errors.ts'
import { exampleFramework, exampleImport, exampleOutcomeVersions, exampleSteps } from '../examples/example-framework.ts'
import { staffFrame, type PageExample } from '../examples/page-example.ts'
import { createForm } from '../forms/create-form.ts'
import { translate } from '../words/index.ts'
import { describeFileProblems } from './describe-file-problem.ts'
import { frameworkForm } from './framework-form.ts'
import { exampleOutcomeCsv, importForm, importSteps } from './import-form.ts'
import { placeForm } from './place-form.ts'
import { presentFrameworkDetail, presentFrameworks } from './present-frameworks.ts'
import { presentImport } from './present-import.ts'

const locale = 'nl'
const frame = staffFrame
const frameworkTitle = 'Verspanende techniek (voorbeeld)'
const title = translate(locale, 'import.title')
const problems = describeFileProblems(
  new OutcomeFileRefusedError(
    [
      { row: 1, field: 'niveau', code: 'unknown-column' },
      { row: 1, field: 'level', code: 'missing-column' },
      { row: 4, field: 'text_nl', code: 'missing' },
      { row: 7, field: 'id', code: 'twice' },
    ],
    'line',
  ),
  locale,
)
const upload = {
  title,
  lead: translate(locale, 'import.lead'),
  crumbs: [{ href: '/staff/frameworks', label: translate(locale, 'frameworks.title') }],
  steps: importSteps('choose', locale),
  links: [
    { href: '/orgs/metaalpunt/frameworks/verspanen/outcomes.csv', label: translate(locale, 'import.start-from') },
  ],
  example: {
    label: translate(locale, 'import.example'),
    text: translate(locale, 'import.example-text'),
    code: exampleOutcomeCsv,
  },
} as const
const show = (name: string, changes: Partial<typeof exampleImport> = {}): PageExample => ({
  name,
  page: 'detail',
  model: presentImport({ import: { ...exampleImport, ...changes }, frameworkTitle, steps: exampleSteps }, locale),
  frame,
})
const outcomes = exampleOutcomeVersions.slice(1).map((outcome) => ({ code: 'frezen-product', outcome }))

export const frameworkExamples: readonly PageExample[] = [
  {
    name: 'frameworks',
    page: 'list',
    model: presentFrameworks({ items: [exampleFramework], next: null }, { text: '', after: undefined }, true, locale),
    frame,
  },
  {
    name: 'frameworks-empty',
    page: 'list',
    model: presentFrameworks({ items: [], next: null }, { text: '', after: undefined }, true, locale),
    frame,
  },
  {
    name: 'framework-detail',
    page: 'detail',
    model: presentFrameworkDetail(exampleFramework, outcomes, true, locale),
    frame,
  },
  {
    name: 'framework-detail-empty',
    page: 'detail',
    model: presentFrameworkDetail(exampleFramework, [], false, locale),
    frame,
  },
  {
    name: 'framework-form',
    page: 'form',
    model: {
      title: translate(locale, 'frameworks.new'),
      form: createForm(frameworkForm(undefined, locale), {
        values: { title: '' },
        errors: [{ field: 'title', message: 'Vul dit in.' }],
      }),
    },
    frame,
  },
  {
    name: 'outcome-place',
    page: 'form',
    model: {
      title: translate(locale, 'outcome.place-title'),
      form: createForm(
        placeForm(
          { code: 'frezen', framework: 'verspanen', choices: [{ value: 'verspanen', label: frameworkTitle }] },
          locale,
        ),
      ),
    },
    frame,
  },
  {
    name: 'import-choose',
    page: 'form',
    model: { ...upload, form: createForm(importForm('verspanen', locale)) },
    frame,
  },
  {
    name: 'import-refused',
    page: 'form',
    model: {
      ...upload,
      example: { ...upload.example, open: true },
      form: createForm(importForm('verspanen', locale), {
        values: {},
        errors: problems.map((message) => ({ field: 'file', message })),
      }),
    },
    frame,
  },
  show('import-preview'),
  show('import-nothing', { counts: { add: 0, change: 0, move: 0, withdraw: 0, same: 17, theirs: 0 } }),
  show('import-applying', { state: 'applying' }),
  show('import-done', { state: 'done' }),
  show('import-done-left', { state: 'done', left: ['frezen-product'] }),
]
