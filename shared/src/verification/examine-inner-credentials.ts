import { asList, isJsonObject, type JsonObject } from '../proofs/json.ts'
import type { ExaminedPart } from './examined.ts'
import type { Run } from './run.ts'
import { openPart } from './secured/open-document.ts'

interface Inner {
  readonly path: string
  readonly value: unknown
}

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
  return Promise.all(
    inner.map(async ({ path, value }) => ({ path, ...(await run.examine(await openPart(value), depth + 1)) })),
  )
}

export function isEndorsementPath(path: string): boolean {
  return /\/endorsement(Jwt)?(\/\d+)?$/.test(path)
}

function findClrParts(document: JsonObject): readonly Inner[] {
  if (!asList(document['type']).includes('ClrCredential')) return []
  return asList(document['credentialSubject']).flatMap((subject) =>
    isJsonObject(subject) ? itemsOf(subject, 'verifiableCredential', '/credentialSubject') : [],
  )
}

function findEndorsements(document: JsonObject): readonly Inner[] {
  const subjects = asList(document['credentialSubject']).filter(isJsonObject)
  const endorsable: readonly (readonly [path: string, value: unknown])[] = [
    ['', document],
    ['/issuer', document['issuer']],
    ...subjects.map((subject) => ['/credentialSubject/achievement', subject['achievement']] as const),
  ]
  return endorsable.flatMap(([path, value]) =>
    isJsonObject(value) ? [...itemsOf(value, 'endorsement', path), ...itemsOf(value, 'endorsementJwt', path)] : [],
  )
}

function itemsOf(parent: JsonObject, member: string, path: string): readonly Inner[] {
  const value = parent[member]
  if (!Array.isArray(value)) return value === undefined ? [] : [{ path: `${path}/${member}`, value }]
  return value.map((item: unknown, index) => ({ path: `${path}/${member}/${index}`, value: item }))
}
