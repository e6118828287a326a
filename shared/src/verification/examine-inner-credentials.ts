import { asList, isJsonObject, type JsonObject } from '../proofs/json.ts'
import type { ExaminedPart } from './examined.ts'
import { examineParts, type PartToExamine, partsOf } from './examine-parts.ts'
import type { Run } from './run.ts'

/**
 * The credentials inside a credential: the parts of a CLR, and the endorsements of the credential, its achievement and
 * its issuer. Each is examined like any other; none weighs in the verdict of the whole.
 */
export async function examineInnerCredentials(
  run: Run,
  document: JsonObject,
  depth: number,
): Promise<readonly ExaminedPart[]> {
  const inner = [...findClrParts(document), ...findEndorsements(document)]
  return examineParts(run, inner, depth)
}

export function isEndorsementPath(path: string): boolean {
  return /\/endorsement(Jwt)?(\/\d+)?$/.test(path)
}

function findClrParts(document: JsonObject): readonly PartToExamine[] {
  if (!asList(document['type']).includes('ClrCredential')) return []
  return asList(document['credentialSubject']).flatMap((subject) =>
    isJsonObject(subject) ? partsOf(subject, 'verifiableCredential', '/credentialSubject') : [],
  )
}

function findEndorsements(document: JsonObject): readonly PartToExamine[] {
  const subjects = asList(document['credentialSubject']).filter(isJsonObject)
  const endorsable: readonly (readonly [path: string, value: unknown])[] = [
    ['', document],
    ['/issuer', document['issuer']],
    ...subjects.map((subject) => ['/credentialSubject/achievement', subject['achievement']] as const),
  ]
  return endorsable.flatMap(([path, value]) =>
    isJsonObject(value) ? [...partsOf(value, 'endorsement', path), ...partsOf(value, 'endorsementJwt', path)] : [],
  )
}
