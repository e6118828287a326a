import { presentationFormats } from '@stapel/shared'
import { z } from 'zod'
import { zPresentationRequest } from '../asking-input.ts'
import { json, problem, zReport } from './openapi-parts.ts'

const zAsked = z.object({
  id: z
    .string()
    .describe('Whoever has it can read the answer and withdraw the request. Never show it to the person who is asked'),
  resultUrl: z.url().describe('The page for the asker: the QR code, then the answer'),
  requestUri: z.url().describe('The signed request (OID4VP 1.0)'),
  walletUrl: z.url().describe('Opens the request in the Stapel wallet; also for a QR code'),
  anyWalletUrl: z.string().describe('`openid4vp://`, for other wallets'),
  expiresAt: z.iso.datetime().describe('From then on nobody can answer'),
})

const zResult = z.object({
  state: z.enum(['waiting', 'answered', 'declined', 'not-possible', 'expired']),
  clientName: z.string().optional(),
  purpose: z.string().optional(),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  settledAt: z.iso.datetime().optional(),
  deleteAt: z.iso.datetime().describe('From then on nothing of it remains'),
  credentials: z.array(
    z.object({
      format: z.enum(presentationFormats),
      holder: z.string().describe('The DID that signed the answer, and whom the credential is about'),
      credential: z.unknown().describe('As it was signed: an object, or a JWT'),
      report: zReport,
    }),
  ),
})

const parameters = [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }]
const responseCode = {
  name: 'response_code',
  in: 'query',
  description: 'What the person’s browser brought back, when the request has a `returnUri`',
  schema: { type: 'string' },
}
const gone = problem('`not-found`: no such request, or no more')

export const presentationPaths = {
  '/api/v1/presentation-requests': {
    post: {
      summary: 'Asks somebody for their credentials, by OID4VP 1.0',
      requestBody: { required: true, ...json(zPresentationRequest) },
      responses: {
        201: { description: 'The request, to be shown as a link or QR code', ...json(zAsked) },
        400: problem('Not a request'),
        429: problem('Too many at once'),
      },
    },
  },
  '/api/v1/presentation-requests/{id}': {
    get: {
      summary: 'What came of a request',
      parameters: [...parameters, responseCode],
      responses: {
        200: {
          description: 'Its state and, once it is answered, the credentials with their reports',
          ...json(zResult),
        },
        403: problem('`response-code-needed`'),
        404: gone,
      },
    },
    delete: {
      summary: 'Withdraws a request, or deletes its answer',
      parameters,
      responses: { 204: { description: 'Nothing of it remains' }, 404: gone },
    },
  },
}
