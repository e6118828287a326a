import { z } from 'zod'
import type { JsonObject } from '../proofs/json.ts'
import { purposeOf } from './create-dcql-query.ts'
import { parseDcqlQuery } from './parse-dcql-query.ts'
import { plainText } from './plain-text.ts'
import {
  maxClientNameLength,
  maxPurposeLength,
  presentationFormats,
  type Asker,
  type PresentationRequest,
  type VpFormats,
} from './presentation-request.ts'
import { PresentationRequestError } from './request-refusal.ts'
import { isSafeUri } from './response-uri.ts'

const names = z.array(z.string().max(100)).max(50).optional().catch(undefined)

/** Only what we use of it; who asks may say much more. */
const zClientMetadata = z
  .object({
    client_name: z.unknown(),
    vp_formats_supported: z
      .object({
        ldp_vc: z.object({ proof_type_values: names, cryptosuite_values: names }).optional().catch(undefined),
        jwt_vc_json: z.object({ alg_values: names }).optional().catch(undefined),
      })
      .catch({}),
  })
  .partial()
  .catch({})

const zParameters = z.object({
  response_type: z.literal('vp_token'),
  // URL-safe characters only, says the specification; it ends up in what the holder signs.
  nonce: z
    .string()
    .max(512)
    .regex(/^[A-Za-z0-9._~-]+$/),
  state: z.string().max(2048).optional(),
})

/**
 * What the parameters ask, once it is known who asks and how that was proven.
 * @see https://openid.net/specs/openid-4-verifiable-presentations-1_0.html#name-authorization-request
 * @throws {PresentationRequestError}
 */
export function readRequestParameters(
  parameters: JsonObject,
  clientId: string,
  nameless: Asker,
  allowLoopback: boolean,
): PresentationRequest {
  const parsed = zParameters.safeParse(parameters)
  if (!parsed.success) throw new PresentationRequestError('request-malformed')
  const { nonce, state } = parsed.data
  if (parameters['response_mode'] !== 'direct_post') throw new PresentationRequestError('response-mode-refused')
  if (parameters['transaction_data'] !== undefined) throw new PresentationRequestError('transaction-data-refused')
  const responseUri = responseUriOf(parameters, allowLoopback)
  const query = parseDcqlQuery(parameters['dcql_query'])
  if (query === null) throw new PresentationRequestError('query-invalid')
  if (!query.credentials.some(({ format }) => presentationFormats.some((ours) => ours === format)))
    throw new PresentationRequestError('formats-refused')
  const { client_name, vp_formats_supported = {} } = zClientMetadata.parse(parameters['client_metadata'] ?? {})
  const name = plainText(client_name, maxClientNameLength)
  const purpose = plainText(purposeOf(query), maxPurposeLength)
  return {
    clientId,
    asker: { ...nameless, ...(name !== undefined && { name }) },
    ...(purpose !== undefined && { purpose }),
    responseUri,
    responseMode: 'direct_post',
    nonce,
    ...(state !== undefined && { state }),
    query,
    formats: withoutUndefined(vp_formats_supported),
  }
}

function responseUriOf({ response_uri: uri, redirect_uri }: JsonObject, allowLoopback: boolean): string {
  // With both, who reads one and who reads the other would disagree about where the answer goes.
  const isGood = typeof uri === 'string' && redirect_uri === undefined && isSafeUri(uri, allowLoopback)
  if (!isGood) throw new PresentationRequestError('response-uri-refused')
  return uri
}

/** The schema’s types allow `undefined` where nothing was said. */
function withoutUndefined(formats: object): VpFormats {
  return JSON.parse(JSON.stringify(formats)) as VpFormats
}
