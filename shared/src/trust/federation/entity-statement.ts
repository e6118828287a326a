import { z } from 'zod'
import { parsePublicJwk } from '../../dids/public-jwk.ts'
import { KeyMalformedError, type PublicKey } from '../../dids/public-key.ts'
import { readCompactJws } from '../../proofs/compact-jws.ts'
import { algorithmFitsKey, isAllowedAlgorithm } from '../../proofs/jose-algorithms.ts'
import { isSignedBy } from '../../proofs/verify-jws.ts'

const zJwks = z.object({ keys: z.array(z.looseObject({ kid: z.string() })).max(20) })
const zStatement = z.object({
  iss: z.url(),
  sub: z.url(),
  iat: z.int().positive(),
  exp: z.int().positive(),
  jwks: zJwks,
  authority_hints: z.array(z.url()).max(20).optional(),
  metadata: z
    .object({
      federation_entity: z
        .object({ organization_name: z.string().optional(), federation_fetch_endpoint: z.url().optional() })
        .optional(),
    })
    .optional(),
  constraints: z
    .object({ max_path_length: z.int().nonnegative().optional(), naming_constraints: z.never().optional() })
    .optional(),
  trust_marks: z
    .array(z.object({ trust_mark: z.string() }))
    .max(50)
    .optional(),
  // We know no claim that must be understood, nor constraints on names.
  crit: z.never().optional(),
})

export type EntityStatement = z.infer<typeof zStatement>
export type Jwks = z.infer<typeof zJwks>

/** Clocks differ. */
const leewaySeconds = 60

/**
 * What an entity says of itself or of another in a federation, when one of these keys signed it and it holds now. Null for anything else.
 * @param keys whose word it must be; `self` for an entity configuration, which proves only that its author holds the keys in it
 * @see https://openid.net/specs/openid-federation-1_0.html#section-3
 */
export async function readEntityStatement(
  token: string,
  {
    keys,
    now,
    issuer,
    subject,
  }: { readonly keys: Jwks | 'self'; readonly now: Date; readonly issuer: string; readonly subject: string },
): Promise<EntityStatement | null> {
  const claims = zStatement.safeParse(readCompactJws(token)?.payload)
  if (!claims.success) return null
  const { iss, sub, iat, exp, jwks } = claims.data
  const seconds = now.getTime() / 1000
  const holds = iss === issuer && sub === subject && iat <= seconds + leewaySeconds && exp > seconds
  return holds && (await isSignedByOneOf(token, 'entity-statement+jwt', keys === 'self' ? jwks : keys))
    ? claims.data
    : null
}

/** Whether the key that the header names is one of these and made the signature, of a token of this type. */
export async function isSignedByOneOf(token: string, typ: string, { keys }: Jwks): Promise<boolean> {
  const jws = readCompactJws(token)
  if (jws === null || jws.header['typ'] !== typ || 'crit' in jws.header) return false
  const { alg, kid } = jws.header
  const named = keys.filter((key) => key.kid === kid)
  const key = named.length === 1 ? publicKeyOf(named[0]) : null
  return key !== null && isAllowedAlgorithm(alg) && algorithmFitsKey(alg, key) && isSignedBy(jws, key)
}

function publicKeyOf(jwk: unknown): PublicKey | null {
  try {
    return parsePublicJwk(jwk)
  } catch (error) {
    if (error instanceof KeyMalformedError) return null
    throw error
  }
}
