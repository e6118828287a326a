import { Router } from 'express'
import { wordFor } from '@stapel/shared'
import { acceptForm } from '@stapel/shared/server'
import type { IssuerContext } from '../../../context.ts'
import { AlreadyExistsError } from '../../../domain/errors.ts'
import { createOutcome, reviseOutcome } from '../../../domain/outcomes/save-outcome.ts'
import { findUses } from '../../../domain/outcomes/find-uses.ts'
import { createForm, type FormState } from '../../../views/forms/create-form.ts'
import { outcomeForm } from '../../../views/staff/outcome-form.ts'
import { presentOutcomes } from '../../../views/staff/present-outcomes.ts'
import { presentOutcome } from '../../../views/public/present-outcome.ts'
import { translate } from '../../../views/words/index.ts'
import type { PageKit, StaffVisit } from '../kit/create-page-kit.ts'
import { valuesOf } from '../kit/read-form.ts'
import { outcomeContentOf, zNewOutcomeForm, zOutcomeForm } from './outcome-input.ts'

/** From the link on a framework's page, or from the form that it led to. */
function chosenFramework({ query, req }: StaffVisit): string | undefined {
  const sent = query('framework') ?? valuesOf(req.body)['framework']
  return typeof sent === 'string' && sent !== '' ? sent : undefined
}

export function outcomePages(ctx: IssuerContext, { staff, csrf }: PageKit): Router {
  const router = Router()
  const crumbs = ({ locale }: StaffVisit) => [{ href: '/staff/outcomes', label: translate(locale, 'outcomes.title') }]

  router.get(
    '/staff/outcomes',
    staff('outcomes:read', async ({ org, locale, query, signedIn, show }) => {
      const text = query('q') ?? ''
      const after = query('after')
      const page = await ctx.outcomes.search(org, text, after, 50)
      await show(
        'list',
        presentOutcomes(page, { text, after }, signedIn.permissions.includes('outcomes:write'), locale),
      )
    }),
  )

  const showNew = (visit: StaffVisit, state?: FormState, status?: number) => {
    const { locale, show } = visit
    const framework = chosenFramework(visit)
    const form = createForm(
      { ...outcomeForm(undefined, undefined, locale), hidden: framework === undefined ? {} : { framework } },
      state,
    )
    return show(
      'form',
      {
        title: translate(locale, 'outcomes.new'),
        lead: translate(locale, 'outcomes.lead'),
        crumbs: crumbs(visit),
        form,
      },
      status,
    )
  }
  router.get(
    '/staff/outcomes/new',
    staff('outcomes:write', (visit) => showNew(visit)),
  )
  router.post(
    '/staff/outcomes/new',
    acceptForm,
    csrf.protect,
    staff('outcomes:write', async (visit) => {
      const { org, actor, locale, redirect, req } = visit
      const read = visit.readForm(zNewOutcomeForm, outcomeForm(undefined, undefined, locale))
      if (!read.ok) return showNew(visit, read.state, 400)
      const { code } = read.data
      const framework = chosenFramework(visit)
      if (framework !== undefined) await ctx.frameworks.get(org, framework)
      try {
        await createOutcome(ctx, actor, { org, code, content: outcomeContentOf(read.data), framework })
        redirect(`/staff/outcomes/${code}`, 'outcome.created')
      } catch (error) {
        if (!(error instanceof AlreadyExistsError)) throw error
        const errors = [{ field: 'code', message: translate(locale, 'content.code-taken') }]
        await showNew(visit, { values: req.body as FormState['values'], errors }, 409)
      }
    }),
  )

  router.get(
    '/staff/outcomes/:code',
    staff('outcomes:read', async (visit) => {
      const { org, param, locale, show, signedIn } = visit
      const series = await ctx.outcomes.get(org, param('code'))
      const newest = series.versions.at(-1)
      if (newest === undefined) throw new TypeError('An outcome has a version')
      const organisation = await ctx.organisations.get(org)
      const framework = series.framework === undefined ? null : await ctx.frameworks.find(org, series.framework)
      const uses = await findUses(ctx, newest.id)
      const behind = uses.filter(({ version }) => version !== undefined && version !== newest.version).length
      const view = presentOutcome({ organisation, outcome: newest, versions: series.versions, framework, uses }, locale)
      await show('detail', {
        title: view.title,
        lead: `${view.level.label}, ${wordFor('basis', newest.level.basis, locale)}`,
        crumbs: crumbs(visit),
        actions: [
          ...(signedIn.permissions.includes('outcomes:write')
            ? [
                { href: `/staff/outcomes/${series.code}/edit`, label: translate(locale, 'content.edit') },
                {
                  href: `/staff/outcomes/${series.code}/framework`,
                  label: translate(locale, 'outcome.place'),
                  quiet: true,
                },
              ]
            : []),
          { href: new URL(newest.id).pathname, label: translate(locale, 'content.public-page'), quiet: true },
        ],
        notices: behind === 0 ? [] : [{ text: translate(locale, 'outcome.used-notice', { count: behind }) }],
        sections: [
          { paragraphs: [view.text], facts: view.facts },
          {
            heading: translate(locale, 'outcome.used-in'),
            ...(view.usedIn.length === 0
              ? { paragraphs: [translate(locale, 'outcome.used-nowhere')] }
              : { bricks: view.usedIn }),
          },
          ...(view.versions.length === 0
            ? []
            : [{ heading: translate(locale, 'outcome.versions'), links: view.versions }]),
        ],
      })
    }),
  )

  const showEdit = async (visit: StaffVisit, state?: FormState) => {
    const { org, param, locale, show } = visit
    const series = await ctx.outcomes.get(org, param('code'))
    const form = createForm(outcomeForm(series.versions.at(-1), series.code, locale), state)
    const notices = [{ text: translate(locale, 'outcome.edit.notice') }]
    await show(
      'form',
      { title: translate(locale, 'outcome.edit.title'), crumbs: crumbs(visit), notices, form },
      state ? 400 : 200,
    )
  }
  router.get(
    '/staff/outcomes/:code/edit',
    staff('outcomes:write', (visit) => showEdit(visit)),
  )
  router.post(
    '/staff/outcomes/:code/edit',
    acceptForm,
    csrf.protect,
    staff('outcomes:write', async (visit) => {
      const { org, actor, param, locale, redirect } = visit
      const read = visit.readForm(zOutcomeForm, outcomeForm(undefined, param('code'), locale))
      if (!read.ok) return showEdit(visit, read.state)
      const before = (await ctx.outcomes.get(org, param('code'))).versions.at(-1)
      await reviseOutcome(ctx, actor, { org, code: param('code'), content: outcomeContentOf(read.data, before) })
      redirect(`/staff/outcomes/${param('code')}`, 'outcome.revised')
    }),
  )
  return router
}
