import { Router } from 'express'
import { acceptForm, NotFoundError } from '@stapel/shared/server'
import { z } from 'zod'
import type { IssuerContext } from '../../../context.ts'
import { getAwarded } from '../../../domain/achievements/get-awarded.ts'
import { resumeAward, revokeAward, suspendAward } from '../../../domain/awards/change-state.ts'
import { txCodePurpose } from '../../../domain/awards/new-offer.ts'
import { offerState } from '../../../domain/awards/offer-state.ts'
import { resendOffer } from '../../../domain/awards/resend-offer.ts'
import { offerUrl } from '../../../domain/organisations/organisation-addresses.ts'
import { createForm, type FormState } from '../../../views/forms/create-form.ts'
import { presentAward } from '../../../views/staff/present-award.ts'
import { reasonForm } from '../../../views/staff/reason-form.ts'
import { translate } from '../../../views/words/index.ts'
import { awardFile } from '../../routes/award-file.ts'
import type { PageKit, StaffVisit } from '../kit/create-page-kit.ts'
import { zLine } from '../kit/fields.ts'
import { parseFileFormat, sendAwardFile } from '../send-award-file.ts'

const acts = { suspend: suspendAward, resume: resumeAward, revoke: revokeAward } as const
type Act = keyof typeof acts
const path = '/staff/awards/:id'

export function awardPages(ctx: IssuerContext, { staff, csrf }: PageKit): Router {
  const router = Router()

  const read = async ({ org, param }: StaffVisit) => {
    const award = await ctx.awards.get(org, param('id'))
    const [version, organisation] = await Promise.all([getAwarded(ctx, award), ctx.organisations.get(org)])
    return { award, achievement: version.published, organisation, language: award.recipient.language }
  }
  const openTxCode = (award: Awaited<ReturnType<typeof read>>['award']): { readonly txCode?: string } =>
    award.offer.txCode === undefined ? {} : { txCode: ctx.vault.open(award.offer.txCode, txCodePurpose(award._id)) }

  router.get(
    path,
    staff('awards:read', async (visit) => {
      const { award, achievement, organisation } = await read(visit)
      const { permissions } = visit.signedIn
      await visit.show(
        'detail',
        presentAward(
          {
            award,
            achievement,
            organisation: organisation.name,
            now: ctx.clock.now(),
            offer: offerState(award, award.offer.reference, ctx.clock.now()),
            offerLink: offerUrl(ctx.addresses, organisation.slug, award.offer.reference),
            ...(permissions.includes('awards:write') ? openTxCode(award) : {}),
            permissions,
          },
          visit.locale,
        ),
      )
    }),
  )

  router.get(
    `${path}/badge.png`,
    staff('awards:read', async (visit) => {
      const input = await read(visit)
      visit.res.set('Cache-Control', 'private, max-age=3600').type('png')
      visit.res.send(Buffer.from(await ctx.badgeArtist.png(input)))
    }),
  )
  router.get(
    `${path}/credential.:kind`,
    staff('awards:read', async (visit) => {
      const { org, param, res } = visit
      const format = parseFileFormat(param('kind'))
      sendAwardFile(res, await awardFile(ctx, { org, id: param('id'), format }))
    }),
  )
  router.get(
    `${path}/letter.pdf`,
    staff('awards:write', async (visit) => {
      const input = await read(visit)
      const offerLink = offerUrl(ctx.addresses, input.organisation.slug, input.award.offer.reference)
      const letter = await ctx.printer.letter({ ...input, offerLink, ...openTxCode(input.award) })
      visit.res.set('Cache-Control', 'private, no-store').type('pdf').send(Buffer.from(letter))
    }),
  )
  router.post(
    `${path}/offer`,
    acceptForm,
    csrf.protect,
    staff('awards:write', async ({ org, actor, param, redirect }) => {
      await resendOffer(ctx, actor, { org, id: param('id'), notify: true })
      redirect(`/staff/awards/${param('id')}`, 'award.sent')
    }),
  )

  const showAct = async (visit: StaffVisit, act: Act, state?: FormState) => {
    const { locale } = visit
    const { award } = await read(visit)
    const here = `/staff/awards/${award._id}`
    const about = translate(locale, 'award.about', { achievement: award.achievementName, name: award.recipient.name })
    await visit.show(
      'form',
      {
        title: translate(locale, `award.${act}.title`),
        lead: about,
        crumbs: [{ href: here, label: award.recipient.name }],
        notices: [{ tone: act === 'revoke' ? 'bad' : 'warn', sign: '!', text: translate(locale, `award.${act}.text`) }],
        form: createForm(reasonForm(here, act, locale), state),
      },
      state === undefined ? 200 : 400,
    )
  }
  const parseAct = (act: string): Act => {
    if (act !== 'suspend' && act !== 'resume' && act !== 'revoke') throw new NotFoundError('page')
    return act
  }
  router.get(
    `${path}/:act`,
    staff('awards:status', (visit) => showAct(visit, parseAct(visit.param('act')))),
  )
  router.post(
    `${path}/:act`,
    acceptForm,
    csrf.protect,
    staff('awards:status', async (visit) => {
      const { org, actor, param, locale, redirect } = visit
      const act = parseAct(param('act'))
      const here = `/staff/awards/${param('id')}`
      const form = visit.readForm(z.object({ reason: zLine(1000) }), reasonForm(here, act, locale))
      if (!form.ok) return showAct(visit, act, form.state)
      await acts[act](ctx, actor, { org, id: param('id'), reason: form.data.reason })
      redirect(here, `award.${act}.done`)
    }),
  )
  return router
}
