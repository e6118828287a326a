import { errorCodes } from '@stapel/shared/server'
import { z } from 'zod'
import type { FileDoor } from './accept-upload.ts'
import type { Endpoint } from './endpoint.ts'

/** OpenAPI 3.1 of the endpoints that are mounted: made of the same definitions and schemas. */
export function openApiDocument(endpoints: readonly Endpoint[], serverUrl: string) {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const one of endpoints) paths[one.path] = { ...paths[one.path], [one.method]: operation(one) }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Stapel issuer',
      version: '1',
      description:
        'Define achievements on learning outcomes, award them, and follow their life. Times are ISO 8601 in UTC, days are calendar days in Europe/Amsterdam.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: serverUrl }],
    paths,
    components: {
      securitySchemes: {
        apiKey: {
          type: 'http',
          scheme: 'bearer',
          description: 'An API key of the organisation, with the scope of the operation',
        },
        operator: { type: 'http', scheme: 'bearer', description: 'The OPERATOR_TOKEN of the installation' },
      },
      schemas: { Problem: problemSchema },
    },
  }
}

function operation({ method, path, access, summary, body, query, file, answers }: Endpoint) {
  const { status, description, schema, types = ['application/json'] } = answers
  const content = schema ? { schema: toJsonSchema(schema) } : {}
  return {
    operationId: operationId(method, path),
    summary,
    security: access === 'public' ? [] : access === 'operator' ? [{ operator: [] }] : [{ apiKey: [access] }],
    parameters: [...pathParameters(path), ...(query ? queryParameters(query) : [])],
    ...(body && { requestBody: { required: true, content: { 'application/json': { schema: toJsonSchema(body) } } } }),
    ...(file && { requestBody: { required: true, content: fileContent(file) } }),
    responses: {
      [status]: {
        description,
        ...(status !== 204 && { content: Object.fromEntries(types.map((type) => [type, content])) }),
      },
      default: {
        description: 'A problem (RFC 9457) with a stable code',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  }
}

function fileContent({ types }: FileDoor) {
  const media = types.join(', ')
  return {
    ...Object.fromEntries(types.map((type) => [type, { schema: { type: 'string' } }])),
    'multipart/form-data': {
      schema: {
        type: 'object',
        required: ['file'],
        properties: { file: { type: 'string', contentMediaType: types[0] } },
      },
      encoding: { file: { contentType: media } },
    },
  }
}

const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'code'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { enum: Object.keys(errorCodes) },
    detail: { type: 'string' },
    errors: {
      type: 'array',
      items: { type: 'object', properties: { field: { type: 'string' }, message: { type: 'string' } } },
    },
  },
}

function pathParameters(path: string) {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
}

function queryParameters(query: z.ZodType) {
  const { properties = {}, required = [] } = toJsonSchema(query) as {
    readonly properties?: Readonly<Record<string, object>>
    readonly required?: readonly string[]
  }
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }))
}

/** What callers send; what no JSON Schema can say (a rule tree) stays open. */
function toJsonSchema(schema: z.ZodType): object {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', target: 'draft-2020-12' })
}

function operationId(method: string, path: string): string {
  const words = path
    .replace('/api/v1/', '')
    .split('/')
    .map((part) => part.replace(/[{}]/g, ''))
  return [method, ...words].join('-')
}
