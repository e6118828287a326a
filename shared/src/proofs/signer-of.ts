import { isJsonObject, type JsonObject } from './json.ts'
import type { JwtClaims } from './jwt-claims.ts'

/** A document in a JOSE envelope, with the claims beside it. */
interface EnvelopedDocument {
  readonly kind: 'credential' | 'presentation'
  readonly document: JsonObject
  readonly claims: JwtClaims
}

/** Whether `iss`, where it is there, names the issuer or holder. A presentation need not name its holder: then `iss` does. */
export function namesItsSigner(
  kind: EnvelopedDocument['kind'],
  document: JsonObject,
  { iss }: Pick<JwtClaims, 'iss'>,
): boolean {
  const owner = idOf(kind === 'credential' ? document.issuer : document.holder)
  return iss === undefined || iss === owner || (kind === 'presentation' && owner === undefined)
}

/** Who must have signed: the issuer; the holder, or, of a presentation that names none, `iss` or whoever holds the key of the header. */
export function signerOf({ kind, document, claims }: EnvelopedDocument, header: JsonObject): string | null {
  const named = kind === 'credential' ? document.issuer : (document.holder ?? claims.iss ?? absoluteKid(header.kid))
  const id = idOf(named)
  return typeof id === 'string' ? id : null
}

function absoluteKid(kid: unknown): string | undefined {
  return typeof kid === 'string' && kid.includes(':') ? kid.split('#')[0] : undefined
}

export function idOf(value: unknown): unknown {
  return isJsonObject(value) ? value.id : value
}
