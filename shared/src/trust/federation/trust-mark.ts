import { z } from 'zod'
import { readCompactJws } from '../../proofs/compact-jws.ts'
import { isSignedByOneOf, type EntityStatement, type Jwks } from './entity-statement.ts'

const zMark = z.object({
  iss: z.string(),
  sub: z.string(),
  trust_mark_type: z.string(),
  iat: z.int(),
  exp: z.int().optional(),
})

/**
 * Whether an entity shows a mark of this type that the trust anchor itself gave it, and that holds now. Whether it was withdrawn since is
 * not asked: a mark is short-lived, or its anchor no longer vouches for the entity.
 * @see https://openid.net/specs/openid-federation-1_0.html#section-7
 */
export async function holdsTrustMark(
  { sub, trust_marks: marks = [] }: EntityStatement,
  type: string,
  anchor: { readonly entity: string; readonly keys: Jwks },
  now: Date,
): Promise<boolean> {
  const seconds = now.getTime() / 1000
  for (const { trust_mark: token } of marks) {
    const mark = zMark.safeParse(readCompactJws(token)?.payload)
    if (!mark.success) continue
    const { iss, sub: holder, trust_mark_type: said, exp = Infinity } = mark.data
    const fits = iss === anchor.entity && holder === sub && said === type && exp > seconds
    if (fits && (await isSignedByOneOf(token, 'trust-mark+jwt', anchor.keys))) return true
  }
  return false
}
