import { examplePeople, type CatalogueEntry } from '@stapel/shared'
import { NotFoundError, parseBody } from '@stapel/shared/server'
import type { Router } from 'express'
import { z } from 'zod'
import type { IssuerContext } from '../../../../context.ts'
import type { ExampleLearner } from '../../../../domain/qualifications/designing/example-learner.ts'
import {
  getExampleLearner,
  keepExampleLearner,
  removeExampleLearner,
} from '../../../../domain/qualifications/designing/keep-example-learner.ts'
import { learnerOfPerson } from '../../../../domain/qualifications/designing/learner-of-person.ts'
import { readRuleCatalogue } from '../../../../domain/qualifications/read-rule-catalogue.ts'
import { designCrumbs, tryLearners } from '../../../../views/staff/qualification-editor/present-design.ts'
import { presentLearnerForm } from '../../../../views/staff/qualification-editor/present-learner-form.ts'
import { presentTriedLearner } from '../../../../views/staff/qualification-editor/present-tried-learners.ts'
import type { DesignKit, DesignVisit } from './design-kit.ts'
import { zLearnerForm } from './learner-input.ts'

const mostRows = 80
const zPerson = z.object({ person: z.string().max(100) })

/** Trying the rule on invented people. They stay with the draft, so that each change shows how each of them fares. */
export function learnerPages(router: Router, { designPath, show, accept }: DesignKit, ctx: IssuerContext): void {
  const path = `${designPath}/learners`
  const showForm = async (visit: DesignVisit, learner?: ExampleLearner, needsName = false) => {
    const design = await visit.readDesign()
    const people = await peopleHere(ctx, visit, design.today)
    const form = {
      crumbs: designCrumbs(visit.draft, visit.locale),
      base: visit.base,
      ...(learner && { learner }),
      entries: inOrderOfRule(design.catalogue.known, JSON.stringify(visit.draft.content.rule)),
      people: learner === undefined ? people : [],
      today: design.today,
      needsName,
    }
    await visit.show('design-learner-form', presentLearnerForm(form, visit.locale), needsName ? 400 : 200)
  }
  const save = async (visit: DesignVisit, id: string) => {
    const { name, held } = parseBody(zLearnerForm, visit.req)
    const isNew = !visit.draft.learners.some((one) => one.id === id)
    if (name === '') return showForm(visit, { id: isNew ? '' : id, name, held }, true)
    await keepExampleLearner(ctx, { org: visit.org, key: visit.key }, { id, name, held })
    visit.redirect(`${visit.base}/learners/${id}`)
  }

  router.get(
    `${path}/new`,
    show((visit) => showForm(visit)),
  )
  router.post(
    `${path}/new`,
    accept((visit) => save(visit, ctx.random.uuid())),
  )
  router.post(
    `${path}/example`,
    accept(async (visit) => {
      const { person: key } = parseBody(zPerson, visit.req)
      const person = examplePeople.find((one) => one.key === key)
      if (person === undefined) throw new NotFoundError('example person')
      const { today } = await visit.readDesign()
      const learner = { id: person.key, ...learnerOfPerson(person, ctx.addresses.issuer, today) }
      await keepExampleLearner(ctx, { org: visit.org, key: visit.key }, learner)
      visit.redirect(`${visit.base}#try`)
    }),
  )
  router.get(
    `${path}/:learner`,
    show(async (visit) => {
      const { id } = getExampleLearner(visit.draft, visit.param('learner'))
      const design = await visit.readDesign()
      const tried = tryLearners(design).find(({ learner }) => learner.id === id)
      if (tried === undefined) throw new NotFoundError('example learner')
      const { locale, base, draft } = visit
      const frame = { base, names: design.catalogue.names, locale, crumbs: designCrumbs(draft, locale) }
      await visit.show('design-learner', presentTriedLearner(tried, frame))
    }),
  )
  router.get(
    `${path}/:learner/change`,
    show((visit) => showForm(visit, getExampleLearner(visit.draft, visit.param('learner')))),
  )
  router.post(
    `${path}/:learner/change`,
    accept((visit) => save(visit, getExampleLearner(visit.draft, visit.param('learner')).id)),
  )
  router.post(
    `${path}/:learner/remove`,
    accept(async (visit) => {
      await removeExampleLearner(ctx, { org: visit.org, key: visit.key, id: visit.param('learner') })
      visit.redirect(`${visit.base}#try`)
    }),
  )
}

/** The worked people who are not there yet and whose achievements all exist in this installation. */
async function peopleHere(ctx: IssuerContext, { draft }: DesignVisit, today: string) {
  const people = examplePeople
    .filter(({ key }) => !draft.learners.some(({ id }) => id === key))
    .map((person) => ({ person, learner: { id: person.key, ...learnerOfPerson(person, ctx.addresses.issuer, today) } }))
  const { known } = await readRuleCatalogue(ctx, { ...draft, learners: people.map(({ learner }) => learner) })
  const series = new Set(known.map((entry) => entry.series))
  return people
    .filter(
      ({ learner }) => learner.held.length > 0 && learner.held.every(({ achievement }) => series.has(achievement)),
    )
    .map(({ person }) => person)
}

/** What the rule names first, in its order; then what else the organisations offer. */
function inOrderOfRule(known: readonly CatalogueEntry[], rule: string): readonly CatalogueEntry[] {
  const place = ({ series }: CatalogueEntry) => {
    const index = rule.indexOf(`"${series}"`)
    return index < 0 ? Number.MAX_SAFE_INTEGER : index
  }
  return [...known].sort((a, b) => place(a) - place(b) || a.name.localeCompare(b.name, 'nl')).slice(0, mostRows)
}
