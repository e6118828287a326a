import { Router } from 'express'
import { acceptForm } from '@stapel/shared/server'
import { z } from 'zod'
import type { IssuerContext } from '../../../context.ts'
import { AlreadyExistsError } from '../../../domain/errors.ts'
import { getOpenFirstStart, setUpInstallation } from '../../../domain/set-up/first-start.ts'
import { setUpForm } from '../../../views/access/access-forms.ts'
import { createForm, type FormState } from '../../../views/forms/create-form.ts'
import { translate } from '../../../views/words/index.ts'
import type { PageKit, Visit } from '../kit/create-page-kit.ts'
import { zCountry, zEmail, zLine, zNewPassword, zSlug } from '../kit/fields.ts'

const zSetUp = z.object({
  name: zLine(),
  slug: zSlug,
  country: zCountry,
  qualityName: zLine(),
  language: z.enum(['nl', 'en']),
  adminName: zLine(),
  email: zEmail,
  password: zNewPassword,
})

/** The colours that an organisation begins with. */
const firstColours = { primary: '#1f3fa8', accent: '#ffbf47' } as const

export function setUpPages(ctx: IssuerContext, { csrf, anyone }: PageKit): Router {
  const router = Router()
  const showForm = async (visit: Visit, state?: FormState, status?: number) => {
    const { locale, req, show } = visit
    await getOpenFirstStart(ctx, visit.param('token'))
    await show(
      'form',
      {
        title: translate(locale, 'set-up.title'),
        lead: translate(locale, 'set-up.lead'),
        form: createForm(setUpForm(locale, req.path), state),
      },
      status,
    )
  }

  router.get(
    '/set-up/:token',
    anyone((visit) => showForm(visit)),
  )
  router.post(
    '/set-up/:token',
    acceptForm,
    csrf.protect,
    anyone(async (visit) => {
      const { locale } = visit
      const read = visit.readForm(zSetUp, setUpForm(locale, visit.req.path))
      if (!read.ok) return showForm(visit, read.state, 400)
      const { name, slug, country, qualityName, language, adminName, email, password } = read.data
      try {
        await setUpInstallation(ctx, visit.param('token'), {
          profile: {
            slug,
            name,
            country,
            language,
            identifiers: [],
            colours: firstColours,
            qualityAssurance: { name: qualityName },
            fictional: false,
          },
          administrator: { name: adminName, email, password },
        })
        visit.redirect('/sign-in', 'set-up.done')
      } catch (error) {
        if (!(error instanceof AlreadyExistsError)) throw error
        const errors = [{ field: 'slug', message: translate(locale, 'set-up.slug-taken') }]
        await showForm(visit, { values: { ...read.data, password: undefined }, errors }, 409)
      }
    }),
  )
  return router
}
