import { signCompactJws } from './compact-jws.ts'
import { asList, isJsonObject, type JsonObject } from './json.ts'
import { algorithmOfKey } from './jose-algorithms.ts'
import { SigningRefusedError } from './signing-refused-error.ts'
import type { SigningKey } from './signing-key.ts'

/**
 * Signs a VCDM 2.0 credential as `vc+jwt`, with Open Badges' claims beside its members: `iss sub jti nbf exp` equal
 * to the document in whole seconds, and `iat`, the moment of signing (CONTRACT §2).
 * @see https://www.w3.org/TR/vc-jose-cose/#securing-with-jose
 * @throws {SigningRefusedError} for a credential without an issuer, or with an embedded proof
 */
export async function signVcJwt(
  credential: JsonObject,
  key: SigningKey,
  options: { readonly issuedAt: string },
): Promise<string> {
  if ('proof' in credential) throw new SigningRefusedError('A credential has one kind of proof')
  const issuer = isJsonObject(credential.issuer) ? credential.issuer.id : credential.issuer
  if (issuer !== key.controller) throw new SigningRefusedError('The key is not the issuer’s')
  const [subject] = asList(credential.credentialSubject)
  const claims = {
    iss: issuer,
    ...(isJsonObject(subject) && typeof subject.id === 'string' && { sub: subject.id }),
    ...(typeof credential.id === 'string' && { jti: credential.id }),
    ...secondsOf('nbf', credential.validFrom),
    ...secondsOf('exp', credential.validUntil),
    ...secondsOf('iat', options.issuedAt),
  }
  return signCompactJws(headerFor('vc+jwt', 'vc', key), { ...credential, ...claims }, key)
}

export interface PresentationJwtOptions {
  readonly issuedAt: string
  /** Who asked (`aud`) and the nonce that they gave: what makes the presentation theirs alone. */
  readonly audience?: string
  readonly nonce?: string
}

/** Signs a presentation as `vp+jwt`; its credentials stand in it enveloped, or embedded with their own proofs. */
export async function signVpJwt(
  presentation: JsonObject,
  key: SigningKey,
  { issuedAt, audience, nonce }: PresentationJwtOptions,
): Promise<string> {
  const claims = {
    iss: key.controller,
    ...secondsOf('iat', issuedAt),
    ...(audience !== undefined && { aud: audience }),
    ...(nonce !== undefined && { nonce }),
  }
  return signCompactJws(headerFor('vp+jwt', 'vp', key), { ...presentation, ...claims }, key)
}

function headerFor(typ: string, cty: string, key: SigningKey): JsonObject {
  return { alg: algorithmOfKey[key.algorithm], typ, cty, kid: key.verificationMethod }
}

function secondsOf(claim: string, moment: unknown): Readonly<Record<string, number>> {
  if (moment === undefined) return {}
  const milliseconds = typeof moment === 'string' ? Date.parse(moment) : Number.NaN
  if (Number.isNaN(milliseconds)) throw new SigningRefusedError(`The moment for ${claim} is none`)
  return { [claim]: Math.floor(milliseconds / 1000) }
}
