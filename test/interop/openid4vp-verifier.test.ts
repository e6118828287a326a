import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import { cryptosuite as eddsaRdfc2022 } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite'
import * as vc from '@digitalbazaar/vc'
import { Openid4vpVerifier, parseDcqlVpToken } from '@openid4vc/openid4vp'
import {
  chooseCredentials,
  createPresentationResponse,
  didKeyOf,
  encodeBase64url,
  generateKeyPair,
  parsePresentationRequest,
  readHeldCredential,
  sendPresentationResponse,
  signDataIntegrity,
  signingKeyFromJwk,
  signVcJwt,
  type JsonObject,
  type KeyAlgorithm,
  type PostForm,
  type SigningKey,
} from '@stapel/shared'
import { expect } from 'chai'
import { DcqlPresentationResult, DcqlQuery } from 'dcql'
import { importJWK, jwtVerify } from 'jose'
import { createHash, randomBytes } from 'node:crypto'
import { badge, bazaarLoader, now, offline, signedAt } from './bazaar-world.ts'

const responseUri = 'https://verifier.example/responses/1'
const requestUri = 'https://verifier.example/requests/1'
const openBadge = 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential'
const query = {
  credentials: [
    { id: 'badge', format: 'ldp_vc', meta: { type_values: [[openBadge]] } },
    { id: 'token', format: 'jwt_vc_json', meta: { type_values: [[openBadge]] } },
  ],
} as const

async function aParty(algorithm: KeyAlgorithm) {
  const { publicKeyJwk, privateKeyJwk, publicKeyMultibase } = await generateKeyPair(algorithm)
  const did = didKeyOf(publicKeyJwk)
  const key = await signingKeyFromJwk(privateKeyJwk, `${did}#${publicKeyMultibase}`, did)
  return { did, key, publicKeyJwk }
}

/** An asker made of the library: it signs with this key, and its request is posted for. */
async function ask(key: SigningKey) {
  const signed = async (header: object, payload: object) => {
    const input = [header, payload].map((part) => encodeBase64url(new TextEncoder().encode(JSON.stringify(part))))
    return `${input.join('.')}.${encodeBase64url(await key.sign(new TextEncoder().encode(input.join('.'))))}`
  }
  const verifier = new Openid4vpVerifier({
    callbacks: {
      hash: (data, algorithm) => createHash(algorithm.replace('-', '')).update(data).digest(),
      signJwt: async (_, { header, payload }) => ({ jwt: await signed(header, payload), signerJwk: { kty: 'OKP' } }),
      encryptJwe: () => Promise.reject(new TypeError('Nothing is encrypted')),
      decryptJwe: () => Promise.reject(new TypeError('Nothing is encrypted')),
      verifyJwt: () => Promise.resolve({ verified: false }),
    },
  })
  return verifier.createOpenId4vpAuthorizationRequest({
    authorizationRequestPayload: {
      response_type: 'vp_token',
      response_mode: 'direct_post',
      client_id: `decentralized_identifier:${key.controller}`,
      response_uri: responseUri,
      nonce: 'n-0S6_WzA2Mj',
      state: 's-1',
      dcql_query: query,
      client_metadata: {
        client_name: 'Garage De Vries (voorbeeld)',
        vp_formats_supported: { ldp_vc: {}, jwt_vc_json: { alg_values: ['EdDSA', 'ES256'] } },
      },
    },
    jar: {
      jwtSigner: { method: 'did', alg: 'EdDSA', didUrl: key.verificationMethod },
      requestUri,
      expiresInSeconds: 300,
    },
  })
}

describe('@openid4vc/openid4vp, as an asker', () => {
  it('asks what our wallet reads, and gets what it can read and other people’s libraries verify', async () => {
    const [asker, issuer, joseIssuer, holder] = await Promise.all([
      aParty('Ed25519'),
      aParty('Ed25519'),
      aParty('P-256'),
      aParty('Ed25519'),
    ])
    const { authorizationRequest, jar } = await ask(asker.key)
    const { didResolver } = offline()
    const answerTo: PostForm = (url, form) => {
      posted.push(form)
      return Promise.resolve({ status: 200, contentType: 'application/json', body: new Uint8Array(), url })
    }
    const posted: URLSearchParams[] = []
    const requestObject = jar?.authorizationRequestJwt ?? ''
    const body = new TextEncoder().encode(requestObject)
    const request = await parsePresentationRequest(
      {
        didResolver,
        fetchDocument: (url) => Promise.resolve({ status: 200, contentType: '', body, url }),
        postForm: answerTo,
        // The library dates its request by the clock of this machine.
        clock: () => new Date(),
        createNonce: () => encodeBase64url(randomBytes(24)),
        allowLoopback: false,
      },
      authorizationRequest,
    )
    expect(request.asker).to.deep.equal({
      kind: 'did',
      did: asker.did,
      isProven: true,
      name: 'Garage De Vries (voorbeeld)',
    })

    const heldBy = (by: string) => {
      const unsigned = badge(by)
      return { ...unsigned, credentialSubject: { ...(unsigned['credentialSubject'] as object), id: holder.did } }
    }
    const json = await signDataIntegrity(heldBy(issuer.did), issuer.key, {
      cryptosuite: 'eddsa-rdfc-2022',
      created: signedAt,
      proofPurpose: 'assertionMethod',
    })
    const token = await signVcJwt(heldBy(joseIssuer.did), joseIssuer.key, { issuedAt: signedAt })
    const texts: Readonly<Record<string, string>> = { json: JSON.stringify(json), token }
    const held = await Promise.all(Object.entries(texts).map(([key, text]) => readHeldCredential(key, text)))
    const wallet = held.filter((credential) => credential !== null)
    const choice = chooseCredentials(request.query, wallet, new Set([holder.did]))
    const shown = choice.asks.flatMap(({ fitting }) =>
      fitting.map(({ key, queryId }) => ({
        queryId,
        format: queryId === 'badge' ? ('ldp_vc' as const) : ('jwt_vc_json' as const),
        text: texts[key] ?? '',
        key: holder.key,
      })),
    )
    const vpToken = await createPresentationResponse(request, shown, new Date(now))
    await sendPresentationResponse({ postForm: answerTo, allowLoopback: false }, request, vpToken)

    const [form] = posted
    expect(form?.get('state')).to.equal('s-1')
    const presentations = parseDcqlVpToken(form?.get('vp_token') ?? '') as Readonly<Record<string, readonly unknown[]>>
    const presented = presentations['badge']?.[0] as JsonObject
    const presentedToken = presentations['token']?.[0] as string

    const suite = new DataIntegrityProof({ cryptosuite: eddsaRdfc2022 })
    const verified = await vc.verify({
      presentation: presented,
      challenge: 'n-0S6_WzA2Mj',
      domain: `decentralized_identifier:${asker.did}`,
      suite,
      documentLoader: bazaarLoader(),
      now,
    })
    expect(verified.error).to.equal(undefined)
    expect(verified.verified).to.equal(true)

    const { payload } = await jwtVerify(presentedToken, await importJWK({ ...holder.publicKeyJwk }, 'EdDSA'), {
      issuer: holder.did,
      audience: `decentralized_identifier:${asker.did}`,
      currentDate: new Date(now),
    })
    expect(payload['nonce']).to.equal('n-0S6_WzA2Mj')
    expect((payload['vp'] as { readonly verifiableCredential: readonly string[] }).verifiableCredential).to.deep.equal([
      token,
    ])

    const result = DcqlPresentationResult.fromDcqlPresentation(
      Object.fromEntries(
        wallet.map(({ key, format, document, types }) => [
          key === 'json' ? 'badge' : 'token',
          [
            {
              credential_format: format,
              claims: document as Record<string, never>,
              type: [...types],
              cryptographic_holder_binding: true,
            },
          ],
        ]),
      ),
      { dcqlQuery: DcqlQuery.parse(query as unknown as DcqlQuery.Input) },
    )
    expect(result.can_be_satisfied).to.equal(true)
  })
})
