import { isJsonObject, type JsonObject } from '../../../proofs/json.ts'
import { parseJsonObject } from '../../../proofs/parse-json-object.ts'
import { readOneEdTechRevocationList } from '../../../status/index.ts'
import { failed, type FindingOf, notChecked, passed } from '../../finding.ts'
import type { Run } from '../../run.ts'
import { fetchStatusList } from './fetch-status-list.ts'

/** The deprecated list of Open Badges 3.0: without a proof, so that only https and the issuer's name speak for it. */
export async function checkRevocationList(
  run: Run,
  listUrl: string,
  document: JsonObject,
  issuer: string,
): Promise<FindingOf<'status'>> {
  const { id } = document
  if (typeof id !== 'string') return failed('status', 'entry-malformed')
  const text = await fetchStatusList(run, listUrl, 'application/json')
  if (text === null)
    return notChecked('status', run.isOutOfTime() ? 'out-of-time' : 'list-unreachable', { list: listUrl })
  const list = parseJsonObject(text)
  if (!isJsonObject(list)) return failed('status', 'list-malformed', { list: listUrl })
  const reading = readOneEdTechRevocationList(list, { id, issuer })
  if (reading.outcome === 'failed') {
    return failed('status', reading.code === 'list-malformed' ? 'list-malformed' : 'list-issuer-differs', {
      list: listUrl,
    })
  }
  const { revocation } = reading
  if (revocation === null) return passed('status', 'list-unsigned', { list: listUrl })
  return failed('status', 'revoked', {
    list: listUrl,
    ...(revocation.reason !== undefined && { reason: revocation.reason }),
  })
}
