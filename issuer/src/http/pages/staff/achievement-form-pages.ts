import { Router } from 'express'
import { acceptForm } from '@stapel/shared/server'
import type { IssuerContext } from '../../../context.ts'
import { createAchievement, reviseDraft } from '../../../domain/achievements/save-draft.ts'
import type { AchievementVersion } from '../../../domain/achievements/achievement-version.ts'
import { AlreadyExistsError } from '../../../domain/errors.ts'
import { qualificationUrl } from '../../../domain/organisations/organisation-addresses.ts'
import { findOutcome } from '../../../domain/outcomes/find-outcome.ts'
import { createForm, type FormState } from '../../../views/forms/create-form.ts'
import { achievementForm, type AchievementFormInput } from '../../../views/staff/achievement-form.ts'
import { translate } from '../../../views/words/index.ts'
import type { PageKit, StaffVisit } from '../kit/create-page-kit.ts'
import { achievementContentOf, zAchievement, zNewAchievement } from './achievement-input.ts'

/** More outcomes than anybody ticks in one form; who has more finds them by the API. */
const mostOutcomes = 500

/** Making an achievement and changing its draft. */
export function achievementFormPages(ctx: IssuerContext, { staff, csrf }: PageKit): Router {
  const router = Router()
  const crumbs = ({ locale }: StaffVisit) => [
    { href: '/staff/achievements', label: translate(locale, 'achievements.title') },
  ]

  const formInput = async (org: string, version?: AchievementVersion): Promise<AchievementFormInput> => {
    const [organisation, own, qualifications] = await Promise.all([
      ctx.organisations.get(org),
      ctx.outcomes.search(org, '', undefined, mostOutcomes),
      ctx.qualifications.list(org),
    ])
    const mine = own.items.flatMap(({ versions }) => versions.slice(-1))
    const shared = await Promise.all(
      (version?.content.outcomes ?? [])
        .filter(({ id }) => !mine.some((one) => one.id === id))
        .map(({ id }) => findOutcome(ctx, id)),
    )
    return {
      outcomes: [...mine, ...shared.filter((one) => one !== null)],
      qualifications: qualifications.map(({ code, content }) => ({
        id: qualificationUrl(ctx.addresses, org, code),
        name: content.title,
      })),
      quality: organisation.qualityAssurance,
      ...(version === undefined ? {} : { key: `${version.code}.${version.number}`, content: version.content }),
    }
  }

  const showNew = async (visit: StaffVisit, state?: FormState, status?: number) => {
    const { locale, org, show } = visit
    const input = await formInput(org)
    if (input.outcomes.length === 0) {
      return show('message', {
        title: translate(locale, 'achievement.new.title'),
        paragraphs: [translate(locale, 'achievement.no-outcomes-yet')],
        actions: [{ href: '/staff/outcomes/new', label: translate(locale, 'outcomes.new') }],
      })
    }
    const form = createForm(achievementForm(input, locale), state)
    await show('form', { title: translate(locale, 'achievement.new.title'), crumbs: crumbs(visit), form }, status)
  }
  router.get(
    '/staff/achievements/new',
    staff('achievements:write', (visit) => showNew(visit)),
  )
  router.post(
    '/staff/achievements/new',
    acceptForm,
    csrf.protect,
    staff('achievements:write', async (visit) => {
      const { org, actor, locale, redirect, req } = visit
      const input = await formInput(org)
      const read = visit.readForm(zNewAchievement, achievementForm(input, locale))
      if (!read.ok) return showNew(visit, read.state, 400)
      const { code } = read.data
      try {
        const content = achievementContentOf(read.data, undefined, input.qualifications)
        await createAchievement(ctx, actor, { org, code, content })
        redirect(`/staff/achievements/${code}.1`, 'achievement.saved')
      } catch (error) {
        if (!(error instanceof AlreadyExistsError)) throw error
        const errors = [{ field: 'code', message: translate(locale, 'content.code-taken') }]
        await showNew(visit, { values: req.body as FormState['values'], errors }, 409)
      }
    }),
  )

  const showEdit = async (visit: StaffVisit, state?: FormState) => {
    const { locale, org, param, show } = visit
    const version = await ctx.achievements.get(org, param('key'))
    const title = translate(locale, 'achievement.edit.title', { title: version.content.name })
    const form = createForm(achievementForm(await formInput(org, version), locale), state)
    await show('form', { title, crumbs: crumbs(visit), form }, state === undefined ? 200 : 400)
  }
  router.get(
    '/staff/achievements/:key/edit',
    staff('achievements:write', (visit) => showEdit(visit)),
  )
  router.post(
    '/staff/achievements/:key/edit',
    acceptForm,
    csrf.protect,
    staff('achievements:write', async (visit) => {
      const { org, actor, locale, param, redirect } = visit
      const version = await ctx.achievements.get(org, param('key'))
      const input = await formInput(org, version)
      const read = visit.readForm(zAchievement, achievementForm(input, locale))
      if (!read.ok) return showEdit(visit, read.state)
      const content = achievementContentOf(read.data, version.content, input.qualifications)
      await reviseDraft(ctx, actor, { org, key: param('key'), content })
      redirect(`/staff/achievements/${param('key')}`, 'achievement.saved')
    }),
  )
  return router
}
