import { Router } from 'express'
import { formatDay, type KeyAlgorithm } from '@stapel/shared'
import { acceptForm, NotFoundError } from '@stapel/shared/server'
import type { IssuerContext } from '../../../context.ts'
import { rotateKey } from '../../../domain/keys/rotate-key.ts'
import { signingProgress } from '../../../domain/keys/signing-anew.ts'
import { createForm } from '../../../views/forms/create-form.ts'
import { presentKeys } from '../../../views/staff/present-keys.ts'
import { translate } from '../../../views/words/index.ts'
import type { PageKit } from '../kit/create-page-kit.ts'

const algorithms: readonly KeyAlgorithm[] = ['Ed25519', 'P-256', 'P-384']

function parseAlgorithm(text: string): KeyAlgorithm {
  const algorithm = algorithms.find((one) => one === text)
  if (algorithm === undefined) throw new NotFoundError('key')
  return algorithm
}

export function keyPages(ctx: IssuerContext, { staff, csrf }: PageKit): Router {
  const router = Router()
  router.get(
    '/staff/keys',
    staff('keys:write', async ({ org, locale, signedIn, show }) => {
      const keys = await ctx.keys.get(org)
      await show(
        'list',
        presentKeys(org, keys.keys, (day) => formatDay(day, locale), locale, {
          progress: await signingProgress(ctx, keys),
          mayCompromise: signedIn.permissions.includes('keys:compromise'),
        }),
      )
    }),
  )
  router.get(
    '/staff/keys/:algorithm/rotation',
    staff('keys:write', async ({ locale, param, show }) => {
      const algorithm = parseAlgorithm(param('algorithm'))
      await show('form', {
        title: translate(locale, 'keys.rotate.title', { algorithm }),
        lead: translate(locale, 'keys.rotate.text'),
        crumbs: [{ href: '/staff/keys', label: translate(locale, 'keys.title') }],
        form: createForm({
          action: `/staff/keys/${algorithm}/rotation`,
          submit: translate(locale, 'keys.rotate.submit'),
          cancel: { label: translate(locale, 'form.cancel'), href: '/staff/keys' },
          groups: [],
        }),
      })
    }),
  )
  router.post(
    '/staff/keys/:algorithm/rotation',
    acceptForm,
    csrf.protect,
    staff('keys:write', async ({ org, actor, param, redirect }) => {
      await rotateKey(ctx, actor, { org, algorithm: parseAlgorithm(param('algorithm')) })
      redirect('/staff/keys', 'keys.rotate.done')
    }),
  )
  return router
}
