import { asList, isJsonObject, type JsonObject } from '../../proofs/json.ts'
import { failed, type FindingOf, notChecked, passed } from '../finding.ts'
import type { Run } from '../run.ts'
import { fetchBadgeObject } from './fetch-badge-object.ts'
import type { OldBadgeProof } from './old-badge-proof.ts'
import { saysTheSame } from './says-the-same.ts'

/** That its own URL serves the assertion is its proof, and that this URL is the issuer's shows whose it is. */
export async function proveHosted(run: Run, assertion: JsonObject, issuer: JsonObject | null): Promise<OldBadgeProof> {
  const url = String(assertion['id'])
  const binding = checkOrigin(url, issuer)
  const unproven = { binding, status: notChecked('status', 'earlier-check'), assertion } as const
  const served = await fetchBadgeObject(run, url)
  if (served === null)
    return {
      ...unproven,
      proof: notChecked('proof', run.isOutOfTime() ? 'out-of-time' : 'hosted-unreachable', { url }),
    }
  if ('gone' in served)
    return { ...unproven, proof: passed('proof', 'hosted', { url }), status: failed('status', 'revoked', { url }) }
  const { object } = served
  // A revoked assertion may be served without its claims.
  if (object['revoked'] === true && object['id'] === url) {
    return {
      ...unproven,
      proof: passed('proof', 'hosted', { url }),
      status: failed('status', 'revoked', reasonOf(object)),
    }
  }
  if (!saysTheSame(assertion, object)) return { ...unproven, proof: failed('proof', 'hosted-differs', { url }) }
  return { binding, proof: passed('proof', 'hosted', { url }), status: passed('status'), assertion: object }
}

/** The issuer's own origin, or one that its profile allows. */
function checkOrigin(url: string, issuer: JsonObject | null): FindingOf<'issuer-binding'> {
  if (issuer === null) return notChecked('issuer-binding', 'issuer-unreadable')
  const id = issuer['id']
  const details = { expected: String(id), found: url }
  if (typeof id !== 'string' || !URL.canParse(id) || !URL.canParse(url))
    return failed('issuer-binding', 'issuer-differs', details)
  if (new URL(id).origin === new URL(url).origin) return passed('issuer-binding', undefined, details)
  return failed('issuer-binding', 'issuer-differs', details)
}

export function reasonOf({ revocationReason }: JsonObject): { readonly reason: string } | undefined {
  return typeof revocationReason === 'string' ? { reason: revocationReason } : undefined
}

export function isRevokedIn(list: JsonObject, id: string): JsonObject | null {
  for (const entry of asList(list['revokedAssertions'])) {
    if (entry === id) return {}
    if (isJsonObject(entry) && (entry['id'] === id || entry['uid'] === id)) return entry
  }
  return null
}
