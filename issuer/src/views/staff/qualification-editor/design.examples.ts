import { examplePeople, type Rule } from '@stapel/shared'
import { learnerOfPerson } from '../../../domain/qualifications/designing/learner-of-person.ts'
import { withStep } from '../../../domain/qualifications/designing/change-design.ts'
import type { ExampleLearner } from '../../../domain/qualifications/designing/example-learner.ts'
import type { QualificationDraft } from '../../../domain/qualifications/qualification-version.ts'
import { exampleUrl } from '../../examples/example-content.ts'
import { exampleDraft, exampleQualification, exampleRuleCatalogue } from '../../examples/example-qualification.ts'
import { staffFrame, type PageExample } from '../../examples/page-example.ts'
import { createForm } from '../../forms/create-form.ts'
import { presentQualifications } from '../present-qualifications.ts'
import { addForm, choiceOfAchievement, substituteForm } from './add-form.ts'
import { factsForm } from './facts-form.ts'
import { moveForm } from './move-form.ts'
import { partForm } from './part-form.ts'
import { presentConflict } from './present-conflict.ts'
import { designCrumbs, presentDesign, tryLearners, type Design } from './present-design.ts'
import { presentLearnerForm } from './present-learner-form.ts'
import { presentPublication } from './present-publication.ts'
import { presentSearch } from './present-search.ts'
import { presentSubstitutes } from './present-substitutes.ts'
import { presentTriedLearner } from './present-tried-learners.ts'

const today = '2026-11-22'
const addresses = { issuer: exampleUrl, wallet: 'https://wallet.example', verifier: 'https://controle.example' }
const learners: readonly ExampleLearner[] = examplePeople.map((person) => ({
  id: person.key,
  ...learnerOfPerson(person, exampleUrl, today),
}))
const step = { act: 'added', about: 'CNC-frezen basis', by: 'Ans (voorbeeld)', at: '2026-11-22T09:00:00.000Z' } as const
const drafted = (changes: Partial<QualificationDraft['content']>, draft: QualificationDraft = exampleDraft) =>
  withStep(draft, { ...draft.content, ...changes }, step)
const designOf = (draft: QualificationDraft): Design => ({ draft, catalogue: exampleRuleCatalogue, addresses, today })

const empty = drafted({ rule: { id: 'cnc-verspaner', op: 'all', of: [] } })
const full: QualificationDraft = { ...drafted({ minWorkloadHours: 320 }), learners }
const base = '/staff/qualifications/cnc-verspaner.1/edit'
const crumbs = designCrumbs(exampleDraft, 'nl')
const { known, names } = exampleRuleCatalogue
const organisations = [
  { did: 'did:web:bewijs.example:orgs:metaalpunt', name: 'Voorbeeld Metaalinstituut MetaalPunt' },
  { did: 'did:web:bewijs.example:orgs:mbo-rijnoever', name: 'Voorbeeld MBO Rijnoever' },
]
const anchorHref = `${base}#part-x`
const partInput = { base, anchorHref, revision: 3, isInCredits: false, organisations, rubrics: [], newestVersion: 2 }
const choices = known.slice(0, 5).map((entry) => choiceOfAchievement(entry, 'Voorbeeld MetaalPunt', true, 'nl'))

const { rule } = exampleDraft.content
const partsOfRoot = rule.op === 'all' ? rule.of : []
const group = partsOfRoot.find(({ op }) => op === 'any')
const elective = partsOfRoot.flatMap((part): readonly Rule[] => (part.op === 'any' ? part.of : []))
const withSubstitute = elective.find((part) => part.op === 'achievement' && part.substitutes !== undefined)
if (group === undefined || withSubstitute?.op !== 'achievement')
  throw new TypeError('Q1 has a choice with a substitute')
const outcome: Rule = {
  id: 'frezen',
  op: 'outcome',
  outcome: known[1]?.outcomes[0]?.id ?? '',
  minLevel: { framework: 'NLQF', code: '3' },
}
const tried = tryLearners(designOf(full))
const partPage = (node: Rule) => ({
  title: 'Wat vraagt dit onderdeel?',
  crumbs,
  form: createForm(partForm({ ...partInput, node }, 'nl')),
})

export const designExamples: readonly PageExample[] = [
  {
    name: 'qualifications',
    page: 'list',
    model: presentQualifications([exampleDraft, exampleQualification], true, 'nl'),
    frame: staffFrame,
  },
  { name: 'design-new', page: 'design', model: presentDesign(designOf(empty), 'nl'), frame: staffFrame },
  { name: 'design-full', page: 'design', model: presentDesign(designOf(full), 'nl'), frame: staffFrame },
  {
    name: 'design-facts',
    page: 'form',
    model: {
      title: 'Gegevens',
      crumbs,
      form: createForm(
        factsForm({ action: base, cancelHref: base, content: full.content, revision: 1, organisations }, 'nl'),
      ),
    },
    frame: staffFrame,
  },
  {
    name: 'design-add',
    page: 'design-add',
    model: {
      title: 'Voeg iets toe',
      lead: 'In: Alle 7 onderdelen zijn nodig',
      crumbs,
      tabs: [
        { href: '?what=achievement', label: 'Bewijs', current: true },
        { href: '?what=block', label: 'Groep', current: false },
      ],
      search: presentSearch({ action: `${base}/add?node=x`, text: 'cnc', found: 5, more: false }, 'nl'),
      form: createForm(addForm({ action: base, cancelHref: base, revision: 1, what: 'achievement', choices }, 'nl'), {
        values: { url: 'x' },
        errors: [{ field: 'chosen', message: 'Kies er minstens een.' }],
      }),
    },
    frame: staffFrame,
  },
  {
    name: 'design-add-group',
    page: 'design-add',
    model: {
      title: 'Voeg iets toe',
      lead: 'In: Alle 7 onderdelen zijn nodig',
      crumbs,
      tabs: [{ href: '?what=block', label: 'Groep', current: true }],
      form: createForm(addForm({ action: base, cancelHref: base, revision: 1, what: 'block', choices: [] }, 'nl')),
    },
    frame: staffFrame,
  },
  {
    name: 'design-part',
    page: 'design-part',
    model: {
      ...partPage(withSubstitute),
      substitutes: presentSubstitutes(withSubstitute, { base, revision: 3, names, locale: 'nl' }),
    },
    frame: staffFrame,
  },
  { name: 'design-group', page: 'design-part', model: partPage(group), frame: staffFrame },
  { name: 'design-outcome', page: 'design-part', model: partPage(outcome), frame: staffFrame },
  {
    name: 'design-substitute',
    page: 'design-add',
    model: {
      title: 'Voeg een vervanger toe',
      lead: 'Wat mag de plaats innemen van: MIG/MAG-lassen hoeknaad',
      crumbs,
      tabs: [],
      search: presentSearch({ action: `${base}/substitute?node=x`, text: '', found: 40, more: true }, 'nl'),
      form: createForm(substituteForm({ action: base, cancelHref: base, revision: 1, choices }, 'nl')),
    },
    frame: staffFrame,
  },
  {
    name: 'design-move',
    page: 'design-part',
    model: {
      title: 'Naar een andere groep',
      lead: 'CNC-frezen basis',
      crumbs,
      form: createForm(moveForm({ base, anchorHref, revision: 1, rule, node: partsOfRoot[0] ?? rule, names }, 'nl')),
    },
    frame: staffFrame,
  },
  {
    name: 'design-conflict',
    page: 'design-conflict',
    model: presentConflict(full, 0, { action: `${base}/remove`, sent: { node: 'x', _csrf: 'y' } }, 'nl'),
    frame: staffFrame,
  },
  {
    name: 'design-learner-new',
    page: 'design-learner-form',
    model: presentLearnerForm({ crumbs, base, entries: known, people: examplePeople, today, needsName: true }, 'nl'),
    frame: staffFrame,
  },
  ...tried.slice(0, 2).map((one): PageExample => ({
    name: `design-learner-${one.learner.id}`,
    page: 'design-learner',
    model: presentTriedLearner(one, { base, names, locale: 'nl', crumbs }),
    frame: staffFrame,
  })),
  {
    name: 'design-publish',
    page: 'detail',
    model: presentPublication(designOf(full), null, 'nl'),
    frame: staffFrame,
  },
  {
    name: 'design-publish-unfinished',
    page: 'detail',
    model: presentPublication(designOf(empty), exampleQualification, 'nl'),
    frame: staffFrame,
  },
]
