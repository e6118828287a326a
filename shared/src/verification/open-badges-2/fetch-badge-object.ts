import { parseJsonObject } from '../../proofs/parse-json-object.ts'
import type { JsonObject } from '../../proofs/json.ts'
import { maxTextBytes } from '../limits.ts'
import type { Run } from '../run.ts'

/** What a host of Open Badges 2.0 answers: an object, that it is gone, or nothing of use. */
export type BadgeObject = { readonly object: JsonObject } | { readonly gone: true } | null

/**
 * Fetches an assertion, badge class, issuer, key or revocation list of Open Badges 2.0. Only the host that is named may
 * answer: where it is said is the proof, and a redirect is how any host could be made to say what another one writes.
 */
export async function fetchBadgeObject(run: Run, url: string): Promise<BadgeObject> {
  const answer = await run.fetchIfPossible(url, {
    accept: 'application/ld+json, application/json',
    maxBytes: maxTextBytes,
    sameHostOnly: true,
  })
  if (answer?.status === 410) return { gone: true }
  const object = answer?.status === 200 ? parseJsonObject(new TextDecoder().decode(answer.body).trim()) : null
  return object && { object }
}

/** The profile of an issuer as its own URL serves it; whoever writes an assertion can put any other one inside. */
export async function fetchProfile(run: Run, id: unknown): Promise<JsonObject | 'of-another' | null> {
  const served = typeof id === 'string' ? await fetchBadgeObject(run, id) : null
  if (served === null || 'gone' in served) return null
  return served.object['id'] === id ? served.object : 'of-another'
}

/** The badge class of an assertion and its issuer, each inside or by its URL: what they say, and not yet that it is so. */
export async function followBadge(
  run: Run,
  assertion: JsonObject,
): Promise<{ readonly badge: JsonObject | null; readonly issuer: JsonObject | null }> {
  const badge = await followMember(run, assertion['badge'])
  return { badge, issuer: badge && (await followMember(run, badge['issuer'])) }
}

/** A member that may be the object itself or its URL. */
export async function followMember(run: Run, value: unknown): Promise<JsonObject | null> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonObject
  const fetched = typeof value === 'string' ? await fetchBadgeObject(run, value) : null
  return fetched !== null && 'object' in fetched ? fetched.object : null
}
