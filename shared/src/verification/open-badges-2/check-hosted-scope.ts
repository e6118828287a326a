import { asList, isJsonObject, type JsonObject } from '../../proofs/json.ts'
import { failed, type FindingOf, notChecked, passed } from '../finding.ts'
import type { Run } from '../run.ts'
import { fetchProfile } from './fetch-badge-object.ts'

/**
 * Whether a hosted assertion lies where its issuer publishes: on the issuer's own origin or a host in `allowedOrigins`, and under one of `startsWith`
 * where the profile names them. @see https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#VerificationObject
 */
export async function checkHostedScope(
  run: Run,
  url: string,
  issuer: JsonObject | null,
): Promise<FindingOf<'issuer-binding'>> {
  if (issuer === null) return notChecked('issuer-binding', 'issuer-unreadable')
  const id = issuer['id']
  const details = { expected: String(id), found: url }
  if (typeof id !== 'string' || !URL.canParse(id) || !URL.canParse(url))
    return failed('issuer-binding', 'issuer-differs', details)
  const profile = await fetchProfile(run, id)
  const { hosts, prefixes } = rulesOf(profile)
  const { origin, host } = new URL(url)
  const isOnHost = hosts.length === 0 ? origin === new URL(id).origin : hosts.includes(host)
  const isUnderPrefix = prefixes.length === 0 || prefixes.some((prefix) => isUnder(url, prefix))
  if (!isOnHost || !isUnderPrefix) return failed('issuer-binding', 'issuer-differs', details)
  // Its rules are then another's, under which this may not stand.
  return profile === 'of-another'
    ? notChecked('issuer-binding', 'issuer-unreadable', details)
    : passed('issuer-binding', undefined, details)
}

function rulesOf(profile: JsonObject | 'of-another' | null): {
  readonly hosts: readonly string[]
  readonly prefixes: readonly string[]
} {
  const verification = isJsonObject(profile) ? profile['verification'] : undefined
  const { allowedOrigins, startsWith } = isJsonObject(verification) ? verification : {}
  return { hosts: texts(allowedOrigins).map((one) => one.toLowerCase()), prefixes: texts(startsWith) }
}

/** `https://a.example` is also how `https://a.example.evil` begins. */
function isUnder(url: string, prefix: string): boolean {
  return URL.canParse(prefix) && new URL(prefix).origin === new URL(url).origin && url.startsWith(prefix)
}

function texts(value: unknown): readonly string[] {
  return asList(value).filter((one) => typeof one === 'string')
}
