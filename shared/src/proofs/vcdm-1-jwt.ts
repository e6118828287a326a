import { asList, isJsonObject, type JsonObject } from './json.ts'
import { toSeconds, type JwtClaims } from './jwt-claims.ts'

/**
 * The document of a JWT in the form of VCDM 1.1: in its `vc` or `vp` claim, with what other claims say of it put in
 * its place. Null when the two contradict each other, or the claim is no document.
 * @see https://www.w3.org/TR/vc-data-model-1.1/#jwt-decoding
 */
export function documentOfVcdm1Jwt(payload: JsonObject, claims: JwtClaims): JsonObject | null {
  const { vc, vp } = payload
  if (vc !== undefined && vp !== undefined) return null
  if (isJsonObject(vc)) return credentialOf(vc, claims)
  return isJsonObject(vp) ? presentationOf(vp, claims) : null
}

function credentialOf(vc: JsonObject, { iss, sub, jti, nbf, exp }: JwtClaims): JsonObject | null {
  const [from, until] = datesOf(vc)
  const subjects = asList(vc.credentialSubject)
  const [subject] = subjects
  // With several subjects, nobody can say whom `sub` means.
  if (iss === undefined || !isJsonObject(subject) || (sub !== undefined && subjects.length > 1)) return null
  const issuer = isJsonObject(vc.issuer) ? vc.issuer.id : vc.issuer
  const agrees =
    isAbsentOr(iss, issuer) &&
    isAbsentOr(jti, vc.id) &&
    isAbsentOr(sub, subject.id) &&
    isAbsentOr(nbf, vc[from], toSeconds) &&
    isAbsentOr(exp, vc[until], toSeconds)
  if (!agrees) return null
  return {
    ...vc,
    ...(jti !== undefined && { id: jti }),
    issuer: isJsonObject(vc.issuer) ? { ...vc.issuer, id: iss } : iss,
    ...(sub !== undefined && { credentialSubject: { ...subject, id: sub } }),
    ...(nbf !== undefined && vc[from] === undefined && { [from]: toDate(nbf) }),
    ...(exp !== undefined && vc[until] === undefined && { [until]: toDate(exp) }),
  }
}

function presentationOf(vp: JsonObject, { iss, jti }: JwtClaims): JsonObject | null {
  const holder = isJsonObject(vp.holder) ? vp.holder.id : vp.holder
  if (iss === undefined || !isAbsentOr(iss, holder) || !isAbsentOr(jti, vp.id)) return null
  return { ...vp, ...(jti !== undefined && { id: jti }), holder: vp.holder ?? iss }
}

function datesOf(vc: JsonObject): readonly [string, string] {
  const isVersion2 = asList(vc['@context']).includes('https://www.w3.org/ns/credentials/v2')
  return isVersion2 ? ['validFrom', 'validUntil'] : ['issuanceDate', 'expirationDate']
}

/** A claim and a member that are both there say the same. */
function isAbsentOr(claim: unknown, member: unknown, read: (member: unknown) => unknown = (value) => value): boolean {
  const said = typeof claim === 'number' ? Math.floor(claim) : claim
  return claim === undefined || member === undefined || read(member) === said
}

function toDate(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
}
