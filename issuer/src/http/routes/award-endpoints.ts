import { z } from 'zod'
import { parseNamedAchievement } from '../../domain/achievements/name-achievement.ts'
import { awardStates } from '../../domain/awards/award.ts'
import { resumeAward, revokeAward, suspendAward } from '../../domain/awards/change-state.ts'
import { correctAward } from '../../domain/awards/correct-award.ts'
import { issueAwardOnce } from '../../domain/awards/issue-award-once.ts'
import { achievementUrl } from '../../domain/organisations/organisation-addresses.ts'
import { resendOffer } from '../../domain/awards/resend-offer.ts'
import type { IssuerContext } from '../../context.ts'
import { endpoint, type Endpoint } from '../api/endpoint.ts'
import { createOfferByValue } from '../oid4vci/credential-offer.ts'
import { presentAward, presentOffer } from '../present/present-award.ts'
import { zAchievementName, zAwardRequest, zCorrection, zReason, zResend } from '../schemas/award.ts'
import { awardFile, fileFormats } from './award-file.ts'

const zSearch = z.strictObject({
  q: z.string().max(200).default(''),
  achievement: zAchievementName.optional(),
  state: z.enum(awardStates).optional(),
  batch: z.string().max(60).optional(),
  after: z.string().max(2000).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

export function awardEndpoints(ctx: IssuerContext): readonly Endpoint[] {
  const urlOf = (org: string, name: string): string => {
    const { achievementKey, achievementOwner = org } = parseNamedAchievement(ctx, org, name)
    return achievementUrl(ctx.addresses, achievementOwner, achievementKey)
  }
  return [
    endpoint({
      method: 'get',
      path: '/api/v1/orgs/{org}/awards',
      access: 'awards:read',
      summary: 'Awards, newest first; q searches names, addresses and achievements',
      query: zSearch,
      answers: { status: 200, description: 'A page of awards, and the cursor of the next' },
      async handle({ org, query: { q, achievement, ...filter }, res }) {
        const { items, next } = await ctx.awards.search(org, {
          text: q,
          ...filter,
          ...(achievement !== undefined && { achievement: urlOf(org, achievement) }),
        })
        res.json({ items: items.map((award) => presentAward(ctx, award)), next })
      },
    }),
    endpoint({
      method: 'post',
      path: '/api/v1/orgs/{org}/awards',
      access: 'awards:write',
      summary: 'Award an achievement to a person; with an Idempotency-Key a repeat awards nothing twice',
      body: zAwardRequest,
      answers: { status: 201, description: 'The award, and how the learner gets it' },
      async handle({ org, principal, req, body: { achievement, recipient, ...decision }, res }) {
        const { language } = await ctx.organisations.get(org)
        const { award, created } = await issueAwardOnce(ctx, principal.actor, {
          org,
          ...parseNamedAchievement(ctx, org, achievement),
          request: { ...decision, recipient: { ...recipient, language: recipient.language ?? language } },
          idempotencyKey: req.get('idempotency-key'),
        })
        res.status(created ? 201 : 200).json({ award: presentAward(ctx, award), offer: presentOffer(ctx, award) })
      },
    }),
    endpoint({
      method: 'get',
      path: '/api/v1/orgs/{org}/awards/{id}',
      access: 'awards:read',
      summary: 'One award with its history',
      answers: { status: 200, description: 'The award' },
      async handle({ org, param, res }) {
        res.json({ award: presentAward(ctx, await ctx.awards.get(org, param('id'))) })
      },
    }),
    ...stateEndpoints(ctx),
    endpoint({
      method: 'post',
      path: '/api/v1/orgs/{org}/awards/{id}/correction',
      access: 'awards:status',
      summary: 'Replace an award by a corrected one; the old one is revoked and names its successor',
      body: zCorrection,
      answers: { status: 201, description: 'Both awards, and the offer of the new one' },
      async handle({
        org,
        principal,
        param,
        body: {
          reason,
          correction: { recipient, ...rest },
        },
        res,
      }) {
        const { language } = await ctx.organisations.get(org)
        const { replaced, successor } = await correctAward(ctx, principal.actor, {
          org,
          id: param('id'),
          reason,
          correction: {
            ...rest,
            ...(recipient && { recipient: { ...recipient, language: recipient.language ?? language } }),
          },
        })
        res.status(201).json({
          replaced: presentAward(ctx, replaced),
          award: presentAward(ctx, successor),
          offer: presentOffer(ctx, successor),
        })
      },
    }),
    endpoint({
      method: 'post',
      path: '/api/v1/orgs/{org}/awards/{id}/offer',
      access: 'awards:write',
      summary:
        'Give the learner the link again; a used one gets a new link. byValue gives an offer with its code in it',
      body: zResend,
      answers: { status: 200, description: 'The offer' },
      async handle({ org, principal, param, body: { notify, byValue }, res }) {
        const award = await resendOffer(ctx, principal.actor, { org, id: param('id'), notify })
        const offer = presentOffer(ctx, award)
        res.json({
          offer: byValue ? { ...offer, uri: await createOfferByValue(ctx, org, award.offer.reference) } : offer,
        })
      },
    }),
    endpoint({
      method: 'get',
      path: '/api/v1/orgs/{org}/awards/{id}/file',
      access: 'awards:read',
      summary: 'The file form: JSON, in an image, or a certificate',
      query: z.strictObject({ format: z.enum(fileFormats).default('json') }),
      answers: {
        status: 200,
        description: 'The file',
        types: ['application/vc', 'image/png', 'image/svg+xml', 'application/pdf'],
      },
      async handle({ org, param, query: { format }, res }) {
        const { bytes, contentType, fileName } = await awardFile(ctx, { org, id: param('id'), format })
        res.attachment(fileName).type(contentType).send(bytes)
      },
    }),
  ]
}

function stateEndpoints(ctx: IssuerContext): readonly Endpoint[] {
  const changes = [
    { noun: 'suspension', change: suspendAward, summary: 'Take an award back for a time' },
    { noun: 'resumption', change: resumeAward, summary: 'End a suspension' },
    { noun: 'revocation', change: revokeAward, summary: 'Take an award back for good' },
  ]
  return changes.map(({ noun, change, summary }) =>
    endpoint({
      method: 'post',
      path: `/api/v1/orgs/{org}/awards/{id}/${noun}`,
      access: 'awards:status',
      summary,
      body: zReason,
      answers: { status: 200, description: 'The award; its status lists show the new state' },
      async handle({ org, principal, param, body: { reason }, res }) {
        res.json({ award: presentAward(ctx, await change(ctx, principal.actor, { org, id: param('id'), reason })) })
      },
    }),
  )
}
