import { parseJsonObject } from '../../proofs/parse-json-object.ts'
import type { JsonObject } from '../../proofs/json.ts'
import { maxTextBytes } from '../limits.ts'
import type { Run } from '../run.ts'

/** What a host of Open Badges 2.0 answers: an object, that it is gone, or nothing of use. */
export type BadgeObject = { readonly object: JsonObject } | { readonly gone: true } | null

/** Fetches an assertion, badge class, issuer, key or revocation list of Open Badges 2.0. */
export async function fetchBadgeObject(run: Run, url: string): Promise<BadgeObject> {
  const answer = await run.fetchIfPossible(url, {
    accept: 'application/ld+json, application/json',
    maxBytes: maxTextBytes,
  })
  if (answer?.status === 410) return { gone: true }
  const object = answer?.status === 200 ? parseJsonObject(new TextDecoder().decode(answer.body).trim()) : null
  return object && { object }
}

/** A member that may be the object itself or its URL. */
export async function followMember(run: Run, value: unknown): Promise<JsonObject | null> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonObject
  const fetched = typeof value === 'string' ? await fetchBadgeObject(run, value) : null
  return fetched !== null && 'object' in fetched ? fetched.object : null
}
