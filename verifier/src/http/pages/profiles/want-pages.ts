import { describeWant } from '@stapel/shared'
import { acceptForm, localeOf } from '@stapel/shared/server'
import { Router, type Request, type Response } from 'express'
import type { VerifierContext } from '../../../context.ts'
import { getForMaker } from '../../../domain/job-profiles/assert-maker.ts'
import { changeDraft, draftOf } from '../../../domain/job-profiles/change-draft.ts'
import { putWant, removeWant } from '../../../domain/job-profiles/edit-draft.ts'
import { namesFrom } from '../../../domain/job-profiles/names-of-content.ts'
import { presentErrors, type FormError } from '../../../views/profiles/form-view.ts'
import { presentWantForm, type WantValues } from '../../../views/profiles/present-want-form.ts'
import { t } from '../../../views/words/index.ts'
import { pageValues } from '../page-values.ts'
import { editHref, editPath, makerOf } from './maker.ts'
import { findWant } from './outcome-pages.ts'
import { readForm, zStrings } from './read-form.ts'
import { basisChoiceOf, leastAttestation, levelValue, wantOfForm, zWantForm } from './want-form.ts'

const path = `${editPath}/wants/:want` as const
type WantRequest = Request<{ id: string; secret: string; want: string }>

/** What exactly is asked of an outcome: level, age, how certain, for whom. Taking it out, which can be undone. */
export function wantPagesRouter(ctx: VerifierContext): Router {
  const router = Router()

  router.get(path, async (request, response) => show(request, response, undefined, []))

  router.post(path, acceptForm, async (request: WantRequest, response: Response) => {
    const key = makerOf(request)
    const locale = localeOf(request)
    await getForMaker(ctx, key)
    const labels = {
      months: t(locale, 'wantMonths'),
      level: t(locale, 'wantLevel'),
      basis: t(locale, 'wantBasis'),
      must: t(locale, 'wantMust'),
      attestation: t(locale, 'wantAttestation'),
    }
    const form = readForm(zWantForm, request.body, labels, locale)
    if (!form.ok) {
      await show(request, response.status(400), typedValues(request.body), form.errors)
      return
    }
    await changeDraft(ctx, key, (draft) => {
      const roleIds = draft.content.roles.map(({ id }) => id)
      return putWant(draft, wantOfForm(findWant(draft, request.params.want), form.data, roleIds), [])
    })
    response.redirect(303, `${editHref(key)}?done=saved`)
  })

  router.post(`${path}/removal`, async (request, response) => {
    const key = makerOf(request)
    await changeDraft(ctx, key, (draft) => removeWant(draft, request.params.want))
    response.redirect(303, `${editHref(key)}#removed`)
  })
  return router

  async function show(
    request: WantRequest,
    response: Response,
    typed: WantValues | undefined,
    errors: readonly FormError[],
  ) {
    const key = makerOf(request)
    const values = pageValues(request)
    const { locale } = values
    const { content, names } = draftOf(await getForMaker(ctx, key))
    const want = findWant({ content, names, removed: null }, request.params.want)
    const shown = typed ?? {
      level: want.minLevel === undefined ? '' : levelValue(want.minLevel),
      basis: basisChoiceOf(want),
      months: String(want.maxAgeMonths ?? ''),
      must: want.must ? 'yes' : 'no',
      attestation: leastAttestation(want),
      roles: want.roles ?? [],
    }
    response.render('profiles/want', {
      ...values,
      title: t(locale, 'wantTitle'),
      private: true,
      narrow: true,
      edit: editHref(key),
      wantId: want.id,
      askedLine: t(locale, 'wantAsked', { asked: describeWant(want, namesFrom(names), locale).asked }),
      ...presentWantForm(want, shown, content, names, locale),
      ...presentErrors(errors, locale),
    })
  }
}

/** What was typed, to be shown again; nothing of it is trusted. */
function typedValues(body: unknown): WantValues {
  const typed = (body ?? {}) as Readonly<Record<string, unknown>>
  const text = (name: string): string => (typeof typed[name] === 'string' ? typed[name] : '')
  const roles = zStrings.safeParse(typed['roles'])
  return {
    level: text('level'),
    basis: text('basis'),
    months: text('months'),
    must: text('must'),
    attestation: text('attestation'),
    roles: roles.success ? roles.data : [],
  }
}
