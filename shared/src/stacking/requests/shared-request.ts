import { z } from 'zod'
import { zDay, zUri } from '../rule-schemas.ts'

/** As many as a batch of verifications takes (CONTRACT §3). */
export const maxCredentialsPerRequest = 500

/** One carrier: a JSON object, or a compact JWT or SD-JWT. */
export type RequestCredential = string | Readonly<Record<string, unknown>>

/** What every request about somebody's credentials says. The caller vouches that all are about one person. */
export interface CredentialsRequest {
  readonly credentials: readonly RequestCredential[]
  /** Calendar day; absent: today. */
  readonly date?: string
  /** DIDs; absent: the installation's registries decide. */
  readonly trustedIssuers?: readonly string[]
}

export const credentialsMembers = {
  credentials: z.array(z.union([z.string().min(1), z.record(z.string(), z.unknown())])).max(maxCredentialsPerRequest),
  date: zDay.optional(),
  trustedIssuers: z.array(zUri).max(1000).optional(),
}

/** An https URL, or http for an installation that allows loopback: the fetch that is handed in decides which are reached. */
export const zDocumentUrl = z.url({ protocol: /^https?$/ }).max(2000)

/** What comes back with a published document that is no part of it. */
export function withoutJsonLd(document: unknown): unknown {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) return document
  return Object.fromEntries(Object.entries(document).filter(([member]) => member !== '@context' && member !== 'type'))
}
