import { moveNode } from '@stapel/shared'
import type { Router } from 'express'
import { z } from 'zod'
import { createForm, type FormState } from '../../../../views/forms/create-form.ts'
import { moveForm, movePlaces } from '../../../../views/staff/qualification-editor/move-form.ts'
import { designCrumbs } from '../../../../views/staff/qualification-editor/present-design.ts'
import { translate } from '../../../../views/words/index.ts'
import { hrefOfNode, type DesignKit, type DesignVisit } from './design-kit.ts'

/** A node into another group. */
export function movePages(router: Router, { designPath, show, accept }: DesignKit): void {
  const formOf = async (visit: DesignVisit) => {
    const node = visit.nodeAsked()
    const { draft, catalogue } = await visit.readDesign()
    const anchorHref = hrefOfNode(visit.base, node.id)
    const { revision } = draft.history
    const input = { base: visit.base, anchorHref, revision, rule: draft.content.rule, node, names: catalogue.names }
    return { node, form: moveForm(input, visit.locale) }
  }
  const showForm = async (visit: DesignVisit, state?: FormState) => {
    const { node, form } = await formOf(visit)
    const hasPlaces = movePlaces(visit.draft.content.rule, node).length > 0
    await visit.show(
      'design-part',
      {
        title: translate(visit.locale, 'design.move-title'),
        lead: hasPlaces ? await visit.sayNode(node) : translate(visit.locale, 'design.move-nowhere'),
        crumbs: designCrumbs(visit.draft, visit.locale),
        form: createForm(hasPlaces ? form : { ...form, groups: [] }, state),
      },
      state === undefined ? 200 : 400,
    )
  }

  router.get(
    `${designPath}/move`,
    show((visit) => showForm(visit)),
  )
  router.post(
    `${designPath}/move`,
    accept(async (visit) => {
      const { node, form } = await formOf(visit)
      const places = movePlaces(visit.draft.content.rule, node).map(({ id }) => id)
      const zMove = z.object({
        to: z.string().refine((id) => places.includes(id), { params: { word: 'form.error.choose' } }),
      })
      const read = visit.readForm(zMove, form)
      if (!read.ok) return showForm(visit, read.state)
      await visit.step({
        act: 'moved',
        about: await visit.sayNode(node),
        edit: (content) => ({ ...content, rule: moveNode(content.rule, node.id, { parent: read.data.to }) }),
      })
      visit.backTo(node.id)
    }),
  )
}
