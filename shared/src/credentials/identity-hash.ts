import type { IdentityObject } from './identity-object.ts'

export type IdentityKind = 'name' | 'emailAddress'

/** As a person's name or address is written before it is hashed, so that what somebody types later can equal it. */
export function normaliseIdentity(kind: IdentityKind, value: string): string {
  const tidy = value.normalize('NFC').trim().replace(/\s+/gu, ' ')
  return kind === 'emailAddress' ? tidy.toLowerCase() : tidy
}

/** `sha256$` and the hexadecimal SHA-256 of the value followed by the salt. @see https://www.imsglobal.org/spec/ob/v3p0/#identityhash */
export async function hashIdentity(value: string, salt: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(value + salt))
  return `sha256$${[...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

/** The identity object of a person whose name or address nobody can read from the credential. The salt is random, at least 128 bits. */
export async function createHashedIdentity(kind: IdentityKind, value: string, salt: string): Promise<IdentityObject> {
  const identityHash = await hashIdentity(normaliseIdentity(kind, value), salt)
  return { type: 'IdentityObject', hashed: true, identityHash, identityType: kind, salt }
}

/** The person's name in clear, so that an employer can tell whose credential it is. */
export function createNameInClear(name: string): IdentityObject {
  return {
    type: 'IdentityObject',
    hashed: false,
    identityHash: normaliseIdentity('name', name),
    identityType: 'name',
  }
}

/**
 * Whether what somebody types is what was hashed: as typed, tidied, or in lower case, since issuers differ.
 * A hash by another algorithm than SHA-256 matches nothing.
 */
export async function matchesIdentity(hash: string, salt: string | undefined, typed: string): Promise<boolean> {
  const tidy = normaliseIdentity('name', typed)
  const wanted = hash.toLowerCase()
  for (const value of new Set([typed, tidy, tidy.toLowerCase()])) {
    if ((await hashIdentity(value, salt ?? '')) === wanted) return true
  }
  return false
}
