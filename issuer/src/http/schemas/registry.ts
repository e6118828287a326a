import { didWebUrl, findLevel } from '@stapel/shared'
import { z } from 'zod'
import type { RegistryEntryContent } from '../../domain/registries/registry.ts'
import { zDay, zLine, zWebUrl } from './fields.ts'

/** A DID of a method that a verifier of ours resolves. Loopback addresses are for the verifier to refuse, which knows whether it may. */
export function isIssuerDid(text: string): boolean {
  if (text.length > 500) return false
  if (text.startsWith('did:web:')) return didWebUrl(text, { allowLoopback: true }) !== null
  return /^did:(key:z|jwk:)[A-Za-z0-9_-]+$/.test(text)
}

const zUrls = z.array(zWebUrl).min(1).max(100)

export const zRegistryEntry = z
  .strictObject({
    issuer: z.string().trim().refine(isIssuerDid, 'a DID: did:web, did:key or did:jwk'),
    name: zLine(),
    recognisedFor: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('anything') }),
      z.strictObject({ kind: z.enum(['achievements', 'qualifications']), urls: zUrls }),
    ]),
    levelUpTo: z
      .strictObject({ framework: z.enum(['NLQF', 'EQF', 'VKS']), code: z.string().max(10) })
      .refine(({ framework, code }) => findLevel(framework, code) !== null, {
        path: ['code'],
        message: 'is no level of this framework',
      })
      .optional(),
    from: zDay,
    until: zDay.optional(),
    source: zWebUrl.optional(),
    reason: zLine(1000).optional(),
  })
  .transform(({ levelUpTo, until, source, reason, ...needed }): RegistryEntryContent => ({
    ...needed,
    ...(levelUpTo && { levelUpTo }),
    ...(until !== undefined && { until }),
    ...(source !== undefined && { source }),
    ...(reason !== undefined && { reason }),
  }))

/** The last day, and why: the reason stands in the log. */
export const zEntryEnd = z.strictObject({ until: zDay, reason: zLine(1000) })
