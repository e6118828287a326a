import { asList, isJsonObject, type JsonObject } from '../../proofs/json.ts'
import { failed, notChecked, passed } from '../finding.ts'
import type { Run } from '../run.ts'
import { checkHostedScope } from './check-hosted-scope.ts'
import { fetchBadgeObject } from './fetch-badge-object.ts'
import type { OldBadgeProof } from './old-badge-proof.ts'
import { saysTheSame } from './says-the-same.ts'

/** That its own URL serves the assertion is its proof, and that this URL is the issuer's shows whose it is. */
export async function proveHosted(run: Run, assertion: JsonObject, issuer: JsonObject | null): Promise<OldBadgeProof> {
  const url = String(assertion['id'])
  const binding = await checkHostedScope(run, url, issuer)
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
