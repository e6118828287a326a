import { Router } from 'express'
import { acceptFile, acceptForm } from '@stapel/shared/server'
import type { IssuerContext } from '../../../context.ts'
import { badgeImageLimits, removeBadgeImage, uploadBadgeImage } from '../../../domain/achievements/badge-image.ts'
import { BadgeImageRefusedError } from '../../../domain/errors.ts'
import { createForm } from '../../../views/forms/create-form.ts'
import { translate } from '../../../views/words/index.ts'
import type { PageKit, StaffVisit } from '../kit/create-page-kit.ts'

const path = '/staff/achievements/:key/image'

/** A designer's own picture for a draft, and back to the drawn one. */
export function badgeImagePages(ctx: IssuerContext, { staff, csrf }: PageKit): Router {
  const router = Router()

  const showForm = async ({ org, param, locale, show }: StaffVisit, problem?: string): Promise<void> => {
    const { content } = await ctx.achievements.get(org, param('key'))
    const here = `/staff/achievements/${param('key')}`
    const spec = {
      action: `${here}/image`,
      submit: translate(locale, 'achievement.image.submit'),
      cancel: { label: translate(locale, 'form.cancel'), href: here },
      groups: [
        {
          fields: [
            {
              name: 'file',
              kind: 'file' as const,
              label: translate(locale, 'achievement.image.label'),
              hint: translate(locale, 'achievement.image.hint'),
              accept: 'image/png',
            },
          ],
        },
      ],
    }
    const page = {
      title: translate(locale, 'achievement.image.title', { title: content.name }),
      lead: translate(locale, 'achievement.image.lead'),
      crumbs: [{ href: here, label: content.name }],
      form:
        problem === undefined
          ? createForm(spec)
          : createForm(spec, { values: {}, errors: [{ field: 'file', message: problem }] }),
    }
    await show('form', page, problem === undefined ? 200 : 400)
  }

  router.get(
    path,
    staff('achievements:write', (visit) => showForm(visit)),
  )
  router.post(
    path,
    // A little more than a picture may have, so that one that is too large is told in the form.
    acceptFile('file', badgeImageLimits.bytes * 4),
    csrf.protect,
    staff('achievements:write', async (visit) => {
      const { org, actor, param, locale, req, redirect } = visit
      const { file } = req
      if (file === undefined || file.size === 0) return showForm(visit, translate(locale, 'form.error.file'))
      try {
        await uploadBadgeImage(ctx, actor, { org, key: param('key'), png: new Uint8Array(file.buffer) })
      } catch (error) {
        if (!(error instanceof BadgeImageRefusedError)) throw error
        return showForm(visit, translate(locale, `achievement.image.refused.${error.reason}`))
      }
      redirect(`/staff/achievements/${param('key')}`, 'achievement.image.saved')
    }),
  )
  router.post(
    `${path}/removal`,
    acceptForm,
    csrf.protect,
    staff('achievements:write', async ({ org, actor, param, redirect }) => {
      await removeBadgeImage(ctx, actor, { org, key: param('key') })
      redirect(`/staff/achievements/${param('key')}`, 'achievement.image.removed')
    }),
  )
  return router
}
