import { nothingOutstanding } from '@stapel/shared/server'
import { contentOf } from '../../domain/outcomes/outcome-version.ts'
import type { Proposal } from '../../domain/proposals/proposal.ts'
import { exampleOrganisation } from '../examples/example-content.ts'
import { exampleOutcomeVersions } from '../examples/example-framework.ts'
import { staffFrame, type PageExample } from '../examples/page-example.ts'
import { createForm } from '../forms/create-form.ts'
import { translate } from '../words/index.ts'
import { presentProposal, presentProposalChoice, presentProposals } from './present-proposals.ts'
import { acceptForm, proposalForm, refuseForm } from './proposal-form.ts'

const locale = 'nl'
const frame = staffFrame
const [current, proposed] = exampleOutcomeVersions
if (current === undefined || proposed === undefined) throw new TypeError('There are two versions')
const open: Proposal = {
  _id: '5b0c2d10-2222-4e2a-9d3b-2b8a4f5c7e10',
  organisation: 'metaalpunt',
  version: 1,
  schemaVersion: 1,
  unlogged: [],
  work: nothingOutstanding,
  proposer: 'rijnoever',
  code: 'frezen-product',
  basedOn: 1,
  content: contentOf(proposed),
  reason: 'De toleranties staan voortaan op de tekening.',
  proposedBy: { kind: 'staff', id: 'a2', name: 'Bas (voorbeeld)' },
  createdAt: '2026-11-20T09:00:00.000Z',
  state: 'open',
  untold: 'nobody',
}
const by = { kind: 'staff', id: 'a1', name: 'Ans (voorbeeld)' } as const
const refused: Proposal = {
  ...open,
  state: 'refused',
  decision: { at: '2026-11-21T09:00:00.000Z', by, reason: 'Wij wachten op de nieuwe norm.' },
}
const accepted: Proposal = { ...open, state: 'accepted', decision: { at: '2026-11-21T09:00:00.000Z', by, version: 2 } }
const names = new Map([
  ['metaalpunt', exampleOrganisation.name],
  ['rijnoever', 'Voorbeeld MBO Rijnoever'],
])
const outcomes = [{ outcome: current, owner: exampleOrganisation }]
const form = (name: string, title: string, spec: Parameters<typeof createForm>[0]): PageExample => ({
  name,
  page: 'form',
  model: { title, form: createForm(spec) },
  frame,
})
const detail = (name: string, proposal: Proposal, now: typeof current | null = current): PageExample => ({
  name,
  page: 'detail',
  model: presentProposal({ proposal, current: now, names, mayDecide: true }, locale),
  frame,
})

export const proposalExamples: readonly PageExample[] = [
  {
    name: 'proposals',
    page: 'list',
    model: presentProposals({ received: [open, refused], made: [accepted], names }, true, locale),
    frame,
  },
  {
    name: 'proposals-none',
    page: 'list',
    model: presentProposals({ received: [], made: [], names }, true, locale),
    frame,
  },
  {
    name: 'proposal-choose',
    page: 'list',
    model: presentProposalChoice({ text: '', outcomes, organisations: [exampleOrganisation] }, locale),
    frame,
  },
  detail('proposal-open', open),
  detail('proposal-open-new', { ...open, basedOn: 0 }, null),
  detail('proposal-open-changed', open, proposed),
  detail('proposal-refused', refused),
  detail('proposal-accepted', accepted),
  form(
    'proposal-form',
    translate(locale, 'proposal.change-title', { organisation: exampleOrganisation.name }),
    proposalForm({ owner: 'metaalpunt', outcome: current }, locale),
  ),
  form('proposal-accept', translate(locale, 'proposal.accept-title'), acceptForm(open._id, proposed, 1, locale)),
  form('proposal-refuse', translate(locale, 'proposal.refuse-title'), refuseForm(open._id, locale)),
]
