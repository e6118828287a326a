import { verdicts } from '@stapel/shared'
import { z } from 'zod'
import { json, problem, zCheck } from './openapi-parts.ts'

const asked = {
  credentials: z
    .array(z.union([z.string(), z.looseObject({})]))
    .max(200)
    .describe('JSON objects or compact JWTs; the caller vouches that all are about one person'),
  date: z.iso.date().optional().describe('The day to judge; today by default'),
  trustedIssuers: z
    .array(z.string())
    .optional()
    .describe(
      'DIDs. Without it the registries of this installation (TRUST_REGISTRIES) decide; where there are none, no issuer is trusted and each credential gets the warning issuer-not-trusted',
    ),
}
const zDocument = z.union([z.looseObject({}), z.url()])
const zEvaluationRequest = z.strictObject({
  qualification: zDocument.optional().describe('A qualification, or the https URL of a published one'),
  rule: zDocument.optional().describe('A rule tree, or the https URL of one; instead of a qualification'),
  ...asked,
})
const zMatchRequest = z.strictObject({
  profile: zDocument.describe('A job profile, or the https URL of a published one'),
  role: z.string().optional().describe('Id of one role of the profile'),
  ...asked,
})

const zCredentialRef = z.object({ issuer: z.string().optional(), id: z.string().optional(), title: z.string() })
const zFound = z
  .array(z.object({ credential: zCredentialRef.optional(), verdict: z.enum(verdicts), checks: z.array(zCheck) }))
  .describe('What was found about each credential, in the order of the request')
const zEvaluation = z.looseObject({
  status: z.enum(['behaald', 'deels', 'open']),
  date: z.iso.date(),
  hours: z.number(),
  hoursMissing: z.number(),
  tree: z.looseObject({ id: z.string(), op: z.string(), fulfilled: z.boolean() }),
  used: z.array(z.object({ credential: zCredentialRef, hours: z.number(), nodes: z.array(z.string()) })),
  missing: z.array(z.looseObject({ kind: z.enum(['part', 'choice', 'hours']), node: z.string() })),
  warnings: z.array(z.object({ credential: zCredentialRef, reason: z.string(), nodes: z.array(z.string()) })),
  credentials: zFound,
})
const zCounts = z.object({ met: z.int(), total: z.int() })
const zMatch = z.looseObject({
  profile: z.object({ id: z.string(), version: z.string(), title: z.string() }),
  date: z.iso.date(),
  wants: z.array(z.looseObject({ want: z.looseObject({ id: z.string() }), verdict: z.string() })),
  licences: z.array(z.looseObject({ licence: z.string(), held: z.boolean() })),
  counts: z.looseObject({ must: zCounts, nice: zCounts }),
  credentials: zFound,
})

const door = (summary: string, request: z.ZodType, answer: z.ZodType) => ({
  post: {
    summary,
    requestBody: { required: true, ...json(request) },
    responses: {
      200: { description: 'The answer; nothing is kept', ...json(answer) },
      400: problem('`errors` names the node or member that is wrong; or what the URL points at cannot be read'),
      413: problem('Over 1 MB'),
    },
  },
})

export const evaluationPaths = {
  '/api/v1/evaluations': door('How far credentials go toward a qualification', zEvaluationRequest, zEvaluation),
  '/api/v1/matches': door('What of a job profile the credentials show', zMatchRequest, zMatch),
}
