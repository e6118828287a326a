import { Openid4vciClient } from '@openid4vc/openid4vci'
import { clientAuthenticationAnonymous, type Jwk } from '@openid4vc/oauth2'
import { didKeyOf, generateKeyPair, signCompactJws, signingKeyFromJwk, type KeyAlgorithm } from '@stapel/shared'
import { createHash, randomBytes } from 'node:crypto'
import { testMoment } from './test-issuer.ts'

/** A wallet of somebody else: an OID4VCI client with a key of its own. */
export async function aWallet(algorithm: KeyAlgorithm = 'P-256') {
  const pair = await generateKeyPair(algorithm)
  const did = didKeyOf(pair.publicKeyJwk)
  const key = await signingKeyFromJwk(pair.privateKeyJwk, `${did}#${did.slice(8)}`, did)
  const publicJwk: Jwk = { ...pair.publicKeyJwk }
  const client = new Openid4vciClient({
    callbacks: {
      fetch,
      hash: (data, name) => createHash(name.replace('-', '')).update(data).digest(),
      generateRandom: (length) => randomBytes(length),
      clientAuthentication: clientAuthenticationAnonymous(),
      signJwt: async (_signer, { header, payload }) => ({
        jwt: await signCompactJws(header, payload, key),
        signerJwk: publicJwk,
      }),
    },
  })
  const alg = algorithm === 'Ed25519' ? 'EdDSA' : 'ES256'
  const byJwk = { method: 'jwk' as const, publicJwk, alg }
  const byKid = { method: 'did' as const, didUrl: key.verificationMethod, alg }
  return { client, did, key, byJwk, byKid }
}

export type Wallet = Awaited<ReturnType<typeof aWallet>>

export async function fetchToken({ client }: Wallet, uri: string, txCode?: string) {
  const credentialOffer = await client.resolveCredentialOffer(uri)
  const issuerMetadata = await client.resolveIssuerMetadata(credentialOffer.credential_issuer)
  const { accessTokenResponse } = await client.retrievePreAuthorizedCodeAccessTokenFromOffer({
    credentialOffer,
    issuerMetadata,
    ...(txCode !== undefined && { txCode }),
  })
  return { issuerMetadata, accessToken: accessTokenResponse.access_token }
}

/** From the offer to the credential. */
export async function claim(
  wallet: Wallet,
  uri: string,
  {
    signer = wallet.byJwk,
    configuration = 'open-badge-ldp',
    txCode,
  }: { signer?: Wallet['byJwk'] | Wallet['byKid']; configuration?: string; txCode?: string } = {},
): Promise<unknown> {
  const { issuerMetadata, accessToken } = await fetchToken(wallet, uri, txCode)
  const { c_nonce: nonce } = await wallet.client.requestNonce({ issuerMetadata })
  const { jwt } = await wallet.client.createCredentialRequestJwtProof({
    issuerMetadata,
    signer,
    nonce,
    credentialConfigurationId: configuration,
    issuedAt: new Date(testMoment),
  })
  const { credentialResponse } = await wallet.client.retrieveCredentials({
    issuerMetadata,
    accessToken,
    credentialConfigurationId: configuration,
    proofs: { jwt: [jwt] },
  })
  const [first] = credentialResponse.credentials as { credential: unknown }[]
  return first?.credential
}
