import { verdicts } from '@stapel/shared'
import { z } from 'zod'
import { json, problem } from './openapi-parts.ts'

const zRow = z.object({
  name: z.string(),
  verdict: z.enum(verdicts).optional(),
  code: z.string().optional().describe('Instead of a verdict: why there is nothing in this file to report on'),
  message: z.string(),
  title: z.string().optional(),
  issuer: z.string().optional(),
  recipient: z.string().optional(),
  validUntil: z.iso.datetime().optional(),
})

export const batchPaths = {
  '/api/v1/verification-batches': {
    post: {
      summary: 'Verifies up to 500 files, or a ZIP of them; each file gets a row',
      requestBody: {
        required: true,
        content: {
          'multipart/form-data': {
            schema: {
              type: 'object',
              required: ['file'],
              properties: { file: { type: 'array', items: { type: 'string', format: 'binary' } } },
            },
          },
          'application/zip': { schema: { type: 'string', format: 'binary' } },
        },
      },
      responses: {
        200: {
          description: 'The rows, in the order of the files',
          content: {
            ...json(z.object({ rows: z.array(zRow) })).content,
            'text/csv': { schema: { type: 'string' } },
          },
        },
        400: problem('No file, or a ZIP that cannot be read'),
        413: problem('Over 50 MB or 500 files, or a ZIP that unpacks to too much'),
      },
    },
  },
}
