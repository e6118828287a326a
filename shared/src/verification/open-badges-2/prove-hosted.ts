import { asList, isJsonObject, type JsonObject } from '../../proofs/json.ts'
import { failed, notChecked, passed } from '../finding.ts'
import type { Run } from '../run.ts'
import { checkHostedScope } from './check-hosted-scope.ts'
import { type BadgeObject, fetchBadgeObject, followBadge } from './fetch-badge-object.ts'
import type { OldBadgeProof } from './old-badge-proof.ts'
import { saysTheSame } from './says-the-same.ts'

/**
 * That its own URL serves the assertion is its proof, and that this URL is the issuer's shows whose it is. What is served is
 * what is read, its badge class and issuer too: a copy may hold others under the same URL.
 */
export async function proveHosted(run: Run, copy: JsonObject): Promise<OldBadgeProof> {
  const url = String(copy['id'])
  const { assertion, ...judged } = judge(run, copy, await fetchBadgeObject(run, url), url)
  const { badge, issuer } = await followBadge(run, assertion)
  return { assertion, badge, issuer, binding: await checkHostedScope(run, url, issuer), ...judged }
}

function judge(
  run: Run,
  copy: JsonObject,
  served: BadgeObject,
  url: string,
): Pick<OldBadgeProof, 'assertion' | 'proof' | 'status'> {
  const unproven = { assertion: copy, status: notChecked('status', 'earlier-check') } as const
  const proof = passed('proof', 'hosted', { url })
  if (served === null) {
    return {
      ...unproven,
      proof: notChecked('proof', run.isOutOfTime() ? 'out-of-time' : 'hosted-unreachable', { url }),
    }
  }
  if ('gone' in served) return { assertion: copy, proof, status: failed('status', 'revoked', { url }) }
  const { object } = served
  // A revoked assertion may be served without its claims.
  if (object['revoked'] === true && object['id'] === url)
    return { assertion: copy, proof, status: failed('status', 'revoked', reasonOf(object)) }
  if (!saysTheSame(copy, object)) return { ...unproven, proof: failed('proof', 'hosted-differs', { url }) }
  return { assertion: object, proof, status: passed('status') }
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
