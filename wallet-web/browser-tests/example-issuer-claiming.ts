import { createDidResolver, verifyJws, readCompactJws, type ExampleAchievementKey } from '@stapel/shared'
import express, { type Express, type Response } from 'express'
import { randomUUID } from 'node:crypto'

export interface ClaimingState {
  /** By reference. */
  readonly offers: Map<string, { readonly achievement: ExampleAchievementKey; readonly txCode?: string }>
  /** By reference and holder: the same holder gets the same bytes again. */
  readonly issued: Map<string, string>
  /** Whether the answer to the next credential request is lost on the way: the issuer has stored it, the wallet gets nothing. */
  loseNextCredential: boolean
}

type Issue = (achievement: ExampleAchievementKey, holderDid: string) => Promise<string>

/** The pre-authorised code flow of OID4VCI 1.0, each code and nonce used once. */
export function addClaiming(app: Express, issuer: string, issue: Issue): ClaimingState {
  const state: ClaimingState = { offers: new Map(), issued: new Map(), loseNextCredential: false }
  const codes = new Map<string, string>()
  const tokens = new Map<string, string>()
  const nonces = new Set<string>()
  const { pathname } = new URL(issuer)
  const grant = 'urn:ietf:params:oauth:grant-type:pre-authorized_code'

  app.options('/{*any}', (_request, response) => response.status(204).end())
  app.get(`/.well-known/openid-credential-issuer${pathname}`, (_request, response) => response.json(metadata(issuer)))
  app.get(`/.well-known/oauth-authorization-server${pathname}`, (_request, response) =>
    response.json({
      issuer,
      token_endpoint: `${issuer}/token`,
      'pre-authorized_grant_anonymous_access_supported': true,
      grant_types_supported: [grant],
    }),
  )
  app.get(`${pathname}/offers/:reference`, ({ params: { reference } }, response) => {
    const offer = state.offers.get(reference)
    if (offer === undefined) return problem(response, 410, { code: 'link-not-valid' })
    const code = randomUUID()
    codes.set(code, reference)
    const txCode = offer.txCode === undefined ? {} : { tx_code: { input_mode: 'numeric', length: offer.txCode.length } }
    return response.json({
      credential_issuer: issuer,
      credential_configuration_ids: ['open-badge-ldp'],
      grants: { [grant]: { 'pre-authorized_code': code, ...txCode } },
    })
  })
  app.post(`${pathname}/token`, express.urlencoded({ extended: false }), ({ body }, response) => {
    const form = body as Readonly<Record<string, string>>
    const code = form['pre-authorized_code'] ?? ''
    const reference = codes.get(code)
    const wanted = reference === undefined ? undefined : state.offers.get(reference)
    if (reference === undefined || wanted?.txCode !== form['tx_code'])
      return problem(response, 400, { error: 'invalid_grant' })
    codes.delete(code)
    const token = randomUUID()
    tokens.set(token, reference)
    return response.json({ access_token: token, token_type: 'Bearer', expires_in: 300 })
  })
  app.post(`${pathname}/nonce`, (_request, response) => {
    const nonce = randomUUID()
    nonces.add(nonce)
    response.set('Cache-Control', 'no-store').json({ c_nonce: nonce })
  })
  app.post(`${pathname}/credential`, express.json(), async ({ body, headers }, response) => {
    const reference = tokens.get((headers.authorization ?? '').replace('Bearer ', ''))
    const offer = reference === undefined ? undefined : state.offers.get(reference)
    const { proofs } = body as { readonly proofs?: { readonly jwt?: readonly string[] } }
    const holder = await provenHolder(proofs?.jwt?.[0] ?? '', issuer, nonces)
    if (offer === undefined || holder === null) return problem(response, 400, { error: 'invalid_proof' })
    const id = `${reference ?? ''} ${holder}`
    const credential = state.issued.get(id) ?? (await issue(offer.achievement, holder))
    state.issued.set(id, credential)
    if (state.loseNextCredential) {
      state.loseNextCredential = false
      // Cut off in the middle: a browser repeats by itself what was cut off before the first byte.
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '9999' }).write('{')
      setTimeout(() => response.socket?.destroy(), 50)
      return undefined
    }
    return response.json({ credentials: [{ credential: JSON.parse(credential) as unknown }] })
  })
  return state
}

function metadata(issuer: string): object {
  return {
    credential_issuer: issuer,
    credential_endpoint: `${issuer}/credential`,
    nonce_endpoint: `${issuer}/nonce`,
    display: [{ name: 'Voorbeeld Metaalinstituut MetaalPunt', locale: 'nl' }],
    credential_configurations_supported: {
      'open-badge-ldp': {
        format: 'ldp_vc',
        cryptographic_binding_methods_supported: ['did:jwk', 'did:key'],
        credential_signing_alg_values_supported: ['eddsa-rdfc-2022'],
        proof_types_supported: { jwt: { proof_signing_alg_values_supported: ['ES256', 'EdDSA'] } },
        credential_definition: {
          '@context': ['https://www.w3.org/ns/credentials/v2'],
          type: ['VerifiableCredential', 'OpenBadgeCredential'],
        },
        credential_metadata: { display: [{ name: 'CNC-frezen basis (voorbeeld)', locale: 'nl' }] },
      },
    },
  }
}

/** The DID that signed the key proof, or `null` when the proof is not good. */
async function provenHolder(jwt: string, issuer: string, nonces: Set<string>): Promise<string | null> {
  const jws = readCompactJws(jwt)
  if (jws === null || jws.header['typ'] !== 'openid4vci-proof+jwt' || jws.payload['aud'] !== issuer) return null
  if (!nonces.delete(String(jws.payload['nonce']))) return null
  const holder = String(jws.header['kid']).split('#')[0] ?? ''
  const fetchDocument = () => Promise.reject(new TypeError('A did:jwk is resolved without a network'))
  const didResolver = createDidResolver({ fetchDocument, allowLoopback: false })
  const finding = await verifyJws({ didResolver }, jws, { controller: holder, relationship: 'authentication' })
  return finding.outcome === 'passed' ? holder : null
}

const problem = (response: Response, status: number, body: object) => response.status(status).json(body)
