import type { ExaminedPart } from '../examined.ts'
import { isEndorsementPath } from '../examine-inner-credentials.ts'
import { failed, type FindingOf, notChecked, passed } from '../finding.ts'

/** What others add: each endorsement is a credential of its own, and a wrong one only takes itself away. */
export function checkEndorsements(inner: readonly ExaminedPart[]): FindingOf<'endorsements'> {
  const endorsements = inner.filter(({ path }) => isEndorsementPath(path))
  if (endorsements.length === 0) return notChecked('endorsements', 'not-present')
  const wrong = endorsements.filter(({ verdict }) => verdict !== 'valid' && verdict !== 'unknown')
  if (wrong.length > 0) return failed('endorsements', 'endorsement-not-valid', { paths: wrong.map(({ path }) => path) })
  const unknown = endorsements.filter(({ verdict }) => verdict === 'unknown')
  if (unknown.length > 0)
    return notChecked('endorsements', 'endorsement-unknown', { paths: unknown.map(({ path }) => path) })
  return passed('endorsements')
}
