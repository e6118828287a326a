import { findNode, parentOf, removeNode, shiftNode, wrapNode, type Rule } from '@stapel/shared'
import { NotFoundError, parseBody } from '@stapel/shared/server'
import type { Router } from 'express'
import { z } from 'zod'
import type { DesignKit, DesignVisit } from './design-kit.ts'

const zNode = z.object({ node: z.string().min(1).max(200) })

/** What one button does to a node: up, down, away, a group around it. */
export function rearrange(router: Router, { designPath, accept }: DesignKit): void {
  for (const [name, by] of [
    ['up', -1],
    ['down', 1],
  ] as const) {
    router.post(
      `${designPath}/${name}`,
      accept(async (visit) => {
        const node = nodeSent(visit)
        await changeRule(visit, 'moved', node, (rule) => shiftNode(rule, node.id, by))
        visit.backTo(node.id)
      }),
    )
  }

  router.post(
    `${designPath}/remove`,
    accept(async (visit) => {
      const node = nodeSent(visit)
      const parent = parentOf(visit.draft.content.rule, node.id)
      await changeRule(visit, 'removed', node, (rule) => removeNode(rule, node.id))
      visit.backTo(parent?.id)
    }),
  )

  router.post(
    `${designPath}/wrap`,
    accept(async (visit) => {
      const node = nodeSent(visit)
      let block = ''
      await changeRule(visit, 'wrapped', node, (rule) => {
        const wrapped = wrapNode(rule, node.id, 'groep')
        block = wrapped.block
        return wrapped.rule
      })
      visit.redirect(`${visit.base}/part?node=${encodeURIComponent(block)}`)
    }),
  )
}

/** @throws NotFoundError */
function nodeSent(visit: DesignVisit): Rule {
  const { node: id } = parseBody(zNode, visit.req)
  const node = findNode(visit.draft.content.rule, id)
  if (node === null) throw new NotFoundError('part')
  return node
}

async function changeRule(
  visit: DesignVisit,
  act: 'moved' | 'removed' | 'wrapped',
  node: Rule,
  edit: (rule: Rule) => Rule,
): Promise<void> {
  await visit.step({
    act,
    about: await visit.sayNode(node),
    edit(content) {
      const rule = edit(content.rule)
      return rule === content.rule ? content : { ...content, rule }
    },
  })
}
