import { z } from 'zod'
import { zJobProfileContent } from '../job-profile-input.ts'
import { zListQuery, zWithdrawal } from './job-profiles.ts'
import { json, problem } from './openapi-parts.ts'

const zVersion = z.object({
  version: z.string(),
  url: z.url(),
  publishedAt: z.iso.datetime(),
  supersedes: z.string().optional(),
})
const zProfile = z.looseObject({ id: z.url(), version: z.string(), supersedes: z.string().optional() })
const zListed = z.object({
  url: z.url(),
  name: z.string(),
  version: z.string(),
  employer: z.string().optional(),
  occupation: z.string().optional(),
  wants: z.int(),
  publishedAt: z.iso.datetime(),
})
const zOwn = z.object({
  id: z.string(),
  url: z.url(),
  state: z.enum(['private', 'published', 'withdrawn']),
  draft: z.looseObject({}).nullable(),
  versions: z.array(zVersion),
  published: zProfile.optional(),
})
const zCreated = z.object({
  id: z.string(),
  url: z.url(),
  editSecret: z.string().describe('Told once; only its hash is stored'),
  editUrl: z.url().describe('The page for people, with the secret in it'),
})

const pathParameter = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'string' } })
const id = pathParameter('id')
const secured = { security: [{ editSecret: [] }], parameters: [id] }
const content = { requestBody: { required: true, ...json(zJobProfileContent) } }
const own = { 200: { description: 'The profile as its maker sees it', ...json(zOwn) } }
const refused = { 401: problem('Not the secret of this profile'), 404: problem('No such profile') }
const wrong = { 400: problem('`errors` names the member that is wrong'), 413: problem('The profile is too large') }
const published = {
  200: { description: 'The profile; HTML for who asks for that', ...json(zProfile) },
  404: problem('No such profile, or not published'),
  410: problem('Its maker has withdrawn it'),
}

export const editSecretScheme = {
  type: 'http',
  scheme: 'bearer',
  description: 'The secret that making the job profile gave: it opens that profile alone',
}

export const jobProfilePaths = {
  '/api/v1/job-profiles': {
    get: {
      summary: 'Published job profiles, the newest first',
      parameters: (['q', 'after'] as const).map((name) => ({
        name,
        in: 'query',
        required: false,
        ...json(zListQuery.shape[name]).content['application/json'],
      })),
      responses: {
        200: {
          description: 'A page of the list; `next` is the `after` of the next page',
          ...json(z.object({ items: z.array(zListed), next: z.string().nullable() })),
        },
      },
    },
    post: {
      summary: 'Makes a private draft, and gives the secret that opens it',
      ...content,
      responses: { 201: { description: 'Made', ...json(zCreated) }, ...wrong },
    },
  },
  '/api/v1/job-profiles/{id}': {
    get: { summary: 'A profile with its draft, for its maker', ...secured, responses: { ...own, ...refused } },
    put: { summary: 'Changes the draft', ...secured, ...content, responses: { ...own, ...refused, ...wrong } },
  },
  '/api/v1/job-profiles/{id}/publication': {
    post: {
      summary: 'Publishes the draft as the next version, which never changes',
      ...secured,
      responses: { ...own, ...refused, 409: problem('There is nothing to publish, or the profile asks nothing') },
    },
  },
  '/api/v1/job-profiles/{id}/withdrawal': {
    put: {
      summary: 'Takes the profile offline, or brings it back',
      ...secured,
      requestBody: { required: true, ...json(zWithdrawal) },
      responses: { ...own, ...refused, 409: problem('Nothing was ever published') },
    },
  },
  '/api/v1/job-profiles/{id}/versions': {
    get: {
      summary: 'The versions that were published, from old to new',
      parameters: [id],
      responses: { 200: { description: 'The versions', ...json(z.object({ items: z.array(zVersion) })) } },
    },
  },
  '/profiles/{id}': { get: { summary: 'The newest version', parameters: [id], responses: published } },
  '/profiles/{id}/versions/{number}': {
    get: { summary: 'One version', parameters: [id, pathParameter('number')], responses: published },
  },
}
