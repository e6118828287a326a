import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey'
import { cryptosuite as eddsaRdfc2022 } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite'
import * as vc from '@digitalbazaar/vc'
import { setGlobalConfig, type CallbackContext } from '@openid4vc/oauth2'
import { Openid4vpClient } from '@openid4vc/openid4vp'
import { didKeyOf, generateKeyPair } from '@stapel/shared'
import { listen, type Listening } from '@stapel/shared/server'
import { aCredential, type Signer } from '@stapel/shared/testing'
import { expect } from 'chai'
import { DcqlQuery, type DcqlW3cVcCredential } from 'dcql'
import { ES256Signer } from 'did-jwt'
import { createVerifiablePresentationJwt } from 'did-jwt-vc'
import { createHash } from 'node:crypto'
import { importJWK, jwtVerify, type JWK } from 'jose'
import { aVerifier, type VerifierUnderTest } from '../../verifier/src/testing/a-verifier.ts'
import { bazaarLoader, signedAt } from './bazaar-world.ts'

interface Asked {
  readonly id: string
  readonly anyWalletUrl: string
}

/** A wallet made of other people's libraries, answering what the verifier asks. */
describe('@openid4vc/openid4vp, as a wallet', function () {
  this.timeout(30_000)
  let verifier: VerifierUnderTest
  let listening: Listening
  let issuer: Signer
  let joseIssuer: Signer

  before(async () => {
    // The library takes https only, unless told.
    setGlobalConfig({ allowInsecureUrls: true })
    verifier = await aVerifier()
    listening = await listen(verifier.app, 0)
    issuer = await verifier.world.addSigner('metaalpunt')
    joseIssuer = await verifier.world.addSigner('jose', 'P-256')
  })

  after(async () => {
    setGlobalConfig({ allowInsecureUrls: false })
    await listening.close()
    await verifier.close()
  })

  /** The verifier knows itself by its public address; here it listens on a free port. */
  const reach: typeof fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input)
    return fetch(url.replace('http://localhost:4002', `http://localhost:${listening.port}`), init)
  }

  const callbacks: Omit<CallbackContext, 'clientAuthentication' | 'generateRandom'> = {
    fetch: reach,
    hash: (data, algorithm) => createHash(algorithm.replace('-', '')).update(data).digest(),
    async verifyJwt(signer, { compact }) {
      if (signer.method !== 'did') return { verified: false }
      const document = (await (await reach('http://localhost:4002/.well-known/did.json')).json()) as {
        readonly verificationMethod: readonly { readonly id: string; readonly publicKeyJwk: JWK }[]
      }
      const jwk = document.verificationMethod.find(({ id }) => id === signer.didUrl)?.publicKeyJwk
      if (jwk === undefined) return { verified: false }
      const currentDate = verifier.ctx.clock.now()
      await jwtVerify(compact, await importJWK(jwk, signer.alg), { typ: 'oauth-authz-req+jwt', currentDate })
      return { verified: true, signerJwk: jwk as { kty: string } }
    },
    signJwt: () => Promise.reject(new TypeError('An answer by direct_post is not signed as a whole')),
    decryptJwe: () => Promise.reject(new TypeError('Nothing is encrypted')),
    encryptJwe: () => Promise.reject(new TypeError('Nothing is encrypted')),
  }
  const wallet = new Openid4vpClient({ callbacks })

  const ask = async (): Promise<Asked> => {
    const response = await reach('http://localhost:4002/api/v1/presentation-requests', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        clientName: 'Garage De Vries (voorbeeld)',
        purpose: 'Je sollicitatie als lasser',
        query: { kind: 'achievements', achievements: ['https://school.example/achievements/a5'] },
      }),
    })
    expect(response.status).to.equal(201)
    return (await response.json()) as Asked
  }

  const resultOf = async ({ id }: Asked) => {
    const response = await reach(`http://localhost:4002/api/v1/presentation-requests/${id}`)
    return (await response.json()) as {
      readonly state: string
      readonly credentials: readonly { readonly format: string; readonly report: { readonly verdict: string } }[]
    }
  }

  const resolve = async ({ anyWalletUrl }: Asked) => {
    const parsed = wallet.parseOpenid4vpAuthorizationRequest({ authorizationRequest: anyWalletUrl })
    // Without a nonce of the wallet: version 0.4.6 expects one back, but never sends it.
    return wallet.resolveOpenId4vpAuthorizationRequest({ authorizationRequestPayload: parsed.params })
  }

  const submit = async (resolved: Awaited<ReturnType<typeof resolve>>, vpToken: Record<string, [object | string]>) => {
    const { authorizationRequestPayload } = resolved
    const { authorizationResponsePayload } = await wallet.createOpenid4vpAuthorizationResponse({
      authorizationRequestPayload,
      authorizationResponsePayload: { vp_token: vpToken as never },
    })
    return wallet.submitOpenid4vpAuthorizationResponse({
      authorizationRequestPayload: authorizationRequestPayload as never,
      authorizationResponsePayload,
    })
  }

  it('reads our request as version 1.0, signed by our DID, and finds what it asks', async () => {
    const resolved = await resolve(await ask())
    expect(resolved.version).to.equal(100)
    expect(resolved.client).to.include({
      prefix: 'decentralized_identifier',
      identifier: 'did:web:localhost%3A4002',
    })
    expect(resolved.jar?.signer.method).to.equal('did')
    const query = DcqlQuery.parse(resolved.dcql?.query as DcqlQuery.Input)
    DcqlQuery.validate(query)
    const held: DcqlW3cVcCredential = {
      credential_format: 'jwt_vc_json',
      claims: aCredential(issuer).build() as DcqlW3cVcCredential['claims'],
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      cryptographic_holder_binding: true,
    }
    expect(DcqlQuery.query(query, [held]).can_be_satisfied).to.equal(true)
  })

  it('is believed with a presentation by @digitalbazaar/vc, once', async () => {
    const asked = await ask()
    const resolved = await resolve(asked)
    const { nonce, client_id: clientId = '' } = resolved.authorizationRequestPayload
    const pair = await Ed25519Multikey.generate({})
    const did = `did:key:${pair.publicKeyMultibase}`
    Object.assign(pair, { controller: did, id: `${did}#${pair.publicKeyMultibase}` })
    const presentation = {
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      type: ['VerifiablePresentation'],
      holder: did,
      verifiableCredential: [await aCredential(issuer).heldBy(did).sign()],
    }
    const suite = new DataIntegrityProof({ signer: pair.signer(), date: signedAt, cryptosuite: eddsaRdfc2022 })
    const documentLoader = bazaarLoader()
    const signed = await vc.signPresentation({
      presentation,
      suite,
      challenge: nonce,
      domain: clientId,
      documentLoader,
    })
    expect((await submit(resolved, { 'in-ldp-vc': [signed] })).response.status).to.equal(200)
    const { state, credentials } = await resultOf(asked)
    expect([state, credentials.map(({ format, report }) => [format, report.verdict])]).to.deep.equal([
      'answered',
      [['ldp_vc', 'valid']],
    ])
    // A replay, also by the same wallet, comes too late.
    expect((await submit(resolved, { 'in-ldp-vc': [signed] })).response.status).to.equal(409)
  })

  it('is believed with a presentation by did-jwt-vc', async () => {
    const asked = await ask()
    const resolved = await resolve(asked)
    const { nonce, client_id: clientId = '' } = resolved.authorizationRequestPayload
    const pair = await generateKeyPair('P-256')
    const did = didKeyOf(pair.publicKeyJwk)
    const signer = { did, signer: ES256Signer(Buffer.from(pair.privateKeyJwk.d, 'base64url')), alg: 'ES256' }
    const kid = `${did}#${did.slice('did:key:'.length)}`
    const vp = {
      '@context': ['https://www.w3.org/2018/credentials/v1'],
      type: ['VerifiablePresentation'],
      verifiableCredential: [await aCredential(joseIssuer).heldBy(did).signAsJwt()],
    }
    const jwt = await createVerifiablePresentationJwt({ nonce, aud: [clientId], vp }, signer, {
      header: { kid },
    })
    expect((await submit(resolved, { 'in-jwt-vc-json': [jwt] })).response.status).to.equal(200)
    const { state, credentials } = await resultOf(asked)
    expect([state, credentials.map(({ format, report }) => [format, report.verdict])]).to.deep.equal([
      'answered',
      [['jwt_vc_json', 'valid']],
    ])
  })

  it('is heard when the person says no', async () => {
    const asked = await ask()
    const { authorizationRequestPayload } = await resolve(asked)
    const response = await wallet.submitOpenid4vpAuthorizationResponse({
      authorizationRequestPayload: authorizationRequestPayload as never,
      authorizationResponsePayload: { error: 'access_denied', state: authorizationRequestPayload.state } as never,
    })
    expect(response.response.status).to.equal(200)
    expect((await resultOf(asked)).state).to.equal('declined')
  })
})
