import { canonicalizeJson, parsePublicJwk } from '@stapel/shared'
import { Openid4vciIssuer, type IssuerMetadataResult } from '@openid4vc/openid4vci'
import { Oauth2ServerErrorResponseError } from '@openid4vc/oauth2'
import { hashSecret } from '../../domain/access/secret-token.ts'
import type { Holder } from '../../domain/offers/claim-award.ts'
import { ClaimRefusedError } from '../../domain/offers/claim-refused.ts'
import { spendNonce } from '../../domain/offers/nonce.ts'
import type { IssuerPorts } from '../../domain/ports.ts'
import { callbacks, holderOf } from './callbacks.ts'

type ProofPorts = Pick<IssuerPorts, 'nonces' | 'vault' | 'random' | 'clock'>

/**
 * Who holds the key that signed the proof: for us (`aud`), now (a nonce of ours, used up here), as what it says (`typ`).
 * @throws ClaimRefusedError
 */
export async function verifyKeyProof(
  ports: ProofPorts,
  {
    org,
    jwt,
    issuerMetadata,
  }: { readonly org: string; readonly jwt: string; readonly issuerMetadata: IssuerMetadataResult },
): Promise<Holder> {
  const nonce = nonceOf(jwt)
  const { signer } = await verify(ports, jwt, nonce, issuerMetadata)
  const did = holderOf(signer)
  if (!did) throw new ClaimRefusedError('invalid_proof', 'A key by jwk, or a kid of did:key or did:jwk')
  // After the signature: a nonce is not a secret, and nobody else may use it up.
  await spendNonce(ports, org, nonce)
  return { did, thumbprint: hashSecret(canonicalizeJson(parsePublicJwk(signer.publicJwk).jwk)) }
}

async function verify({ clock }: ProofPorts, jwt: string, nonce: string, issuerMetadata: IssuerMetadataResult) {
  const issuer = new Openid4vciIssuer({ callbacks })
  try {
    return await issuer.verifyCredentialRequestJwtProof({ jwt, expectedNonce: nonce, issuerMetadata, now: clock.now() })
  } catch (error) {
    if (!(error instanceof Oauth2ServerErrorResponseError)) throw error
    throw new ClaimRefusedError('invalid_proof', error.errorResponse.error_description ?? 'Invalid proof', {
      cause: error,
    })
  }
}

/** Read before anything is proven, only to know which nonce it should be. */
function nonceOf(jwt: string): string {
  const payload = jwt.split('.')[1] ?? ''
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))
    if (typeof claims === 'object' && claims !== null && 'nonce' in claims && typeof claims.nonce === 'string') {
      return claims.nonce
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  throw new ClaimRefusedError('invalid_proof', 'The proof is a JWT with a nonce')
}
