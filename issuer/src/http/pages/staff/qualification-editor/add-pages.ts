import {
  addNode,
  childrenOf,
  createBlock,
  describeNode,
  freshNodeId,
  isLeaf,
  parentOf,
  type CatalogueEntry,
  type NodePlace,
  type Rule,
} from '@stapel/shared'
import type { Router } from 'express'
import { z } from 'zod'
import type { IssuerContext } from '../../../../context.ts'
import type { QualificationContent } from '../../../../domain/qualifications/qualification-content.ts'
import { createForm, type FormState } from '../../../../views/forms/create-form.ts'
import { addable, addForm, type Addable } from '../../../../views/staff/qualification-editor/add-form.ts'
import { designCrumbs } from '../../../../views/staff/qualification-editor/present-design.ts'
import { presentSearch } from '../../../../views/staff/qualification-editor/present-search.ts'
import { translate } from '../../../../views/words/index.ts'
import { zOptionalUrl, zStrings } from '../../kit/fields.ts'
import { valuesOf } from '../../kit/read-form.ts'
import { achievementChoices, outcomeChoices, type Choices } from './choices.ts'
import { readChosenAchievements } from './chosen-achievements.ts'
import { hrefOfNode, type DesignKit, type DesignVisit } from './design-kit.ts'
import { zBlock } from './part-input.ts'

const zChosen = z.object({ chosen: zStrings, url: zOptionalUrl })

/** Something new in the rule: inside a group, or after a part. Found in the catalogue; nothing is typed but words to search by. */
export function addPages(router: Router, { designPath, show, accept }: DesignKit, ctx: IssuerContext): void {
  const formOf = async (visit: DesignVisit) => {
    const { block, place, isAfter } = placeOf(visit)
    const kinds = block.op === 'credits' ? (['achievement', 'outcome'] as const) : addable
    const what: Addable = kinds.find((kind) => kind === visit.query('what')) ?? 'achievement'
    const found = await search(ctx, visit, what)
    const here = (kind: Addable) => `${addressOf(visit, isAfter)}&what=${kind}`
    const form = addForm(
      {
        action: here(what),
        cancelHref: hrefOfNode(visit.base, visit.nodeAsked().id),
        revision: visit.draft.history.revision,
        what,
        choices: found.choices,
      },
      visit.locale,
    )
    return { block, place, isAfter, kinds, what, found, here, form }
  }
  const showForm = async (visit: DesignVisit, state?: FormState) => {
    const { isAfter, kinds, what, found, here, form } = await formOf(visit)
    const { locale } = visit
    const { catalogue } = await visit.readDesign()
    const node = visit.nodeAsked()
    const about = node.title ?? describeNode(node, catalogue.names, locale).replace(/:$/, '')
    await visit.show(
      'design-add',
      {
        title: translate(locale, 'design.add-title'),
        lead: translate(locale, isAfter ? 'design.add-after' : 'design.add-in', { about }),
        crumbs: designCrumbs(visit.draft, locale),
        tabs: kinds.map((kind) => ({
          href: here(kind),
          label: translate(locale, `design.addable.${kind}`),
          current: kind === what,
        })),
        ...(what !== 'block' && {
          search: presentSearch(
            { action: here(what), text: visit.query('q') ?? '', found: found.choices.length, more: found.more },
            locale,
          ),
        }),
        form: createForm(form, state),
      },
      state === undefined ? 200 : 400,
    )
  }
  const refuse = (visit: DesignVisit, field: string, word: Parameters<typeof translate.loosely>[1]) =>
    showForm(visit, {
      values: valuesOf(visit.req.body),
      errors: [{ field, message: translate.loosely(visit.locale, word) }],
    })

  router.get(
    `${designPath}/add`,
    show((visit) => showForm(visit)),
  )
  router.post(
    `${designPath}/add`,
    accept(async (visit) => {
      const { what, place, form, block } = await formOf(visit)
      if (what === 'block') {
        const read = visit.readForm(zBlock, form)
        if (!read.ok) return showForm(visit, read.state)
        let id = ''
        await visit.step({
          act: 'added',
          about: translate(visit.locale, 'design.a-group'),
          edit(content) {
            id = freshNodeId(content.rule, 'groep')
            return withNodes(content, [createBlock(id, read.data, [])], place)
          },
        })
        visit.backTo(id)
        return
      }
      const read = visit.readForm(zChosen, form)
      if (!read.ok) return showForm(visit, read.state)
      const { chosen, url } = read.data
      if (what === 'outcome') {
        if (chosen.length === 0) return refuse(visit, 'chosen', 'design.choose-one')
        await addLeaves(visit, place, chosen, [], (id, outcome) => ({ id, op: 'outcome', outcome }))
        return
      }
      const achievements = await readChosenAchievements(ctx, visit.draft.content, { chosen, url })
      if (!achievements.ok) return refuse(visit, achievements.field, achievements.word)
      const { series, elsewhere } = achievements
      const op = what === 'integrative' && block.op !== 'credits' ? 'integrative' : 'achievement'
      await addLeaves(visit, place, series, elsewhere, (id, achievement) => ({ id, op, achievement }))
    }),
  )
}

function placeOf(visit: DesignVisit): { readonly block: Rule; readonly place: NodePlace; readonly isAfter: boolean } {
  const node = visit.nodeAsked()
  const parent = parentOf(visit.draft.content.rule, node.id)
  const isAfter = parent !== null && (visit.query('place') === 'after' || isLeaf(node))
  if (!isAfter) return { block: node, place: { parent: node.id }, isAfter }
  const index = childrenOf(parent).findIndex(({ id }) => id === node.id) + 1
  return { block: parent, place: { parent: parent.id, index }, isAfter }
}

function addressOf(visit: DesignVisit, isAfter: boolean): string {
  return `${visit.base}/add?node=${encodeURIComponent(visit.nodeAsked().id)}&place=${isAfter ? 'after' : 'inside'}`
}

async function search(ctx: IssuerContext, visit: DesignVisit, what: Addable): Promise<Choices> {
  const asked = { org: visit.org, text: visit.query('q') ?? '', locale: visit.locale }
  if (what === 'block') return { choices: [], more: false }
  return what === 'outcome' ? outcomeChoices(ctx, asked) : achievementChoices(ctx, asked)
}

async function addLeaves(
  visit: DesignVisit,
  place: NodePlace,
  uris: readonly string[],
  elsewhere: readonly CatalogueEntry[],
  create: (id: string, uri: string) => Rule,
): Promise<void> {
  let last = place.parent
  await visit.step({
    act: 'added',
    about: uris
      .map((uri) => uri.split('/').at(-1) ?? uri)
      .join(', ')
      .slice(0, 200),
    edit(content) {
      const nodes: Rule[] = []
      for (const uri of uris) {
        const taken: Rule = { id: '', op: 'all', of: [content.rule, ...nodes] }
        nodes.push(create(freshNodeId(taken, idFrom(uri)), uri))
      }
      last = nodes.at(-1)?.id ?? last
      return withNodes({ ...content, ...withElsewhere(content, elsewhere) }, nodes, place)
    },
  })
  visit.backTo(last)
}

/** The last part of an address says what it is about, and suits a message better than a number. */
function idFrom(uri: string): string {
  const tail = uri.split(/[/#]/).findLast((part) => part !== '') ?? ''
  return tail.replace(/[^A-Za-z0-9-]/g, '-').slice(0, 60) || 'onderdeel'
}

function withNodes(
  content: QualificationContent,
  nodes: readonly Rule[],
  { parent, index }: NodePlace,
): QualificationContent {
  const rule = nodes.reduce(
    (tree, node, offset) => addNode(tree, node, { parent, ...(index !== undefined && { index: index + offset }) }),
    content.rule,
  )
  return { ...content, rule }
}

export function withElsewhere(
  { elsewhere = [] }: QualificationContent,
  added: readonly CatalogueEntry[],
): Pick<QualificationContent, 'elsewhere'> {
  if (added.length === 0) return {}
  const isNew = new Set(added.map(({ series }) => series))
  return { elsewhere: [...elsewhere.filter(({ series }) => !isNew.has(series)), ...added] }
}
