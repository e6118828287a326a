import { readCompactJws } from '../../proofs/compact-jws.ts'
import { decodeBase64url } from '../../proofs/encodings/base64url.ts'
import { decodeUtf8 } from '../../proofs/encodings/utf8.ts'
import { readVcJwt } from '../../proofs/read-vc-jwt.ts'
import { verifyVcJwt } from '../../proofs/verify-vc-jwt.ts'
import { findJsonDefect, type JsonDefect } from '../json-defects.ts'
import type { OpenedDocument } from './secured-document.ts'

/** A compact JWS, by the rules of CONTRACT §3 (JOSE). */
export function openJwt(token: string): OpenedDocument {
  const jws = readCompactJws(token)
  if (jws === null) return { form: 'refused', refused: { code: 'jws-malformed', form: 'jwt' } }
  const reading = readVcJwt(jws)
  if (reading.form === null)
    return { form: 'refused', refused: { code: reading.code, form: 'jwt', detail: reading.detail } }
  const { document, claims, form, kind } = reading
  if (form === 'open-badges-2.0') return { form: 'open-badges-2', opened: { assertion: document, jws } }
  return {
    form: 'vcdm',
    opened: {
      securing: 'enveloped',
      kind,
      document,
      jsonDefect: findTokenDefect(token.split('.').slice(0, 2)),
      isSigned: true,
      form,
      ...(claims.nbf !== undefined && { notBefore: new Date(claims.nbf * 1000) }),
      ...(claims.exp !== undefined && { expiry: new Date(claims.exp * 1000) }),
      ...(claims.nonce !== undefined && { challenge: claims.nonce }),
      ...(claims.aud !== undefined && { domain: claims.aud }),
      verifyProofs: async (run, { proofPurpose, controller }) => [
        await verifyVcJwt(run, jws, { proofPurpose, ...(controller !== undefined && { controller }) }),
      ],
    },
  }
}

/** The first in these parts of a token, all of them JSON in base64url. */
export function findTokenDefect(parts: readonly string[]): JsonDefect | null {
  for (const part of parts) {
    const bytes = decodeBase64url(part)
    const text = bytes && decodeUtf8(bytes)
    const defect = text === null ? null : findJsonDefect(text)
    if (defect !== null) return defect
  }
  return null
}
