import { Router } from 'express'
import { amsterdamDay, type Achievement } from '@stapel/shared'
import { acceptForm, InvalidInputError } from '@stapel/shared/server'
import { z } from 'zod'
import type { IssuerContext } from '../../../context.ts'
import { awardableByHand } from '../../../domain/achievements/awardable-by-hand.ts'
import { getAwardable } from '../../../domain/achievements/get-awardable.ts'
import { parseNamedAchievement } from '../../../domain/achievements/name-achievement.ts'
import { issueAward, type AwardRequest } from '../../../domain/awards/issue-award.ts'
import { AlreadyExistsError } from '../../../domain/errors.ts'
import { createForm, type FormState } from '../../../views/forms/create-form.ts'
import { awardForm, awardRoutes } from '../../../views/staff/award-form.ts'
import { presentAwardChoice } from '../../../views/staff/present-award-choice.ts'
import { translate } from '../../../views/words/index.ts'
import type { PageKit, StaffVisit } from '../kit/create-page-kit.ts'
import {
  zLine,
  zOptionalDay,
  zOptionalEmail,
  zOptionalLine,
  zOptionalText,
  zOptionalUrl,
  zTicked,
} from '../kit/fields.ts'

const zAward = z.looseObject({
  formKey: z.uuid(),
  name: zLine(),
  email: zOptionalEmail,
  language: z.enum(['nl', 'en']),
  grade: zOptionalLine(),
  awardedDate: zOptionalDay,
  validUntil: zOptionalDay,
  route: z
    .string()
    .optional()
    .transform((route) => awardRoutes.find((one) => one === route)),
  narrative: zOptionalText,
  evidenceName: zOptionalLine(),
  evidenceUrl: zOptionalUrl,
  notify: zTicked,
  txCode: zTicked,
})
type AwardInput = z.output<typeof zAward>

/** The rubric levels that were chosen: the fields are numbered as the outcomes are. */
function readResults(achievement: Achievement, input: AwardInput) {
  return achievement.outcomes.flatMap(({ id }, index) => {
    const rubric = input[`rubric-${index}`]
    return typeof rubric === 'string' && rubric !== '' ? [{ outcome: id, rubric }] : []
  })
}

function requestOf(achievement: Achievement, input: AwardInput): AwardRequest {
  const { name, email, language, grade, awardedDate, validUntil, route, narrative, evidenceName, evidenceUrl } = input
  return {
    id: input.formKey,
    recipient: { name, language, ...(email !== undefined && { email }) },
    ...(awardedDate !== undefined && { awardedDate }),
    ...(validUntil !== undefined && { validUntil }),
    ...(grade !== undefined && { grade }),
    ...(route !== undefined && { route }),
    ...(narrative !== undefined && { narrative }),
    results: readResults(achievement, input),
    evidence:
      evidenceName === undefined && evidenceUrl === undefined
        ? []
        : [
            {
              ...(evidenceUrl !== undefined && { id: evidenceUrl }),
              ...(evidenceName !== undefined && { name: evidenceName }),
            },
          ],
    notify: input.notify,
    useTxCode: input.txCode,
  }
}

const words = { awardedDate: 'form.error.future', validUntil: 'form.error.order' } as const

export function awardNewPages(ctx: IssuerContext, { staff, csrf }: PageKit): Router {
  const router = Router()
  const crumbs = ({ locale }: StaffVisit) => [{ href: '/staff/awards', label: translate(locale, 'awards.title') }]

  const choose = async (visit: StaffVisit) => {
    const { locale, org, show } = visit
    const awardable = await awardableByHand(ctx, org)
    if (awardable.length === 0) {
      return show('message', {
        title: translate(locale, 'award.none-published'),
        paragraphs: [translate(locale, 'award.none-published-text')],
        actions: [{ href: '/staff/achievements', label: translate(locale, 'menu.achievements') }],
      })
    }
    await show('list', presentAwardChoice(awardable, org, locale))
  }

  const formOf = (achievement: Achievement, key: string, formKey: string) => ({
    achievement,
    key,
    formKey,
    today: amsterdamDay(ctx.clock.now()),
  })
  const showForm = async (
    visit: StaffVisit,
    key: string,
    state?: FormState,
    formKey = ctx.random.uuid(),
    status?: number,
  ) => {
    const { locale, org, show } = visit
    const { published } = await getAwardable(ctx, org, parseNamedAchievement(ctx, org, key))
    await show(
      'form',
      {
        title: translate(locale, 'award.new.title', { title: published.name }),
        lead: translate(locale, 'award.new.lead'),
        crumbs: crumbs(visit),
        form: createForm(awardForm(formOf(published, key, formKey), locale), state),
      },
      status,
    )
  }

  router.get(
    '/staff/awards/new',
    staff('awards:write', (visit) => {
      const key = visit.query('achievement')
      return key === undefined ? choose(visit) : showForm(visit, key)
    }),
  )

  router.post(
    '/staff/awards/new',
    acceptForm,
    csrf.protect,
    staff('awards:write', async (visit) => {
      const { org, actor, locale, redirect } = visit
      const key = visit.query('achievement') ?? ''
      const named = parseNamedAchievement(ctx, org, key)
      const { published } = await getAwardable(ctx, org, named)
      const spec = awardForm(formOf(published, key, ''), locale)
      const read = visit.readForm(zAward, spec)
      if (!read.ok) return showForm(visit, key, read.state, ctx.random.uuid(), 400)
      try {
        const award = await issueAward(ctx, actor, {
          org,
          ...named,
          request: requestOf(published, read.data),
        })
        redirect(`/staff/awards/${award._id}`, 'award.given')
      } catch (error) {
        // Sent twice: the first one has done it.
        if (error instanceof AlreadyExistsError) {
          redirect(`/staff/awards/${read.data.formKey}`)
          return
        }
        if (!(error instanceof InvalidInputError)) throw error
        const errors = error.fields.map(({ field }) => ({
          field,
          message:
            field === 'awardedDate' || field === 'validUntil'
              ? translate(locale, words[field])
              : translate(locale, 'form.error.wrong', { label: field }),
        }))
        const values = visit.req.body as FormState['values']
        await showForm(visit, key, { values, errors }, ctx.random.uuid(), 400)
      }
    }),
  )
  return router
}
