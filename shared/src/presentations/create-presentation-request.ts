import { algorithmOfKey } from '../proofs/jose-algorithms.ts'
import { signCompactJws } from '../proofs/compact-jws.ts'
import type { SigningKey } from '../proofs/signing-key.ts'
import { createDcqlQuery } from './create-dcql-query.ts'
import type { CredentialsAsked } from './credentials-asked.ts'
import type { PresentationRequest, VpFormats } from './presentation-request.ts'

/** What our verification reads (CONTRACT §3), and so what an answer may be made with. */
export const readableFormats = {
  ldp_vc: {
    proof_type_values: ['DataIntegrityProof', 'Ed25519Signature2020'],
    cryptosuite_values: ['eddsa-rdfc-2022', 'eddsa-jcs-2022', 'ecdsa-rdfc-2019', 'ecdsa-jcs-2019'],
  },
  jwt_vc_json: { alg_values: ['ES256', 'EdDSA', 'Ed25519', 'ES384', 'ES512', 'RS256'] },
} as const satisfies VpFormats

export interface PresentationRequestData {
  /** Of who asks; it must resolve to the key that signs. */
  readonly did: string
  readonly clientName?: string
  readonly purpose?: string
  readonly asked: CredentialsAsked
  readonly responseUri: string
  /** Fresh and unguessable, URL-safe characters only. */
  readonly nonce: string
  readonly state: string
}

export function createPresentationRequest(data: PresentationRequestData): PresentationRequest {
  const { did, clientName, purpose, asked, responseUri, nonce, state } = data
  return {
    clientId: `decentralized_identifier:${did}`,
    asker: { kind: 'did', did, isProven: true, ...(clientName !== undefined && { name: clientName }) },
    ...(purpose !== undefined && { purpose }),
    responseUri,
    responseMode: 'direct_post',
    nonce,
    state,
    query: createDcqlQuery(asked, purpose),
    formats: readableFormats,
  }
}

export interface RequestObjectOptions {
  readonly issuedAt: Date
  readonly expiresAt: Date
  /** The wallet's own, when it asked for the request by POST: it must be in what we sign. */
  readonly walletNonce?: string
}

/**
 * The signed request object behind `request_uri`. There is no `iss`: the client id says who asks.
 * @see https://openid.net/specs/openid-4-verifiable-presentations-1_0.html#name-defined-client-identifier-p
 */
export function signPresentationRequest(
  request: PresentationRequest,
  key: SigningKey,
  { issuedAt, expiresAt, walletNonce }: RequestObjectOptions,
): Promise<string> {
  const { clientId, asker, responseUri, responseMode, nonce, state, query, formats } = request
  const header = { alg: algorithmOfKey[key.algorithm], typ: 'oauth-authz-req+jwt', kid: key.verificationMethod }
  const claims = {
    aud: 'https://self-issued.me/v2',
    iat: inSeconds(issuedAt),
    exp: inSeconds(expiresAt),
    response_type: 'vp_token',
    response_mode: responseMode,
    client_id: clientId,
    response_uri: responseUri,
    nonce,
    ...(state !== undefined && { state }),
    ...(walletNonce !== undefined && { wallet_nonce: walletNonce }),
    dcql_query: query,
    client_metadata: {
      ...(asker.name !== undefined && { client_name: asker.name }),
      vp_formats_supported: formats,
    },
  }
  return signCompactJws(header, claims, key)
}

/** The parameters by which a wallet finds the request: behind `openid4vp://?`, or in a wallet's own link. */
export function requestParameters(clientId: string, requestUri: string): string {
  return new URLSearchParams({
    client_id: clientId,
    request_uri: requestUri,
    request_uri_method: 'post',
  }).toString()
}

function inSeconds(moment: Date): number {
  return Math.floor(moment.getTime() / 1000)
}
