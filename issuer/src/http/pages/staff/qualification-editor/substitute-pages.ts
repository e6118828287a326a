import { type AchievementRule, type Leaf, type Rule, type Substitute } from '@stapel/shared'
import { NotFoundError, parseBody } from '@stapel/shared/server'
import type { Router } from 'express'
import { z } from 'zod'
import type { IssuerContext } from '../../../../context.ts'
import { createForm, type FormState } from '../../../../views/forms/create-form.ts'
import { substituteForm } from '../../../../views/staff/qualification-editor/add-form.ts'
import { designCrumbs } from '../../../../views/staff/qualification-editor/present-design.ts'
import { presentSearch } from '../../../../views/staff/qualification-editor/present-search.ts'
import { translate } from '../../../../views/words/index.ts'
import { zLine, zOptionalDay, zOptionalUrl, zStrings, zTicked } from '../../kit/fields.ts'
import { valuesOf } from '../../kit/read-form.ts'
import { withElsewhere } from './add-pages.ts'
import { achievementChoices } from './choices.ts'
import { readChosenAchievements } from './chosen-achievements.ts'
import { hrefOfNode, type DesignKit, type DesignVisit } from './design-kit.ts'
import { everywhere } from './part-input.ts'

const zSubstituteForm = z.object({
  chosen: zStrings,
  url: zOptionalUrl,
  reason: zLine(500),
  until: zOptionalDay,
  everywhere: zTicked,
})
const zRemoval = z.object({ achievement: z.string().min(1).max(2000) })

/** What may take a part's place: one way, with a reason, until a day. */
export function substitutePages(router: Router, { designPath, show, accept }: DesignKit, ctx: IssuerContext): void {
  const formOf = async (visit: DesignVisit) => {
    const node = achievementAsked(visit)
    const text = visit.query('q') ?? ''
    const { choices, more } = await achievementChoices(ctx, { org: visit.org, text, locale: visit.locale })
    const action = `${visit.base}/substitute?node=${encodeURIComponent(node.id)}`
    const others = choices.filter(({ value }) => value !== node.achievement)
    const { revision } = visit.draft.history
    const form = substituteForm(
      { action, cancelHref: hrefOfNode(visit.base, node.id), revision, choices: others },
      visit.locale,
    )
    return { node, form, search: presentSearch({ action, text, found: others.length, more }, visit.locale) }
  }
  const showForm = async (visit: DesignVisit, state?: FormState) => {
    const { node, form, search } = await formOf(visit)
    await visit.show(
      'design-add',
      {
        title: translate(visit.locale, 'design.substitute-title'),
        lead: translate(visit.locale, 'design.substitute-lead', { about: await visit.sayNode(node) }),
        crumbs: designCrumbs(visit.draft, visit.locale),
        tabs: [],
        search,
        form: createForm(form, state),
      },
      state === undefined ? 200 : 400,
    )
  }

  router.get(
    `${designPath}/substitute`,
    show((visit) => showForm(visit)),
  )
  router.post(
    `${designPath}/substitute`,
    accept(async (visit) => {
      const { node, form } = await formOf(visit)
      const read = visit.readForm(zSubstituteForm, form)
      if (!read.ok) return showForm(visit, read.state)
      const { reason, until, ...input } = read.data
      const achievements = await readChosenAchievements(ctx, visit.draft.content, input)
      if (!achievements.ok) {
        const message = translate.loosely(visit.locale, achievements.word)
        return showForm(visit, { values: valuesOf(visit.req.body), errors: [{ field: achievements.field, message }] })
      }
      const added = achievements.series.map((achievement) => ({
        achievement,
        reason,
        ...(until !== undefined && { until }),
      }))
      await visit.step({
        act: 'substitute-added',
        about: await visit.sayNode(node),
        edit: (content) => ({
          ...content,
          ...withElsewhere(content, achievements.elsewhere),
          rule: changeSubstitutes(content.rule, node, input.everywhere, (old) => withSubstitutes(old, added)),
        }),
      })
      visit.redirect(`${visit.base}/part?node=${encodeURIComponent(node.id)}`)
    }),
  )

  router.post(
    `${designPath}/remove-substitute`,
    accept(async (visit) => {
      const node = achievementAsked(visit)
      const { achievement } = parseBody(zRemoval, visit.req)
      await visit.step({
        act: 'substitute-removed',
        about: await visit.sayNode(node),
        edit: (content) => ({
          ...content,
          rule: changeSubstitutes(content.rule, node, false, (old) =>
            old.filter((one) => one.achievement !== achievement),
          ),
        }),
      })
      visit.redirect(`${visit.base}/part?node=${encodeURIComponent(node.id)}`)
    }),
  )
}

/** @throws NotFoundError only an achievement has substitutes */
function achievementAsked(visit: DesignVisit): AchievementRule {
  const node = visit.nodeAsked()
  if (node.op !== 'achievement') throw new NotFoundError('part')
  return node
}

function withSubstitutes(old: readonly Substitute[], added: readonly Substitute[]): Substitute[] {
  const isNew = new Set(added.map(({ achievement }) => achievement))
  return [...old.filter(({ achievement }) => !isNew.has(achievement)), ...added]
}

function changeSubstitutes(
  rule: Rule,
  node: AchievementRule,
  isEverywhere: boolean,
  change: (old: readonly Substitute[]) => readonly Substitute[],
): Rule {
  return everywhere(rule, node, (leaf): Leaf => {
    if (leaf.op !== 'achievement' || (!isEverywhere && leaf.id !== node.id)) return leaf
    const { substitutes: old = [], ...rest } = leaf
    const substitutes = change(old)
    return substitutes.length === 0 ? rest : { ...rest, substitutes }
  })
}
