import { acceptForm } from '@stapel/shared/server'
import type { Router } from 'express'
import { z } from 'zod'
import type { IssuerContext } from '../../../../context.ts'
import { AlreadyExistsError } from '../../../../domain/errors.ts'
import { qualificationKey } from '../../../../domain/qualifications/qualification-version.ts'
import { startNextVersion } from '../../../../domain/qualifications/start-next-version.ts'
import { withdrawQualification } from '../../../../domain/qualifications/withdraw-qualification.ts'
import { createForm, type FormState } from '../../../../views/forms/create-form.ts'
import { listCrumb } from '../../../../views/staff/qualification-editor/present-design.ts'
import { withdrawForm } from '../../../../views/staff/qualification-editor/withdraw-form.ts'
import { translate } from '../../../../views/words/index.ts'
import type { PageKit, StaffVisit } from '../../kit/create-page-kit.ts'
import { zText } from '../../kit/fields.ts'

/** What can still happen to a published version: a next one, and being withdrawn. */
export function versionPages(router: Router, ctx: IssuerContext, { staff, csrf }: PageKit): void {
  router.post(
    '/staff/qualifications/:key/next-version',
    acceptForm,
    csrf.protect,
    staff('qualifications:write', async ({ org, actor, param, redirect }) => {
      const [code = ''] = param('key').split('.')
      try {
        const draft = await startNextVersion(ctx, actor, { org, code })
        redirect(`/staff/qualifications/${qualificationKey(draft)}/edit`)
      } catch (error) {
        if (!(error instanceof AlreadyExistsError)) throw error
        const [draft] = await ctx.qualifications.versions(org, code)
        redirect(`/staff/qualifications/${draft ? qualificationKey(draft) : param('key')}/edit`)
      }
    }),
  )

  const formOf = ({ param, locale }: StaffVisit) => withdrawForm(`/staff/qualifications/${param('key')}`, locale)
  const showForm = async (visit: StaffVisit, state?: FormState) => {
    const { content } = await ctx.qualifications.get(visit.org, visit.param('key'))
    await visit.show(
      'form',
      {
        title: translate(visit.locale, 'design.withdraw-title', { title: content.title }),
        crumbs: listCrumb(visit.locale),
        notices: [{ tone: 'warn', sign: '!', text: translate(visit.locale, 'design.withdraw-text') }],
        form: createForm(formOf(visit), state),
      },
      state === undefined ? 200 : 400,
    )
  }
  router.get(
    '/staff/qualifications/:key/withdraw',
    staff('qualifications:write', (visit) => showForm(visit)),
  )
  router.post(
    '/staff/qualifications/:key/withdraw',
    acceptForm,
    csrf.protect,
    staff('qualifications:write', async (visit) => {
      const { org, actor, param, redirect } = visit
      const read = visit.readForm(z.object({ reason: zText }), formOf(visit))
      if (!read.ok) return showForm(visit, read.state)
      await withdrawQualification(ctx, actor, { org, key: param('key'), reason: read.data.reason })
      redirect(`/staff/qualifications/${param('key')}`, 'design.withdrawn')
    }),
  )
}
