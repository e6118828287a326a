import { z } from 'zod'
import type { IssuerContext } from '../../context.ts'
import { exportFrameworkCase, exportFrameworkCsv, outcomesInForce } from '../../domain/frameworks/export-framework.ts'
import type { Framework } from '../../domain/frameworks/framework.ts'
import { placeOutcome } from '../../domain/frameworks/place-outcome.ts'
import { createFramework, reviseFramework } from '../../domain/frameworks/save-framework.ts'
import { endpoint, type Endpoint } from '../api/endpoint.ts'
import { presentFramework } from '../present/present-framework.ts'
import { zFrameworkContent, zNewFramework, zPlacement } from '../schemas/framework.ts'
import { zList } from './definition-endpoints.ts'

const zExport = z.strictObject({ format: z.enum(['csv', 'case']).default('case') })

/** Frameworks: named collections of outcomes. What is published of them everybody reads at `/orgs/{org}/frameworks/{code}`. */
export function frameworkEndpoints(ctx: IssuerContext): readonly Endpoint[] {
  const path = '/api/v1/orgs/{org}/frameworks'
  const present = (framework: Framework) => ({
    code: framework.code,
    ...presentFramework(ctx.addresses, framework),
  })
  return [
    endpoint({
      method: 'get',
      path,
      access: 'outcomes:read',
      summary: 'Frameworks of the organisation; q searches their words',
      query: zList,
      answers: { status: 200, description: 'A page of frameworks, and the cursor of the next' },
      async handle({ org, query: { q, after, limit }, res }) {
        const { items, next } = await ctx.frameworks.search(org, q, after, limit)
        res.json({ items: items.map(present), next })
      },
    }),
    endpoint({
      method: 'post',
      path,
      access: 'outcomes:write',
      summary: 'A new framework',
      body: zNewFramework,
      answers: { status: 201, description: 'The framework with its URI' },
      async handle({ org, principal, body: { code, ...content }, res }) {
        const framework = present(await createFramework(ctx, principal.actor, { org, code, content }))
        res.status(201).location(framework.id).json(framework)
      },
    }),
    endpoint({
      method: 'get',
      path: `${path}/{code}`,
      access: 'outcomes:read',
      summary: 'A framework in all versions, with the outcomes that are in it',
      answers: { status: 200, description: 'The framework' },
      async handle({ org, param, res }) {
        const framework = await ctx.frameworks.get(org, param('code'))
        const { versions } = framework
        res.json({ ...present(framework), versions, outcomes: await outcomesInForce(ctx, framework) })
      },
    }),
    endpoint({
      method: 'post',
      path: `${path}/{code}/versions`,
      access: 'outcomes:write',
      summary: 'A further version of what is said about a framework; the earlier ones stay',
      body: zFrameworkContent,
      answers: { status: 201, description: 'The framework in its new version' },
      async handle({ org, principal, param, body, res }) {
        const revised = await reviseFramework(ctx, principal.actor, { org, code: param('code'), content: body })
        res.status(201).json(present(revised))
      },
    }),
    endpoint({
      method: 'get',
      path: `${path}/{code}/export`,
      access: 'outcomes:read',
      summary:
        'The outcomes of a framework as CSV, or as JSON in the shape of 1EdTech CASE; both can be imported again',
      query: zExport,
      answers: { status: 200, description: 'The file', types: ['application/json', 'text/csv'] },
      async handle({ org, param, query: { format }, res }) {
        const framework = await ctx.frameworks.get(org, param('code'))
        if (format === 'case') res.json(await exportFrameworkCase(ctx, framework))
        else
          res
            .type('text/csv')
            .attachment(`${framework.code}.csv`)
            .send(await exportFrameworkCsv(ctx, framework))
      },
    }),
    endpoint({
      method: 'put',
      path: '/api/v1/orgs/{org}/outcomes/{code}/framework',
      access: 'outcomes:write',
      summary: 'Put an outcome in a framework, or in none',
      body: zPlacement,
      answers: { status: 200, description: 'Where it is now' },
      async handle({ org, principal, param, body: { framework }, res }) {
        const { code } = await placeOutcome(ctx, principal.actor, { org, code: param('code'), framework })
        res.json({ code, framework })
      },
    }),
  ]
}
