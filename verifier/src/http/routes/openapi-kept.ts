import { z } from 'zod'
import { keptLifetimes } from '../../domain/kept-verifications/kept-verification.ts'
import { json, problem, zReport } from './openapi-parts.ts'

export const zKept = z.object({
  id: z.string().describe('256 bits. Whoever has it can read the report and delete it'),
  url: z.url().describe('The page of the kept report'),
  pdf: z.url().describe('The same as a sheet to print'),
  keptAt: z.iso.datetime(),
  expiresAt: z.iso.datetime().describe('From then on it is gone'),
})

export const keepParameter = {
  name: 'keep',
  in: 'query',
  description:
    'Keeps the report, without the credential, for 7, 30 or 90 days; the answer has `kept`. The caller vouches that whom it is about agrees.',
  schema: { type: 'string', enum: keptLifetimes },
}

const parameters = [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }]
const gone = problem('`not-kept`: no such report, or no more')

export const keptPaths = {
  '/api/v1/kept-verifications/{id}': {
    get: {
      summary: 'A report that was kept: how it was when it was made',
      parameters,
      responses: {
        200: { description: 'The report', ...json(zKept.extend({ report: zReport })) },
        404: gone,
      },
    },
    delete: {
      summary: 'Deletes a kept report before its time',
      parameters,
      responses: { 204: { description: 'Nothing of it remains' }, 404: gone },
    },
  },
}
