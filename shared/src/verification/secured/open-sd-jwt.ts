import { holderKeyUrl, parseSdJwt, readSdJwt, verifyKeyBinding, verifySdJwt } from '../../proofs/index.ts'
import type { KeyBinding, OpenedDocument } from './secured-document.ts'
import { findTokenDefect } from './open-jwt.ts'

/** An SD-JWT, with what was disclosed in its place; `vct` makes it an SD-JWT VC, `@context` a VCDM document. */
export async function openSdJwt(token: string): Promise<OpenedDocument> {
  const sdJwt = parseSdJwt(token)
  if (sdJwt === null) return { form: 'refused', refused: { code: 'sd-jwt-malformed', form: 'sd-jwt' } }
  const reading = await readSdJwt(sdJwt)
  if (reading.form === null)
    return { form: 'refused', refused: { code: reading.code, form: 'sd-jwt', detail: reading.detail } }
  const { document, claims, typ, kind } = reading
  const keyBinding: KeyBinding = {
    isPresent: sdJwt.keyBinding !== null,
    isByDid: holderKeyUrl(sdJwt.jws.payload) !== null,
    verify: (run) => verifyKeyBinding(run, sdJwt, { now: run.now }),
  }
  const common = {
    document,
    // What was disclosed is read like the rest: it must mean one thing as well.
    jsonDefect: findTokenDefect([sdJwt.jws.compact.split('.').slice(0, 2), sdJwt.disclosures].flat()),
    keyBinding,
    ...(claims.nbf !== undefined && { notBefore: new Date(claims.nbf * 1000) }),
    ...(claims.exp !== undefined && { expiry: new Date(claims.exp * 1000) }),
  }
  if (reading.form === 'sd-jwt-vc') {
    return { form: 'sd-jwt-vc', opened: { ...common, verifyProofs: async (run) => [await verifySdJwt(run, sdJwt)] } }
  }
  return {
    form: 'vcdm',
    opened: {
      ...common,
      securing: 'enveloped',
      kind,
      isSigned: true,
      form: typ,
      ...(claims.nonce !== undefined && { challenge: claims.nonce }),
      ...(claims.aud !== undefined && { domain: claims.aud }),
      verifyProofs: async (run) => [await verifySdJwt(run, sdJwt)],
    },
  }
}
