import type { SignedTextKind } from '../storage/credential-record.ts'
import type { StoredHolderKey } from '../storage/holder-key-record.ts'
import { joseAlgorithm, verificationMethodOf } from '../holder-keys/sign-with-holder-key.ts'
import { ClaimError } from './claim-problem.ts'
import { boundedFetch, createOpenidClient } from './openid-client.ts'
import type { ReadOffer } from './read-offer.ts'
import { toClaimError } from './to-claim-error.ts'

export interface ClaimedText {
  readonly text: string
  readonly kind: SignedTextKind
}

/**
 * Takes what is offered, bound to the holder key: token, nonce, key proof, credential.
 * The caller keeps the text before doing anything else with it.
 * @throws ClaimError
 */
export async function claimOffer(
  { offer, metadata, configurationId }: ReadOffer,
  key: StoredHolderKey,
  txCode: string | undefined,
  fetchOffer: typeof fetch = boundedFetch,
): Promise<readonly ClaimedText[]> {
  const client = createOpenidClient(key, fetchOffer)
  try {
    const { accessTokenResponse } = await client.retrievePreAuthorizedCodeAccessTokenFromOffer({
      credentialOffer: offer,
      issuerMetadata: metadata,
      ...(txCode === undefined ? {} : { txCode }),
    })
    const { jwt } = await client.createCredentialRequestJwtProof({
      issuerMetadata: metadata,
      credentialConfigurationId: configurationId,
      signer: { method: 'did', didUrl: verificationMethodOf(key), alg: joseAlgorithm(key) },
      issuedAt: new Date(),
      ...(await nonceFor(client, metadata)),
    })
    const { credentialResponse } = await client.retrieveCredentials({
      issuerMetadata: metadata,
      accessToken: accessTokenResponse.access_token,
      credentialConfigurationId: configurationId,
      proofs: { jwt: [jwt] },
    })
    const claimed = (credentialResponse.credentials ?? []).map((item) => readClaimed(item))
    if (claimed.length === 0) throw new ClaimError('issuer-failed')
    return claimed
  } catch (cause) {
    throw toClaimError(cause, { typedCode: txCode !== undefined })
  }
}

async function nonceFor(
  client: ReturnType<typeof createOpenidClient>,
  metadata: ReadOffer['metadata'],
): Promise<{ nonce?: string }> {
  if (metadata.credentialIssuer.nonce_endpoint === undefined) return {}
  const { c_nonce } = await client.requestNonce({ issuerMetadata: metadata })
  return { nonce: c_nonce }
}

function readClaimed(item: unknown): ClaimedText {
  const credential: unknown = typeof item === 'object' && item !== null && 'credential' in item ? item.credential : item
  if (typeof credential === 'string') return { text: credential, kind: credential.includes('~') ? 'sd-jwt' : 'jwt' }
  if (typeof credential === 'object' && credential !== null) return { text: JSON.stringify(credential), kind: 'json' }
  throw new ClaimError('issuer-failed')
}
