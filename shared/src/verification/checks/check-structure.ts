import type { JsonObject } from '../../proofs/json.ts'
import { failed, type FindingOf, passed } from '../finding.ts'
import type { JsonDefect } from '../json-defects.ts'
import { findCredentialDefect } from '../structure/credential-rules.ts'
import { findKeywordDefect } from '../structure/keyword-rules.ts'
import { findPresentationDefect } from '../structure/presentation-rules.ts'

/** The MUSTs of VCDM 2.0 and 1.1, and that the text means one thing to everybody. */
export function checkStructure(
  document: JsonObject,
  kind: 'credential' | 'presentation',
  jsonDefect: JsonDefect | null,
): FindingOf<'structure'> {
  if (jsonDefect !== null) return failed('structure', jsonDefect.code, { near: jsonDefect.near })
  // The credentials of a presentation are judged as parts.
  const own = kind === 'credential' ? document : { ...document, verifiableCredential: undefined }
  const rules = kind === 'credential' ? findCredentialDefect : findPresentationDefect
  const defect = findKeywordDefect(own) ?? rules(document)
  return defect === null ? passed('structure') : failed('structure', defect.code, { path: defect.path })
}
