import { acceptForm, ChangedMeanwhileError } from '@stapel/shared/server'
import { Router } from 'express'
import { z } from 'zod'
import type { IssuerContext } from '../../../context.ts'
import { organisationDid, outcomeUrl } from '../../../domain/organisations/organisation-addresses.ts'
import { acceptProposal, refuseProposal } from '../../../domain/proposals/decide-proposal.ts'
import type { Proposal } from '../../../domain/proposals/proposal.ts'
import { createForm, type FormState } from '../../../views/forms/create-form.ts'
import { presentProposal, presentProposals } from '../../../views/staff/present-proposals.ts'
import { acceptForm as acceptanceForm, refuseForm } from '../../../views/staff/proposal-form.ts'
import { translate } from '../../../views/words/index.ts'
import type { PageKit, StaffVisit } from '../kit/create-page-kit.ts'
import { zLine } from '../kit/fields.ts'
import { needsRegisterRef } from '../kit/level-input.ts'
import { valuesOf } from '../kit/read-form.ts'
import { outcomeContentOf, outcomeShape } from './outcome-input.ts'

const path = '/staff/proposals/:id'
const zAccept = z.object({ ...outcomeShape, basedOn: z.coerce.number().int().min(0) }).superRefine(needsRegisterRef)
const zRefuse = z.object({ reason: zLine(2000) })

/** What others propose to the organisation and what it proposes itself: reading, and deciding about the first. */
export function proposalPages(ctx: IssuerContext, { staff, csrf }: PageKit): Router {
  const router = Router()
  const mayWrite = ({ signedIn }: StaffVisit) => signedIn.permissions.includes('outcomes:write')
  const crumbs = ({ locale }: StaffVisit, id: string) => [
    { href: '/staff/proposals', label: translate(locale, 'proposals.title') },
    { href: `/staff/proposals/${id}`, label: translate(locale, 'proposal.differences') },
  ]
  const namesOf = async (proposals: readonly Proposal[]): Promise<ReadonlyMap<string, string>> => {
    const slugs = [...new Set(proposals.flatMap(({ organisation, proposer }) => [organisation, proposer]))]
    const found = await Promise.all(slugs.map((slug) => ctx.organisations.find(slug)))
    return new Map(found.flatMap((one) => (one === null ? [] : [[one.slug, one.name]])))
  }
  const currentOf = async ({ organisation, code }: Proposal) =>
    (await ctx.outcomes.find(organisation, code))?.versions.at(-1) ?? null

  router.get(
    '/staff/proposals',
    staff('outcomes:read', async (visit) => {
      const [{ items: received }, { items: made }] = await Promise.all([
        ctx.proposals.received(visit.org, visit.query('after')),
        ctx.proposals.made(visit.org),
      ])
      const names = await namesOf([...received, ...made])
      await visit.show('list', presentProposals({ received, made, names }, mayWrite(visit), visit.locale))
    }),
  )
  router.get(
    path,
    staff('outcomes:read', async (visit) => {
      const proposal = await ctx.proposals.get(visit.org, visit.param('id'))
      const current = await currentOf(proposal)
      const mayDecide = mayWrite(visit) && proposal.organisation === visit.org
      const names = await namesOf([proposal])
      await visit.show('detail', presentProposal({ proposal, current, names, mayDecide }, visit.locale))
    }),
  )

  /** The form compares with the outcome as it is now, so that is what the owner decides on. */
  const acceptSpec = async ({ org, locale }: StaffVisit, proposal: Proposal) => {
    const current = await currentOf(proposal)
    const proposed = {
      ...proposal.content,
      id: outcomeUrl(ctx.addresses, org, proposal.code),
      version: current?.version ?? '0',
      owner: organisationDid(ctx.addresses, org),
      state: 'proposed' as const,
    }
    return acceptanceForm(proposal._id, proposed, Number(current?.version ?? 0), locale)
  }
  const showAccept = async (visit: StaffVisit, proposal: Proposal, state?: FormState, status = 200) => {
    const { locale, show } = visit
    await show(
      'form',
      {
        title: translate(locale, 'proposal.accept-title'),
        lead: translate(locale, 'proposal.accept-lead'),
        crumbs: crumbs(visit, proposal._id),
        form: createForm(await acceptSpec(visit, proposal), state),
      },
      status,
    )
  }
  router.get(
    `${path}/accept`,
    staff('outcomes:write', async (visit) => showAccept(visit, await ctx.proposals.get(visit.org, visit.param('id')))),
  )
  router.post(
    `${path}/accept`,
    acceptForm,
    csrf.protect,
    staff('outcomes:write', async (visit) => {
      const { org, actor, locale, redirect, req } = visit
      const proposal = await ctx.proposals.get(org, visit.param('id'))
      const read = visit.readForm(zAccept, await acceptSpec(visit, proposal))
      if (!read.ok) return showAccept(visit, proposal, read.state, 400)
      const { basedOn } = read.data
      const content = outcomeContentOf(read.data, proposal.content)
      try {
        await acceptProposal(ctx, actor, { org, id: proposal._id, content, basedOn })
        redirect(`/staff/proposals/${proposal._id}`, 'proposal.accepted')
      } catch (error) {
        if (!(error instanceof ChangedMeanwhileError)) throw error
        const errors = [{ field: 'plain', message: translate(locale, 'proposal.stale') }]
        await showAccept(visit, proposal, { values: valuesOf(req.body), errors }, 409)
      }
    }),
  )

  const showRefuse = (visit: StaffVisit, state?: FormState) => {
    const { locale, param, show } = visit
    return show(
      'form',
      {
        title: translate(locale, 'proposal.refuse-title'),
        crumbs: crumbs(visit, param('id')),
        form: createForm(refuseForm(param('id'), locale), state),
      },
      state === undefined ? 200 : 400,
    )
  }
  router.get(
    `${path}/refuse`,
    staff('outcomes:write', (visit) => showRefuse(visit)),
  )
  router.post(
    `${path}/refuse`,
    acceptForm,
    csrf.protect,
    staff('outcomes:write', async (visit) => {
      const { org, actor, param, locale, redirect } = visit
      const read = visit.readForm(zRefuse, refuseForm(param('id'), locale))
      if (!read.ok) return showRefuse(visit, read.state)
      await refuseProposal(ctx, actor, { org, id: param('id'), ...read.data })
      redirect(`/staff/proposals/${param('id')}`, 'proposal.refused')
    }),
  )
  return router
}
