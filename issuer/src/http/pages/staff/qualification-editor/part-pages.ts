import { describeNode, findNode, isLeaf, parentOf, type Leaf } from '@stapel/shared'
import type { Router } from 'express'
import { createForm, type FormState } from '../../../../views/forms/create-form.ts'
import { partForm } from '../../../../views/staff/qualification-editor/part-form.ts'
import { designCrumbs } from '../../../../views/staff/qualification-editor/present-design.ts'
import { presentSubstitutes } from '../../../../views/staff/qualification-editor/present-substitutes.ts'
import { translate } from '../../../../views/words/index.ts'
import { hrefOfNode, type DesignKit, type DesignVisit } from './design-kit.ts'
import { changeGroup, changeLeaf, zBlock, zLeaf } from './part-input.ts'

/** What one node asks: of a group how many, of a single part which conditions. */
export function partPages(router: Router, design: DesignKit): void {
  const { designPath, show, accept } = design
  const formOf = async (visit: DesignVisit) => {
    const node = visit.nodeAsked()
    const { draft, catalogue } = await visit.readDesign()
    const { rule } = draft.content
    const entry =
      isLeaf(node) && node.op !== 'outcome' && catalogue.known.find(({ series }) => series === node.achievement)
    const newest = entry ? Number(entry.version) : Number.NaN
    const form = partForm(
      {
        base: visit.base,
        anchorHref: hrefOfNode(visit.base, node.id),
        revision: draft.history.revision,
        node,
        isInCredits: parentOf(rule, node.id)?.op === 'credits',
        organisations: await design.knownIssuers(),
        rubrics: node.op === 'outcome' ? (catalogue.rubrics.get(node.outcome) ?? []) : [],
        ...(Number.isInteger(newest) && newest > 0 && newest <= 100 && { newestVersion: newest }),
      },
      visit.locale,
    )
    return { node, form, names: catalogue.names }
  }
  const showForm = async (visit: DesignVisit, state?: FormState) => {
    const { node, form, names } = await formOf(visit)
    const { locale, base, draft } = visit
    await visit.show(
      'design-part',
      {
        title: isLeaf(node) ? describeNode(node, names, locale) : translate(locale, 'design.group-title'),
        crumbs: designCrumbs(draft, locale),
        form: createForm(form, state),
        ...(node.op === 'achievement' && {
          substitutes: presentSubstitutes(node, { base, revision: draft.history.revision, names, locale }),
        }),
      },
      state === undefined ? 200 : 400,
    )
  }

  router.get(
    `${designPath}/part`,
    show((visit) => showForm(visit)),
  )
  router.post(
    `${designPath}/part`,
    accept(async (visit) => {
      const { node, form } = await formOf(visit)
      const about = await visit.sayNode(node)
      if (isLeaf(node)) {
        const read = visit.readForm(zLeaf, form)
        if (!read.ok) return showForm(visit, read.state)
        await visit.step({
          act: 'changed',
          about,
          edit: (content) => ({ ...content, rule: changeLeaf(content.rule, asItIsNow(content.rule, node), read.data) }),
        })
      } else {
        const read = visit.readForm(zBlock, form)
        if (!read.ok) return showForm(visit, read.state)
        await visit.step({
          act: 'changed',
          about,
          edit: (content) => ({ ...content, rule: changeGroup(content.rule, node.id, read.data) }),
        })
      }
      visit.backTo(node.id)
    }),
  )
}

function asItIsNow(rule: Parameters<typeof findNode>[0], leaf: Leaf): Leaf {
  const now = findNode(rule, leaf.id)
  return now !== null && isLeaf(now) ? now : leaf
}
