import { z } from 'zod'
import type { TrustRegistry } from './trust-registry.ts'

const zStatement = z.object({
  iss: z.url(),
  sub: z.url(),
  iat: z.int().positive(),
  exp: z.int().positive(),
  metadata: z
    .object({
      federation_entity: z.object({ organization_name: z.string().optional() }).optional(),
      // What a federation knows of an entity as issuer of credentials; `did` where it names one.
      vc_issuer: z.object({ did: z.string().optional() }).optional(),
    })
    .optional(),
})

/**
 * What a superior says of an entity, from the claims of an OpenID Federation entity statement whose signature has been
 * checked with the key of the trust anchor (not here). Null for what is none; a statement about oneself recognises nobody.
 * @see https://openid.net/specs/openid-federation-1_0.html#section-3
 */
export function readEntityStatement(claims: unknown): TrustRegistry | null {
  const parsed = zStatement.safeParse(claims)
  if (!parsed.success) return null
  const { iss, sub, iat, exp, metadata } = parsed.data
  const name = metadata?.federation_entity?.organization_name
  const recognition = {
    issuer: metadata?.vc_issuer?.did ?? sub,
    ...(name !== undefined && { issuerName: name }),
    from: dayOf(iat),
    until: dayOf(exp),
    source: iss,
  }
  return { id: iss, name: new URL(iss).hostname, recognitions: iss === sub ? [] : [recognition] }
}

function dayOf(seconds: number): string {
  return new Date(Math.min(seconds, 8.64e12) * 1000).toISOString().slice(0, 10)
}
