import type { IssuerContext } from '../../context.ts'
import { acceptPerson, withdrawAcceptance } from '../../domain/applications/accept-person.ts'
import { isStateChange, type Application } from '../../domain/applications/application.ts'
import { applicationUrl } from '../../domain/applications/application-link.ts'
import { beginApplication } from '../../domain/applications/begin-application.ts'
import { confirmApplication } from '../../domain/applications/confirm-application.ts'
import { askForMore, refuseApplication } from '../../domain/applications/end-application.ts'
import { judgeApplication } from '../../domain/applications/examine-again.ts'
import { reportOf } from '../../domain/applications/examine-stack.ts'
import { decideExemption } from '../../domain/exemptions/decide-exemption.ts'
import { qualificationKey } from '../../domain/qualifications/qualification-version.ts'
import { endpoint, type Endpoint } from '../api/endpoint.ts'
import { presentAward, presentOffer } from '../present/present-award.ts'
import { zApplicationConfirmation, zApplicationFilter, zExemption, zNewApplication } from '../schemas/application.ts'
import { zReason } from '../schemas/award.ts'

/** Applications for a qualification, and the exemptions of an examination board. */
export function applicationEndpoints(ctx: IssuerContext): readonly Endpoint[] {
  const path = '/api/v1/orgs/{org}/applications'
  return [
    endpoint({
      method: 'get',
      path,
      access: 'applications:read',
      summary: 'Applications, newest first',
      query: zApplicationFilter,
      answers: { status: 200, description: 'A page of them' },
      async handle({ org, query: { state, qualification, after }, res }) {
        const { items, next } = await ctx.applications.list(org, {
          ...(state !== undefined && { state }),
          ...(qualification !== undefined && { qualification }),
          ...(after !== undefined && { after }),
        })
        res.json({ items: items.map(present), next })
      },
    }),
    endpoint({
      method: 'post',
      path,
      access: 'applications:decide',
      summary: 'Begin an application for somebody: they get a mail with the link to their own page',
      body: zNewApplication,
      answers: { status: 201, description: 'The application, and the link to the page of the applicant' },
      async handle({ org, body: { qualification, applicant, startedOn }, res }) {
        const { language } = await ctx.organisations.get(org)
        const { application, secret } = await beginApplication(ctx, {
          org,
          qualification,
          applicant: { ...applicant, language: applicant.language ?? language },
          ...(startedOn !== undefined && { startedOn }),
        })
        const link = applicationUrl(ctx.addresses, org, application._id, secret)
        res.status(201).json({ application: present(application), link })
      },
    }),
    endpoint({
      method: 'get',
      path: `${path}/{id}`,
      access: 'applications:read',
      summary: 'One application with what the rule says of what was shown',
      answers: { status: 200, description: 'The application, its evaluation and its credentials with their reports' },
      async handle({ org, param, res }) {
        const { application, version, evaluation } = await judgeApplication(
          ctx,
          await ctx.applications.get(org, param('id')),
        )
        res.json({
          application: present(application),
          qualificationVersion: qualificationKey(version),
          evaluation,
          credentials: application.credentials.map(({ digest, holder, receivedAt, person, accepted, ...kept }) => ({
            digest,
            holder,
            receivedAt,
            person,
            accepted: accepted && { at: accepted.at, by: accepted.by.kind, reason: accepted.reason },
            report: reportOf(kept),
          })),
        })
      },
    }),
    endpoint({
      method: 'post',
      path: `${path}/{id}/confirmation`,
      access: 'applications:decide',
      summary: 'Confirm that the rule is met; everything is verified once more, then the qualification is awarded',
      body: zApplicationConfirmation,
      answers: { status: 200, description: 'The application; the award follows at once' },
      async handle({ org, principal, param, body: { note }, res }) {
        res.json({
          application: present(await confirmApplication(ctx, principal.actor, { org, id: param('id'), note })),
        })
      },
    }),
    ...decisionEndpoints(ctx, path),
    ...acceptanceEndpoints(ctx, path),
    endpoint({
      method: 'post',
      path: '/api/v1/orgs/{org}/exemptions',
      access: 'exemptions:write',
      summary: 'Exempt somebody from a part of a qualification; with an Idempotency-Key a repeat gives it once',
      body: zExemption,
      answers: { status: 201, description: 'The exemption as an award, and how the learner gets it' },
      async handle({ org, principal, req, body, res }) {
        const { qualification, node, reason, notify, recipient, hours, validUntil } = body
        const { language } = await ctx.organisations.get(org)
        const { name, email } = recipient
        const idempotencyKey = req.get('idempotency-key')
        const { award, created } = await decideExemption(ctx, principal.actor, {
          org,
          qualification,
          node,
          reason,
          notify,
          recipient: { name, language: recipient.language ?? language, ...(email !== undefined && { email }) },
          ...(hours !== undefined && { hours }),
          ...(validUntil !== undefined && { validUntil }),
          ...(idempotencyKey !== undefined && { idempotencyKey }),
        })
        res.status(created ? 201 : 200).json({ award: presentAward(ctx, award), offer: presentOffer(ctx, award) })
      },
    }),
  ]
}

function decisionEndpoints(ctx: IssuerContext, path: string): readonly Endpoint[] {
  const decisions = [
    { noun: 'refusal', decide: refuseApplication, summary: 'Refuse it; the applicant reads the reason' },
    { noun: 'further-request', decide: askForMore, summary: 'Ask the applicant to show something more' },
  ]
  return decisions.map(({ noun, decide, summary }) =>
    endpoint({
      method: 'post',
      path: `${path}/{id}/${noun}`,
      access: 'applications:decide',
      summary,
      body: zReason,
      answers: { status: 200, description: 'The application' },
      async handle({ org, principal, param, body: { reason }, res }) {
        res.json({ application: present(await decide(ctx, principal.actor, { org, id: param('id'), reason })) })
      },
    }),
  )
}

/** That one credential is about the applicant, although it names somebody else or nobody. */
function acceptanceEndpoints(ctx: IssuerContext, path: string): readonly Endpoint[] {
  const acceptance = {
    path: `${path}/{id}/credentials/{digest}/acceptance`,
    access: 'applications:decide',
    answers: { status: 200, description: 'The application' },
  } as const
  return [
    endpoint({
      ...acceptance,
      method: 'put',
      summary: 'Accept that a credential which names somebody else is about the applicant, with how that was checked',
      body: zReason,
      async handle({ org, principal, param, body: { reason }, res }) {
        const which = { org, id: param('id'), digest: param('digest') }
        res.json({ application: present(await acceptPerson(ctx, principal.actor, { ...which, reason })) })
      },
    }),
    endpoint({
      ...acceptance,
      method: 'delete',
      summary: 'Take that back, until the confirmation',
      async handle({ org, principal, param, res }) {
        const which = { org, id: param('id'), digest: param('digest') }
        res.json({ application: present(await withdrawAcceptance(ctx, principal.actor, which)) })
      },
    }),
  ]
}

/** Without the secret of its link and the signed texts. */
function present(application: Application) {
  const { _id: id, qualification, title, applicant, startedOn, createdAt, state, history, confirmation } = application
  return {
    id,
    qualification,
    title,
    applicant,
    startedOn,
    createdAt,
    state,
    history: history.map((event) => {
      const { at, actor, note } = event
      const what = isStateChange(event)
        ? { to: event.to, reason: event.reason }
        : { decided: event.decided, credential: event.credential }
      return { at, by: actor.kind, ...what, note }
    }),
    confirmation: confirmation && {
      at: confirmation.at,
      qualificationVersion: confirmation.qualificationKey,
      hours: confirmation.hours,
      parts: confirmation.parts,
    },
    award: application.award,
    expiresAt: application.expiresAt,
    deleteAt: application.deleteAt,
  }
}
