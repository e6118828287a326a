import { z } from 'zod'
import type { IssuerContext } from '../../context.ts'
import type { AchievementVersion } from '../../domain/achievements/achievement-version.ts'
import { publishAchievement, setAwarding } from '../../domain/achievements/publish-achievement.ts'
import { createAchievement, createNextVersion, reviseDraft } from '../../domain/achievements/save-draft.ts'
import { createOutcome, reviseOutcome } from '../../domain/outcomes/save-outcome.ts'
import { achievementUrl } from '../../domain/organisations/organisation-addresses.ts'
import { endpoint, type Endpoint } from '../api/endpoint.ts'
import { zAchievementContent, zAchievementDraft } from '../schemas/achievement.ts'
import { zNewOutcome, zOutcomeContent } from '../schemas/outcome.ts'

export const zList = z.strictObject({
  q: z.string().max(200).default(''),
  after: z.string().max(2000).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

/** Learning outcomes: what somebody knows or can do. */
export function outcomeEndpoints(ctx: IssuerContext): readonly Endpoint[] {
  const path = '/api/v1/orgs/{org}/outcomes'
  return [
    endpoint({
      method: 'get',
      path,
      access: 'outcomes:read',
      summary: 'Outcomes of the organisation, in the version in force; q searches their words',
      query: zList,
      answers: { status: 200, description: 'A page of outcomes, and the cursor of the next' },
      async handle({ org, query: { q, after, limit }, res }) {
        const { items, next } = await ctx.outcomes.search(org, q, after, limit)
        res.json({ items: items.map(({ code, versions }) => ({ code, ...versions.at(-1) })), next })
      },
    }),
    endpoint({
      method: 'post',
      path,
      access: 'outcomes:write',
      summary: 'A new outcome',
      body: zNewOutcome,
      answers: { status: 201, description: 'The outcome with its URI' },
      async handle({ org, principal, body: { code, ...content }, res }) {
        const outcome = await createOutcome(ctx, principal.actor, { org, code, content })
        res
          .status(201)
          .location(outcome.id)
          .json({ code, ...outcome })
      },
    }),
    endpoint({
      method: 'post',
      path: `${path}/{code}/versions`,
      access: 'outcomes:write',
      summary: 'A further version of an outcome; what was published before keeps its words',
      body: zOutcomeContent,
      answers: { status: 201, description: 'The outcome in its new version' },
      async handle({ org, principal, param, body, res }) {
        const { code, versions } = await reviseOutcome(ctx, principal.actor, {
          org,
          code: param('code'),
          content: body,
        })
        res.status(201).json({ code, ...versions.at(-1) })
      },
    }),
  ]
}

/** Achievements: what is recognised, on outcomes and levels. */
export function achievementEndpoints(ctx: IssuerContext): readonly Endpoint[] {
  const path = '/api/v1/orgs/{org}/achievements'
  const present = (version: AchievementVersion) => presentVersion(ctx, version)
  return [
    endpoint({
      method: 'get',
      path,
      access: 'achievements:read',
      summary: 'Achievements in all versions, the last changed first; q searches their words',
      query: zList,
      answers: { status: 200, description: 'A page of versions, and the cursor of the next' },
      async handle({ org, query: { q, after, limit }, res }) {
        const { items, next } = await ctx.achievements.search(org, q, after, limit)
        res.json({ items: items.map(present), next })
      },
    }),
    endpoint({
      method: 'post',
      path,
      access: 'achievements:write',
      summary: 'A draft of a new achievement',
      body: zAchievementDraft,
      answers: { status: 201, description: 'The draft, version 1' },
      async handle({ org, principal, body: { code, ...content }, res }) {
        res.status(201).json(present(await createAchievement(ctx, principal.actor, { org, code, content })))
      },
    }),
    endpoint({
      method: 'get',
      path: `${path}/{key}`,
      access: 'achievements:read',
      summary: 'One version, by {code}.{number}',
      answers: { status: 200, description: 'The version' },
      async handle({ org, param, res }) {
        res.json(present(await ctx.achievements.get(org, param('key'))))
      },
    }),
    endpoint({
      method: 'put',
      path: `${path}/{key}`,
      access: 'achievements:write',
      summary: 'Write a draft anew',
      body: zAchievementContent,
      answers: { status: 200, description: 'The draft' },
      async handle({ org, principal, param, body, res }) {
        res.json(present(await reviseDraft(ctx, principal.actor, { org, key: param('key'), content: body })))
      },
    }),
    endpoint({
      method: 'post',
      path: `${path}/{key}/publication`,
      access: 'achievements:write',
      summary: 'Publish a draft: from then on it is awarded and never edited',
      answers: { status: 200, description: 'The published version' },
      async handle({ org, principal, param, res }) {
        res.json(present(await publishAchievement(ctx, principal.actor, { org, key: param('key') })))
      },
    }),
    endpoint({
      method: 'post',
      path: `${path}/{key}/versions`,
      access: 'achievements:write',
      summary: 'A draft of the next version of the series ({key} is its code, or any version of it)',
      answers: { status: 201, description: 'The draft' },
      async handle({ org, principal, param, res }) {
        const [code = ''] = param('key').split('.')
        res.status(201).json(present(await createNextVersion(ctx, principal.actor, { org, code })))
      },
    }),
    endpoint({
      method: 'put',
      path: `${path}/{key}/awarding`,
      access: 'achievements:write',
      summary: 'Stop awarding a published version, or take it up again',
      body: z.strictObject({ open: z.boolean() }),
      answers: { status: 200, description: 'The version' },
      async handle({ org, principal, param, body: { open }, res }) {
        res.json(present(await setAwarding(ctx, principal.actor, { org, key: param('key'), open })))
      },
    }),
  ]
}

function presentVersion({ addresses }: Pick<IssuerContext, 'addresses'>, version: AchievementVersion) {
  const { organisation: org, code, number, state, content, updatedAt } = version
  const key = `${code}.${number}`
  return {
    id: achievementUrl(addresses, org, key),
    series: achievementUrl(addresses, org, code),
    key,
    code,
    version: String(number),
    state,
    updatedAt,
    ...(version.state === 'draft' ? {} : { publishedAt: version.publishedAt }),
    achievement: version.state === 'draft' ? content : version.published,
  }
}
