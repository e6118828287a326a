import { Router } from 'express'
import { formatDay } from '@stapel/shared'
import { acceptForm, NotFoundError } from '@stapel/shared/server'
import { z } from 'zod'
import type { IssuerContext } from '../../../context.ts'
import { permissions } from '../../../domain/access/actor.ts'
import { createApiKey } from '../../../domain/api-keys/create-api-key.ts'
import { withdrawApiKey } from '../../../domain/api-keys/withdraw-api-key.ts'
import { createForm, type FormState } from '../../../views/forms/create-form.ts'
import { apiKeyForm, presentApiKeys } from '../../../views/staff/present-api-keys.ts'
import { translate } from '../../../views/words/index.ts'
import type { PageKit, StaffVisit } from '../kit/create-page-kit.ts'
import { zChoices, zLine } from '../kit/fields.ts'

const zApiKey = z.object({ name: zLine(), scopes: zChoices(permissions) })

export function apiKeyPages(ctx: IssuerContext, { staff, csrf }: PageKit): Router {
  const router = Router()
  const crumbs = ({ locale }: StaffVisit) => [{ href: '/staff/api-keys', label: translate(locale, 'api-keys.title') }]

  router.get(
    '/staff/api-keys',
    staff('api-keys:write', async ({ org, locale, show }) => {
      await show(
        'list',
        presentApiKeys(await ctx.apiKeys.list(org), (day) => formatDay(day, locale), locale),
      )
    }),
  )
  const showNew = (visit: StaffVisit, state?: FormState) =>
    visit.show(
      'form',
      {
        title: translate(visit.locale, 'api-keys.new.title'),
        crumbs: crumbs(visit),
        form: createForm(apiKeyForm(visit.locale), state),
      },
      state === undefined ? 200 : 400,
    )
  router.get(
    '/staff/api-keys/new',
    staff('api-keys:write', (visit) => showNew(visit)),
  )
  router.post(
    '/staff/api-keys/new',
    acceptForm,
    csrf.protect,
    staff('api-keys:write', async (visit) => {
      const { org, actor, locale, show } = visit
      const read = visit.readForm(zApiKey, apiKeyForm(locale))
      if (!read.ok) return showNew(visit, read.state)
      const { text } = await createApiKey(ctx, actor, { org, ...read.data })
      // Shown in the answer itself and nowhere else: no address leads back to it.
      await show('detail', {
        title: translate(locale, 'api-keys.shown.title'),
        lead: read.data.name,
        crumbs: crumbs(visit),
        notices: [{ tone: 'warn', sign: '!', text: translate(locale, 'api-keys.shown.text') }],
        sections: [{ secret: text }],
        actions: [{ href: '/staff/api-keys', label: translate(locale, 'api-keys.shown.next') }],
      })
    }),
  )

  const findKey = async (org: string, id: string) => {
    const key = await ctx.apiKeys.find(org, id)
    if (key === null) throw new NotFoundError('API key')
    return key
  }
  router.get(
    '/staff/api-keys/:id/withdrawal',
    staff('api-keys:write', async (visit) => {
      const { org, param, locale, show } = visit
      const { name } = await findKey(org, param('id'))
      await show('form', {
        title: translate(locale, 'api-keys.withdraw.title'),
        lead: translate(locale, 'api-keys.withdraw.text', { name }),
        crumbs: crumbs(visit),
        form: createForm({
          action: `/staff/api-keys/${param('id')}/withdrawal`,
          submit: translate(locale, 'api-keys.withdraw.submit'),
          danger: true,
          cancel: { label: translate(locale, 'form.cancel'), href: '/staff/api-keys' },
          groups: [],
        }),
      })
    }),
  )
  router.post(
    '/staff/api-keys/:id/withdrawal',
    acceptForm,
    csrf.protect,
    staff('api-keys:write', async ({ org, actor, param, redirect }) => {
      await withdrawApiKey(ctx, actor, { org, id: param('id') })
      redirect('/staff/api-keys', 'api-keys.withdraw.done')
    }),
  )
  return router
}
