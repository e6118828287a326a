import { parseTokenStatusReference, readTokenStatus, readTokenStatusList, tokenStatus } from '../../status/index.ts'
import type { JsonObject } from '../../proofs/json.ts'
import { fetchStatusList } from '../checks/status/fetch-status-list.ts'
import { failed, type FindingOf, notChecked, passed } from '../finding.ts'
import type { Run } from '../run.ts'

/**
 * The Token Status List of an SD-JWT VC; only after the proof. The list names no issuer: the key that signed it decides.
 * @see https://datatracker.ietf.org/doc/draft-ietf-oauth-status-list/ §8.3
 */
export async function checkTokenStatus(run: Run, claims: JsonObject, issuer: string): Promise<FindingOf<'status'>> {
  const reference = parseTokenStatusReference(claims)
  // With a `vct` it is read as an SD-JWT VC; a status of VCDM beside it is not followed, and not said to be absent.
  if (reference === undefined)
    return notChecked('status', claims['credentialStatus'] === undefined ? 'not-present' : 'status-type-unknown')
  if (reference === null) return failed('status', 'entry-malformed')
  const details = { list: reference.uri, index: reference.index }
  const token = await fetchStatusList(run, reference.uri, 'application/statuslist+jwt')
  if (token === null) return notChecked('status', run.isOutOfTime() ? 'out-of-time' : 'list-unreachable', details)
  const reading = await readTokenStatusList(run, token, { uri: reference.uri, issuer, now: run.now.toISOString() })
  if (reading.outcome === 'failed')
    return failed('status', reading.code === 'list-expired' ? 'list-expired' : 'list-malformed', details)
  if (reading.outcome === 'unproven') {
    const { outcome, code } = reading.proof as { outcome: string; code?: string }
    if (code === 'controller-not-followed') return notChecked('status', 'list-foreign-signer', details)
    return outcome === 'failed'
      ? failed('status', 'list-tampered', details)
      : notChecked('status', 'list-unverifiable', details)
  }
  switch (readTokenStatus(reading.list, reference.index)) {
    case tokenStatus.valid:
      return passed('status', undefined, details)
    case tokenStatus.invalid:
      return failed('status', 'revoked', details)
    case tokenStatus.suspended:
      return failed('status', 'suspended', details)
    case null:
      return failed('status', 'index-out-of-range', details)
    default:
      return notChecked('status', 'status-type-unknown', details)
  }
}
