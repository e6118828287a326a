import { acceptForm, NotFoundError } from '@stapel/shared/server'
import { Router } from 'express'
import { z } from 'zod'
import type { IssuerContext } from '../../../context.ts'
import { searchOutcomes } from '../../../domain/achievements/search-installation.ts'
import { AlreadyExistsError } from '../../../domain/errors.ts'
import { findOutcome } from '../../../domain/outcomes/find-outcome.ts'
import { organisationDid } from '../../../domain/organisations/organisation-addresses.ts'
import { makeProposal } from '../../../domain/proposals/make-proposal.ts'
import { createForm, type FormState } from '../../../views/forms/create-form.ts'
import { presentProposalChoice } from '../../../views/staff/present-proposals.ts'
import { proposalForm, type ProposalFormInput } from '../../../views/staff/proposal-form.ts'
import { translate } from '../../../views/words/index.ts'
import type { PageKit, StaffVisit } from '../kit/create-page-kit.ts'
import { zLine, zSlug } from '../kit/fields.ts'
import { needsRegisterRef } from '../kit/level-input.ts'
import { valuesOf } from '../kit/read-form.ts'
import { outcomeContentOf, outcomeShape } from './outcome-input.ts'

const zReason = { reason: zLine(2000), basedOn: z.coerce.number().int().min(0).default(0) }
const zChange = z.object({ ...outcomeShape, ...zReason }).superRefine(needsRegisterRef)
const zNew = z.object({ ...outcomeShape, ...zReason, code: zSlug }).superRefine(needsRegisterRef)

/** Proposing something about an outcome of another organisation: choosing which, then how it could be and why. */
export function proposalNewPages(ctx: IssuerContext, { staff, csrf }: PageKit): Router {
  const router = Router()
  const crumbs = ({ locale }: StaffVisit) => [{ href: '/staff/proposals', label: translate(locale, 'proposals.title') }]

  /** What was chosen, by the address or by the form that came of it; null: nothing yet. */
  const chosen = async ({ query, req }: StaffVisit): Promise<ProposalFormInput | null> => {
    const sent = valuesOf(req.body)
    const [uri, owner] = [query('outcome') ?? sent['outcome'], query('owner') ?? sent['owner']]
    if (typeof uri === 'string') {
      const outcome = await findOutcome(ctx, uri)
      if (outcome === null) throw new NotFoundError('outcome')
      return { owner: outcome.owner.slice(organisationDid(ctx.addresses, '').length), outcome }
    }
    return typeof owner === 'string' ? { owner: (await ctx.organisations.get(owner)).slug } : null
  }

  const showForm = async (visit: StaffVisit, input: ProposalFormInput, state?: FormState, status = 200) => {
    const { locale, show } = visit
    const { name: organisation } = await ctx.organisations.get(input.owner)
    const key = input.outcome === undefined ? 'proposal.new-title' : 'proposal.change-title'
    const form = createForm(proposalForm(input, locale), state)
    await show('form', { title: translate(locale, key, { organisation }), crumbs: crumbs(visit), form }, status)
  }

  router.get(
    '/staff/proposals/new',
    staff('outcomes:write', async (visit) => {
      const input = await chosen(visit)
      if (input !== null) return showForm(visit, input)
      const { org, query, locale, show } = visit
      const text = query('q') ?? ''
      const found = await searchOutcomes(ctx, { org, text, limit: 100 })
      const { items } = await ctx.organisations.list()
      const outcomes = found.items.filter(({ owner }) => owner.slug !== org)
      const organisations = items.filter(({ slug }) => slug !== org)
      await show('list', presentProposalChoice({ text, outcomes, organisations }, locale))
    }),
  )

  router.post(
    '/staff/proposals/new',
    acceptForm,
    csrf.protect,
    staff('outcomes:write', async (visit) => {
      const { org, actor, locale, redirect, req } = visit
      const input = await chosen(visit)
      if (input === null) throw new NotFoundError('outcome')
      const spec = proposalForm(input, locale)
      const read = input.outcome === undefined ? visit.readForm(zNew, spec) : visit.readForm(zChange, spec)
      if (!read.ok) return showForm(visit, input, read.state, 400)
      const { reason, basedOn } = read.data
      const { outcome } = input
      const named: unknown = 'code' in read.data ? read.data.code : outcome?.id.split('/').at(-1)
      const code = zSlug.parse(named)
      const content = outcomeContentOf(read.data, outcome)
      try {
        const made = await makeProposal(ctx, actor, {
          proposer: org,
          owner: input.owner,
          code,
          basedOn,
          content,
          reason,
        })
        redirect(`/staff/proposals/${made._id}`, 'proposal.sent')
      } catch (error) {
        if (!(error instanceof AlreadyExistsError)) throw error
        const errors = [{ field: 'code', message: translate(locale, 'content.code-taken') }]
        await showForm(visit, input, { values: valuesOf(req.body), errors }, 409)
      }
    }),
  )
  return router
}
