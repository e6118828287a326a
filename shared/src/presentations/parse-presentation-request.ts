import { isJsonObject, type JsonObject } from '../proofs/json.ts'
import { parseJsonObject } from '../proofs/parse-json-object.ts'
import { parsePresentationLink } from './presentation-link.ts'
import type { PresentationRequest } from './presentation-request.ts'
import { maxRequestBytes, readRequestObject } from './read-request-object.ts'
import { readRequestParameters } from './read-request-parameters.ts'
import type { RequestPorts } from './request-ports.ts'
import { PresentationRequestError } from './request-refusal.ts'
import { isSafeUri } from './response-uri.ts'
import { verifyRequestObject } from './verify-request-object.ts'

/**
 * From a link, or what a QR code says, to what is asked: fetched where it must be, and checked as far as it can be before a person
 * is asked anything. Two kinds of asker are read: a DID, whose request is signed by a key in its own document; and an
 * address (`redirect_uri:`), which proves nothing but where the answer goes.
 * @see https://openid.net/specs/openid-4-verifiable-presentations-1_0.html#name-authorization-request
 * @throws {PresentationRequestError}
 */
export async function parsePresentationRequest(ports: RequestPorts, text: string): Promise<PresentationRequest> {
  const link = parsePresentationLink(text)
  if (link === null) throw new PresentationRequestError('not-a-request')
  const parameters = readOnce(link)
  const clientId = parameters['client_id'] ?? ''
  const prefix = clientId.slice(0, clientId.indexOf(':') + 1)
  switch (prefix) {
    case 'decentralized_identifier:':
      return readSigned(ports, parameters, clientId)
    case 'redirect_uri:':
      return readUnsigned(parameters, clientId, ports.allowLoopback)
    default:
      throw new PresentationRequestError('client-id-refused')
  }
}

/** A parameter that stands twice would be read one way here and another way elsewhere. */
function readOnce(link: string): Readonly<Record<string, string>> {
  const entries = [...new URLSearchParams(link)]
  if (new Set(entries.map(([name]) => name)).size < entries.length)
    throw new PresentationRequestError('request-malformed')
  return Object.fromEntries(entries)
}

async function readSigned(
  ports: RequestPorts,
  parameters: Readonly<Record<string, string>>,
  clientId: string,
): Promise<PresentationRequest> {
  const did = clientId.slice('decentralized_identifier:'.length)
  if (!did.startsWith('did:')) throw new PresentationRequestError('client-id-refused')
  const { jwt, walletNonce } = await findRequestObject(ports, parameters)
  if (jwt.length > maxRequestBytes) throw new PresentationRequestError('request-too-large')
  const payload = await verifyRequestObject(ports, jwt, did)
  // What is signed counts, and nothing of the link: only that both name the same asker.
  if (payload['client_id'] !== clientId) throw new PresentationRequestError('client-id-differs')
  if (walletNonce !== undefined && payload['wallet_nonce'] !== walletNonce)
    throw new PresentationRequestError('wallet-nonce-differs')
  return readRequestParameters(payload, clientId, { kind: 'did', did, isProven: true }, ports.allowLoopback)
}

async function findRequestObject(
  ports: RequestPorts,
  { request, request_uri: requestUri, request_uri_method: method = 'get' }: Readonly<Record<string, string>>,
): Promise<{ readonly jwt: string; readonly walletNonce?: string }> {
  if (request !== undefined && requestUri !== undefined) throw new PresentationRequestError('request-malformed')
  if (request !== undefined) return { jwt: request }
  if (requestUri === undefined) throw new PresentationRequestError('signature-missing')
  if (!isSafeUri(requestUri, ports.allowLoopback)) throw new PresentationRequestError('request-malformed')
  return readRequestObject(ports, requestUri, method)
}

/** There is no key by which such a request could be signed, so a signature would only pretend. */
function readUnsigned(
  parameters: Readonly<Record<string, string>>,
  clientId: string,
  allowLoopback: boolean,
): PresentationRequest {
  if (parameters['request'] !== undefined || parameters['request_uri'] !== undefined)
    throw new PresentationRequestError('client-id-refused')
  const address = clientId.slice('redirect_uri:'.length)
  const { response_uri: responseUri = address } = parameters
  if (responseUri !== address || !isSafeUri(address, allowLoopback))
    throw new PresentationRequestError('response-uri-refused')
  const read: JsonObject = {
    ...parameters,
    response_uri: responseUri,
    dcql_query: jsonOf(parameters['dcql_query']),
    client_metadata: jsonOf(parameters['client_metadata']),
  }
  const { host } = new URL(address)
  return readRequestParameters(read, clientId, { kind: 'host', host, isProven: false }, allowLoopback)
}

function jsonOf(text: string | undefined): JsonObject | undefined {
  if (text === undefined) return undefined
  const value = parseJsonObject(text)
  if (!isJsonObject(value)) throw new PresentationRequestError('request-malformed')
  return value
}
