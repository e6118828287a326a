import { acceptForm, localeOf } from '@stapel/shared/server'
import { Router, type Response } from 'express'
import { z } from 'zod'
import type { VerifierContext } from '../../../context.ts'
import { getForMaker } from '../../../domain/job-profiles/assert-maker.ts'
import { changeDraft } from '../../../domain/job-profiles/change-draft.ts'
import { putLicence, removeLicence } from '../../../domain/job-profiles/edit-draft.ts'
import { presentErrors, presentOptions, type FormError } from '../../../views/profiles/form-view.ts'
import { t } from '../../../views/words/index.ts'
import { zSafeUri } from '../../job-profile-input.ts'
import { pageValues } from '../page-values.ts'
import { editHref, editPath, makerOf, type MakerRequest } from './maker.ts'
import { readForm, zOptionalLine } from './read-form.ts'

const path = `${editPath}/licences` as const

const zLicence = z
  .object({
    known: z.string().max(2000).optional(),
    url: z
      .string()
      .trim()
      .optional()
      .transform((text) => (text === '' ? undefined : text)),
    name: zOptionalLine,
  })
  .superRefine(({ known, url, name }, context) => {
    const say = (field: string, word: string) => context.addIssue({ code: 'custom', path: [field], params: { word } })
    if (known !== undefined) return
    if (url === undefined || name === undefined) say(url === undefined ? 'url' : 'name', 'licenceNothing')
    else if (!zSafeUri.safeParse(url).success) say('url', 'formUrl')
  })

/** Being allowed (bevoegd): chosen from what the schools give, or by the address of the proof. */
export function licencePagesRouter(ctx: VerifierContext): Router {
  const router = Router()

  router.get(path, async (request, response) => {
    await getForMaker(ctx, makerOf(request))
    await show(request, response, {}, [])
  })

  router.post(path, acceptForm, async (request: MakerRequest, response: Response) => {
    const key = makerOf(request)
    const locale = localeOf(request)
    await getForMaker(ctx, key)
    const labels = { url: t(locale, 'licenceUrl'), name: t(locale, 'licenceName') }
    const form = readForm(zLicence, request.body, labels, locale)
    if (!form.ok) {
      await show(request, response.status(400), request.body as object, form.errors)
      return
    }
    const { known, url = '', name = '' } = form.data
    const offered = (await ctx.catalogue.read())?.licences.find(({ uri }) => uri === known)
    if (offered === undefined && url === '') {
      await show(request, response.status(400), {}, [{ field: 'url', message: t(locale, 'licenceNothing') }])
      return
    }
    await changeDraft(ctx, key, (draft) => putLicence(draft, offered ?? { uri: url, name }))
    response.redirect(303, `${editHref(key)}?done=saved`)
  })

  router.post(`${path}/removal`, acceptForm, async (request: MakerRequest, response: Response) => {
    const key = makerOf(request)
    const { uri } = z.object({ uri: z.string().catch('') }).parse(request.body ?? {})
    await changeDraft(ctx, key, (draft) => removeLicence(draft, uri))
    response.redirect(303, `${editHref(key)}#removed`)
  })
  return router

  async function show(request: MakerRequest, response: Response, typed: object, errors: readonly FormError[]) {
    const values = pageValues(request)
    const { locale } = values
    const licences = (await ctx.catalogue.read())?.licences ?? []
    response.render('profiles/licence', {
      ...values,
      title: t(locale, 'licenceTitle'),
      private: true,
      narrow: true,
      edit: editHref(makerOf(request)),
      typed,
      known:
        licences.length === 0
          ? undefined
          : presentOptions(
              'known',
              licences.map(({ uri, name }) => ({ value: uri, label: name })),
              [],
            ),
      ...presentErrors(errors, locale),
    })
  }
}
