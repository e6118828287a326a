import { Router } from 'express'
import type { z } from 'zod'
import { allowAnyOrigin } from '@stapel/shared/server'
import type { VerifierContext } from '../../context.ts'
import { evaluationPaths } from './openapi-evaluations.ts'
import { batchPaths } from './openapi-batches.ts'
import { keepParameter, keptPaths, zKept } from './openapi-kept.ts'
import { editSecretScheme, jobProfilePaths } from './openapi-job-profiles.ts'
import { json, problem, zReport } from './openapi-parts.ts'
import { presentationPaths } from './openapi-presentations.ts'
import { zVerifyCredential, zVerifyPresentation } from './vc-api.ts'

/** `GET /api/openapi.json`: the doors of the verifier, from the schemas that guard them. */
export function openApiRouter({ config }: VerifierContext): Router {
  const router = Router()
  router.get('/api/openapi.json', allowAnyOrigin, (_request, response) => {
    response.json(openApi(config.verifierUrl))
  })
  return router
}

export function openApi(url: string) {
  const binary = { schema: { type: 'string', format: 'binary' } }
  const verify = (summary: string, schema: z.ZodType) => ({
    post: {
      summary,
      requestBody: { required: true, ...json(schema) },
      responses: {
        200: { description: 'Valid', ...json(zReport) },
        400: problem('Not valid, or not a credential: `problemDetails` says why'),
        413: problem('Over 1 MB'),
      },
    },
  })
  return {
    openapi: '3.1.0',
    info: {
      title: 'Stapel verifier',
      version: '1',
      description: 'Verifying needs no key. Nothing is kept unless `keep` asks for it.',
    },
    servers: [{ url }],
    paths: {
      '/api/v1/verifications': {
        post: {
          summary: 'Verifies one carrier: JSON, JWT, SD-JWT, PNG, SVG, PDF, or a URL to one',
          parameters: [keepParameter],
          requestBody: {
            required: true,
            content: {
              'application/octet-stream': binary,
              'text/uri-list': { schema: { type: 'string' } },
              'multipart/form-data': {
                schema: {
                  type: 'object',
                  required: ['file'],
                  properties: { file: { type: 'string', format: 'binary' } },
                },
              },
            },
          },
          responses: {
            200: {
              description: 'The report, whatever its verdict; as a sheet to print for who accepts `application/pdf`',
              content: {
                ...json(zReport.extend({ kept: zKept.optional() })).content,
                'application/pdf': binary,
              },
            },
            400: problem('Nothing in it to report on'),
            413: problem('Over 1 MB as JSON or JWT, over 10 MB as image or PDF'),
          },
        },
      },
      ...keptPaths,
      ...batchPaths,
      ...evaluationPaths,
      ...jobProfilePaths,
      ...presentationPaths,
      '/vc-api/credentials/verify': verify('VC-API: verifies a credential', zVerifyCredential),
      '/vc-api/presentations/verify': verify('VC-API: verifies a presentation', zVerifyPresentation),
      '/1.0/identifiers/{did}': {
        get: {
          summary: 'Resolves a DID (did:key, did:web, did:jwk)',
          parameters: [{ name: 'did', in: 'path', required: true, schema: { type: 'string' } }],
          responses: {
            200: { description: 'DID resolution result' },
            400: { description: 'Not a DID' },
            404: { description: 'No such document' },
            501: { description: 'A method that we do not know' },
          },
        },
      },
    },
    components: { securitySchemes: { editSecret: editSecretScheme } },
  }
}
