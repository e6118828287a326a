import { z } from 'zod'
import type { TrustRegistry } from './trust-registry.ts'

const zList = z.object({
  meta: z.unknown().optional(),
  registry: z.record(z.string(), z.object({ name: z.string().optional(), url: z.string().optional() })),
})

/**
 * The list of known DIDs as the Digital Credentials Consortium publishes it: names without a scope. Null for what is no such list.
 * @see https://github.com/digitalcredentials/issuer-registry-client
 */
export function readKnownIssuersList(
  list: unknown,
  registry: { readonly id: string; readonly name: string },
): TrustRegistry | null {
  const parsed = zList.safeParse(list)
  if (!parsed.success) return null
  const recognitions = Object.entries(parsed.data.registry).map(([issuer, { name, url }]) => ({
    issuer,
    ...(name !== undefined && { issuerName: name }),
    ...(url !== undefined && { source: url }),
  }))
  return { ...registry, recognitions }
}
