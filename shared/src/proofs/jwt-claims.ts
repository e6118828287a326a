import type { JsonObject } from './json.ts'

/** The registered claims of a JWT that say something about a credential or presentation. */
export interface JwtClaims {
  readonly iss?: string
  readonly sub?: string
  readonly jti?: string
  readonly nonce?: string
  readonly aud?: string | readonly string[]
  /** Seconds since 1970. */
  readonly nbf?: number
  readonly exp?: number
  readonly iat?: number
}

const texts = ['iss', 'sub', 'jti', 'nonce'] as const
const moments = ['nbf', 'exp', 'iat'] as const
/** Beyond this, seconds since 1970 are no date. */
const maxSeconds = 8.64e12

/** Null when one of them is of the wrong kind: a claim that can't be read must not be passed over. */
export function readJwtClaims(payload: JsonObject): JwtClaims | null {
  const { aud } = payload
  const wellFormed =
    texts.every((name) => payload[name] === undefined || typeof payload[name] === 'string') &&
    moments.every((name) => payload[name] === undefined || isMoment(payload[name])) &&
    (aud === undefined ||
      typeof aud === 'string' ||
      (Array.isArray(aud) && aud.every((one) => typeof one === 'string')))
  if (!wellFormed) return null
  const names = [...texts, ...moments, 'aud'].filter((name) => payload[name] !== undefined)
  return Object.fromEntries(names.map((name) => [name, payload[name]]))
}

/** The document of a JWT whose claims stand beside its members. */
export function withoutJwtClaims(payload: JsonObject): JsonObject {
  const claims = new Set<string>([...texts, ...moments, 'aud', 'cnf'])
  return Object.fromEntries(Object.entries(payload).filter(([name]) => !claims.has(name)))
}

/** A moment in the document, in the whole seconds that a claim has. */
export function toSeconds(moment: unknown): number | null {
  const milliseconds = typeof moment === 'string' ? Date.parse(moment) : Number.NaN
  return Number.isNaN(milliseconds) ? null : Math.floor(milliseconds / 1000)
}

function isMoment(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= maxSeconds
}
