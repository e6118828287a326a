import { asList, isJsonObject, type JsonObject } from '../../proofs/json.ts'
import type { ExaminedPart } from '../examined.ts'
import { isEndorsementPath } from '../examine-inner-credentials.ts'
import { failed, type FindingOf, notChecked, passed } from '../finding.ts'
import { issuerOf } from '../issuer-of.ts'

/**
 * What others add: each endorsement is a credential of its own, and a wrong one only takes itself away. Anybody's real
 * endorsement of something else can be copied into a credential, so it must say that it is about this one.
 */
export function checkEndorsements(document: JsonObject, inner: readonly ExaminedPart[]): FindingOf<'endorsements'> {
  const endorsements = inner.filter(({ path }) => isEndorsementPath(path))
  if (endorsements.length === 0) return notChecked('endorsements', 'not-present')
  const wrong = endorsements.filter(({ verdict }) => verdict !== 'valid' && verdict !== 'unknown')
  if (wrong.length > 0) return failed('endorsements', 'endorsement-not-valid', { paths: wrong.map(({ path }) => path) })
  const endorsable = endorsableIds(document)
  const ofAnother = endorsements.filter(
    ({ verdict, content }) =>
      verdict === 'valid' && (content?.form !== 'endorsement' || !endorsable.has(content.recipient.id)),
  )
  if (ofAnother.length > 0)
    return failed('endorsements', 'endorsement-of-another', { paths: ofAnother.map(({ path }) => path) })
  const unknown = endorsements.filter(({ verdict }) => verdict === 'unknown')
  if (unknown.length > 0)
    return notChecked('endorsements', 'endorsement-unknown', { paths: unknown.map(({ path }) => path) })
  return passed('endorsements')
}

/** The credential itself, its issuer, whom it is about, and what was recognised. */
function endorsableIds(document: JsonObject): ReadonlySet<unknown> {
  const subjects = asList(document['credentialSubject']).filter(isJsonObject)
  const achievements = subjects.flatMap(({ achievement }) => asList(achievement)).filter(isJsonObject)
  const ids = [document, ...subjects, ...achievements].map(({ id }) => id)
  return new Set([...ids, issuerOf(document)].filter((id) => id !== undefined))
}
