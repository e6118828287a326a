import { acceptForm, parseBody } from '@stapel/shared/server'
import { Router } from 'express'
import { z } from 'zod'
import type { IssuerContext } from '../../../context.ts'
import { frameworkInForce } from '../../../domain/frameworks/framework.ts'
import { placeOutcome } from '../../../domain/frameworks/place-outcome.ts'
import { createForm } from '../../../views/forms/create-form.ts'
import { placeForm } from '../../../views/staff/place-form.ts'
import { frameworkTitle } from '../../../views/staff/present-frameworks.ts'
import { translate } from '../../../views/words/index.ts'
import type { PageKit } from '../kit/create-page-kit.ts'

const path = '/staff/outcomes/:code/framework'
const zPlace = z.object({ framework: z.string().max(100) })
/** More than anybody chooses from in one list; who has more places outcomes by a file or the API. */
const mostFrameworks = 500

/** In which framework an outcome is. */
export function outcomePlacePages(ctx: IssuerContext, { staff, csrf }: PageKit): Router {
  const router = Router()
  router.get(
    path,
    staff('outcomes:write', async ({ org, param, locale, show }) => {
      const { code, framework } = await ctx.outcomes.get(org, param('code'))
      const { items } = await ctx.frameworks.search(org, '', undefined, mostFrameworks)
      const choices = items.map((one) => ({
        value: one.code,
        label: frameworkTitle(frameworkInForce(one).content, locale),
      }))
      await show('form', {
        title: translate(locale, 'outcome.place-title'),
        crumbs: [
          { href: '/staff/outcomes', label: translate(locale, 'outcomes.title') },
          { href: `/staff/outcomes/${code}`, label: code },
        ],
        form: createForm(placeForm({ code, framework, choices }, locale)),
      })
    }),
  )
  router.post(
    path,
    acceptForm,
    csrf.protect,
    staff('outcomes:write', async ({ org, actor, param, req, redirect }) => {
      const { framework } = parseBody(zPlace, req)
      await placeOutcome(ctx, actor, { org, code: param('code'), framework: framework === '' ? null : framework })
      redirect(`/staff/outcomes/${param('code')}`, 'outcome.placed')
    }),
  )
  return router
}
