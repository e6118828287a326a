import { acceptForm, exchangeStateAt, limitTries, NotFoundError, presentationLinks } from '@stapel/shared/server'
import { Router } from 'express'
import QRCode from 'qrcode'
import { z } from 'zod'
import type { IssuerContext } from '../../../context.ts'
import type { Application } from '../../../domain/applications/application.ts'
import { getByLink } from '../../../domain/applications/application-link.ts'
import { beginApplication } from '../../../domain/applications/begin-application.ts'
import { renewRequest, withdrawApplication } from '../../../domain/applications/end-application.ts'
import { judgeApplication } from '../../../domain/applications/examine-again.ts'
import { findPublishedQualification } from '../../../domain/qualifications/find-published-qualification.ts'
import { presentQualification } from '../../../domain/qualifications/present-qualification.ts'
import { readRuleCatalogue } from '../../../domain/qualifications/read-rule-catalogue.ts'
import { createForm, type FormState } from '../../../views/forms/create-form.ts'
import { applicationForm, presentApplication, type RequestToShow } from '../../../views/public/present-application.ts'
import { translate } from '../../../views/words/index.ts'
import type { PageKit, Visit } from '../kit/create-page-kit.ts'
import { zEmail, zLine, zOptionalDay } from '../kit/fields.ts'
import { recallApplicant, rememberApplicant } from './remember-applicant.ts'

const applyPath = '/orgs/:org/qualifications/:code/apply'
const answeredPath = '/orgs/:org/applications/:id/answered'
const ownPath = '/orgs/:org/applications/:id/:secret'
const zApplication = z.object({ name: zLine(), email: zEmail, startedOn: zOptionalDay })

/** Applying for a qualification, and the page behind the applicant's own link: whoever has it is the applicant. */
export function applicationPages(ctx: IssuerContext, { anyone, csrf }: PageKit): Router {
  const router = Router()
  const secure = ctx.config.issuerUrl.startsWith('https:')
  const limit = limitTries(ctx.config.rateLimitPerMinute === 0 ? 0 : 10)

  const showForm = async (visit: Visit, state?: FormState) => {
    const { locale, param } = visit
    const org = param('org')
    const organisation = await ctx.organisations.get(org)
    const { version, versions } = await findPublishedQualification(ctx, org, param('code'))
    if (version.state !== 'published') throw new NotFoundError('qualification')
    const names = { organisation: organisation.name, title: version.content.title }
    const spec = applicationForm({ here: visit.req.path, hasVersions: versions.length > 1 }, locale)
    await visit.show(
      'form',
      {
        title: translate(locale, 'application.form.title'),
        lead: translate(locale, 'application.form.lead', names),
        crumbs: [{ href: `/orgs/${org}/qualifications/${version.code}`, label: version.content.title }],
        points: (['show', 'why', 'keep'] as const).map((point) =>
          translate(locale, `application.form.point-${point}`, names),
        ),
        form: createForm(spec, state),
      },
      state === undefined ? 200 : 400,
    )
  }
  router.get(
    applyPath,
    anyone((visit) => showForm(visit)),
  )
  router.post(
    applyPath,
    limit,
    acceptForm,
    csrf.protect,
    anyone(async (visit) => {
      const { locale, param } = visit
      const org = param('org')
      const spec = applicationForm({ here: visit.req.path, hasVersions: true }, locale)
      const read = visit.readForm(zApplication, spec)
      if (!read.ok) return showForm(visit, read.state)
      const { name, email, startedOn } = read.data
      const { application, secret } = await beginApplication(ctx, {
        org,
        qualification: param('code'),
        applicant: { name, email, language: locale },
        ...(startedOn !== undefined && { startedOn }),
      })
      visit.redirect(`/orgs/${org}/applications/${application._id}/${secret}`)
    }),
  )

  const read = ({ param }: Visit) => getByLink(ctx, { org: param('org'), id: param('id'), secret: param('secret') })
  const here = ({ param }: Visit) => `/orgs/${param('org')}/applications/${param('id')}/${param('secret')}`
  /** The address is the key: it stands in no index and no other site's log. */
  const keepPrivate = ({ res }: Visit) =>
    res.set({ 'X-Robots-Tag': 'noindex', 'Referrer-Policy': 'no-referrer', 'Cache-Control': 'no-store' })

  // Before the applicant's own path, which would take it for a secret.
  router.get(
    answeredPath,
    anyone(async (visit) => {
      const { req, locale, param } = visit
      keepPrivate(visit)
      const secret = recallApplicant(req)
      if (secret !== undefined) {
        visit.redirect(`/orgs/${param('org')}/applications/${param('id')}/${secret}`)
        return
      }
      await visit.show('message', {
        title: translate(locale, 'application.answered.title'),
        paragraphs: [translate(locale, 'application.answered.text'), translate(locale, 'application.answered.go-on')],
      })
    }),
  )

  router.get(
    ownPath,
    anyone(async (visit) => {
      const application = await read(visit)
      const { name, slug, email } = await ctx.organisations.get(application.organisation)
      const request = await findRequest(ctx, application)
      keepPrivate(visit)
      rememberApplicant(visit.res, application, { secret: visit.param('secret'), secure })
      await visit.show(
        'detail',
        presentApplication(
          {
            application,
            organisation: { name, slug, ...(email !== undefined && { email }) },
            here: here(visit),
            ...(request && { request }),
            ...(application.credentials.length > 0 && { judged: await judge(ctx, application) }),
          },
          visit.locale,
        ),
      )
    }),
  )
  for (const act of ['withdraw', 'renew'] as const) {
    router.get(
      `${ownPath}/${act}`,
      anyone(async (visit) => {
        const { locale } = visit
        const { title } = await read(visit)
        keepPrivate(visit)
        const isEnd = act === 'withdraw'
        const submit = translate(locale, isEnd ? 'application.own.withdraw-submit' : 'application.own.renew')
        const cancel = { label: translate(locale, 'form.cancel'), href: here(visit) }
        await visit.show('form', {
          title: translate(locale, isEnd ? 'application.own.withdraw-title' : 'application.own.renew'),
          lead: translate(locale, isEnd ? 'application.own.withdraw-text' : 'application.own.renew-more'),
          crumbs: [{ href: here(visit), label: title }],
          form: createForm({ action: `${here(visit)}/${act}`, submit, danger: isEnd, cancel, groups: [] }),
        })
      }),
    )
    router.post(
      `${ownPath}/${act}`,
      limit,
      acceptForm,
      csrf.protect,
      anyone(async (visit) => {
        const { organisation: org, _id: id } = await read(visit)
        await (act === 'withdraw' ? withdrawApplication(ctx, { org, id }) : renewRequest(ctx, { org, id }))
        visit.redirect(here(visit))
      }),
    )
  }
  return router
}

/** The last request to the applicant's wallet, as far as it is still known. */
async function findRequest(
  { presentations, clock, addresses }: IssuerContext,
  { exchange: id }: Application,
): Promise<RequestToShow | null> {
  const exchange = id === undefined ? null : await presentations.exchanges.findOne({ _id: id })
  if (exchange === null) return null
  const state = exchangeStateAt(exchange, clock.now())
  if (state !== 'waiting') return { state }
  const { walletUrl, anyWalletUrl } = presentationLinks(exchange, {
    service: addresses.issuer,
    wallet: addresses.wallet,
  })
  const qrSvg = await QRCode.toString(walletUrl, { type: 'svg', margin: 2, errorCorrectionLevel: 'L' })
  return { state, walletUrl, anyWalletUrl, qrSvg }
}

async function judge(ctx: IssuerContext, application: Application) {
  const { version, evaluation } = await judgeApplication(ctx, application)
  const { names } = await readRuleCatalogue(ctx, version)
  return { rule: presentQualification(ctx.addresses, version).rule, evaluation, names }
}
