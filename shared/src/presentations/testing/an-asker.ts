import { createDidResolver, type FetchedDocument } from '../../dids/index.ts'
import { readCompactJws } from '../../proofs/compact-jws.ts'
import { encodeUtf8 } from '../../proofs/encodings/utf8.ts'
import { signCompactJws, type JsonObject, type SigningKey } from '../../proofs/index.ts'
import { now, type Signer, World } from '../../verification/testing/world.ts'
import { createPresentationRequest, signPresentationRequest } from '../create-presentation-request.ts'
import type { CredentialsAsked } from '../credentials-asked.ts'
import type { PresentationRequest } from '../presentation-request.ts'
import type { PostForm, RequestPorts } from '../request-ports.ts'

export const requestUri = 'https://verifier.example/requests/1'
export const responseUri = 'https://verifier.example/responses/1'

/** An asker with a `did:web`, in a world that a wallet can read. */
export interface AskerStage {
  readonly world: World
  readonly asker: Signer
  readonly clientId: string
  /** Every form that was posted, by whom it was posted to. */
  readonly posted: { readonly url: string; readonly form: URLSearchParams }[]
  readonly ports: RequestPorts
  /** What the asker answers to a form; silence until it is set. */
  answer: (url: string, form: URLSearchParams) => Promise<FetchedDocument>
  request(asked?: CredentialsAsked, purpose?: string): PresentationRequest
  /** The claims of a good request object; each test spoils one. */
  claims(): JsonObject
  sign(claims: JsonObject, header?: JsonObject, key?: SigningKey): Promise<string>
  link(parameters?: Readonly<Record<string, string>>): string
}

export const answered = (url: string, body: unknown, status = 200): FetchedDocument => ({
  status,
  contentType: 'application/json',
  body: encodeUtf8(typeof body === 'string' ? body : JSON.stringify(body)),
  url,
})

export async function anAsker(options: { readonly allowLoopback?: boolean } = {}): Promise<AskerStage> {
  const world = new World()
  const asker = await world.addSigner('asker')
  const clientId = `decentralized_identifier:${asker.did}`
  const posted: { url: string; form: URLSearchParams }[] = []
  const allowLoopback = options.allowLoopback ?? false
  const postForm: PostForm = (url, form) => {
    posted.push({ url, form })
    return stage.answer(url, form)
  }
  const request = (asked: CredentialsAsked = { kind: 'any-badge' }, purpose = 'Voor je sollicitatie (voorbeeld)') =>
    createPresentationRequest({
      did: asker.did,
      clientName: 'Voorbeeld Metaal BV',
      purpose,
      asked,
      responseUri,
      nonce: 'nonce-1',
      state: 'state-1',
    })
  const claims = await claimsOf(request(), asker.key)
  const stage: AskerStage = {
    world,
    asker,
    clientId,
    posted,
    answer: (url) => Promise.resolve(answered(url, {})),
    request,
    claims: () => claims,
    sign: (payload, header = {}, key = asker.key) =>
      signCompactJws(
        { alg: 'EdDSA', typ: 'oauth-authz-req+jwt', kid: key.verificationMethod, ...header },
        payload,
        key,
      ),
    link: (parameters = {}) =>
      `openid4vp://?${new URLSearchParams({ client_id: clientId, request_uri: requestUri, ...parameters }).toString()}`,
    ports: {
      fetchDocument: world.fetchDocument,
      postForm,
      didResolver: createDidResolver({ fetchDocument: world.fetchDocument, allowLoopback }),
      clock: () => new Date(now),
      createNonce: () => 'wallet-nonce-1',
      allowLoopback,
    },
  }
  return stage
}

/** As our own asking side signs it, taken apart again. */
async function claimsOf(request: PresentationRequest, key: SigningKey): Promise<JsonObject> {
  const issuedAt = new Date(now)
  const jwt = await signPresentationRequest(request, key, {
    issuedAt,
    expiresAt: new Date(issuedAt.getTime() + 10 * 60_000),
  })
  return readCompactJws(jwt)?.payload ?? {}
}
