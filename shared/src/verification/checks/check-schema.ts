import type { JsonObject } from '../../proofs/json.ts'
import { failed, type FindingOf, notChecked, passed } from '../finding.ts'
import { findOpenBadgeDefects, isOpenBadge } from '../structure/open-badge-rules.ts'

/** The rules of Open Badges 3.0; what breaks them may still be real, so findings are warnings. */
export function checkSchema(document: JsonObject): FindingOf<'schema'> {
  if (!isOpenBadge(document)) return notChecked('schema', 'not-present')
  const defects = findOpenBadgeDefects(document)
  if (defects.length > 0) return failed('schema', 'open-badges-rules', { paths: defects })
  const { proof } = document
  return proof === undefined || Array.isArray(proof) ? passed('schema') : passed('schema', 'proof-not-a-list')
}
