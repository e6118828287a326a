import type { CompactJws } from './compact-jws.ts'
import { asList, type JsonObject } from './json.ts'
import { readJwtClaims, toSeconds, withoutJwtClaims, type JwtClaims } from './jwt-claims.ts'
import { idOf, namesItsSigner } from './signer-of.ts'
import { documentOfVcdm1Jwt } from './vcdm-1-jwt.ts'

/** What a JWS says that it is. */
export type JwtForm =
  /** VC-JOSE-COSE: the payload is the document. */
  | 'vc+jwt'
  | 'vp+jwt'
  /** VCDM 1.1: the document is in a `vc` or `vp` claim, parts of it in other claims. */
  | 'vcdm-1.1'
  /** Open Badges 3.0: the payload is the document, and `iss sub jti nbf` repeat it. */
  | 'open-badges-3.0'
  /** A signed Open Badges 2.0 assertion: not a VCDM document, it names its key by URL in `verification.creator`. */
  | 'open-badges-2.0'

export interface VcJwt {
  readonly form: JwtForm
  readonly kind: 'credential' | 'presentation'
  /** Without the registered claims, unless the form is Open Badges 2.0. */
  readonly document: JsonObject
  readonly claims: JwtClaims
}

export interface VcJwtRefusal {
  readonly form: null
  readonly code: 'typ-refused' | 'claims-mismatch'
  readonly detail: string
}

/**
 * Reads what a JWS claims to be, by the rules of CONTRACT §3 (JOSE), and the document in it; believes nothing yet.
 * `exp` counts beside the document's own end (`claims.exp`), whatever the form.
 */
export function readVcJwt({ header, payload }: CompactJws): VcJwt | VcJwtRefusal {
  const { typ } = header
  const claims = readJwtClaims(payload)
  if (claims === null) return refuse('claims-mismatch', 'a registered claim is of the wrong kind')
  if (typ === 'vc+jwt' || typ === 'vp+jwt') return readVcJose(typ, payload, claims)
  if (typ !== undefined && typ !== 'JWT') return refuse('typ-refused', typeof typ === 'string' ? typ : 'not text')
  if ('vc' in payload || 'vp' in payload) {
    const document = documentOfVcdm1Jwt(payload, claims)
    if (document === null) return refuse('claims-mismatch', 'the claims and the vc or vp claim contradict each other')
    return { form: 'vcdm-1.1', kind: 'vp' in payload ? 'presentation' : 'credential', document, claims }
  }
  if (asList(payload['@context']).includes('https://w3id.org/openbadges/v2')) {
    return { form: 'open-badges-2.0', kind: 'credential', document: payload, claims }
  }
  const document = withoutJwtClaims(payload)
  if (!repeatsDocument(document, claims)) return refuse('claims-mismatch', 'iss, sub, jti and nbf repeat the document')
  return { form: 'open-badges-3.0', kind: 'credential', document, claims }
}

function readVcJose(typ: 'vc+jwt' | 'vp+jwt', payload: JsonObject, claims: JwtClaims): VcJwt | VcJwtRefusal {
  if ('vc' in payload || 'vp' in payload) return refuse('claims-mismatch', `a vc or vp claim in ${typ}`)
  const document = withoutJwtClaims(payload)
  const kind = typ === 'vc+jwt' ? 'credential' : 'presentation'
  if (!namesItsSigner(kind, document, claims)) return refuse('claims-mismatch', 'iss is not the issuer or holder')
  return { form: typ, kind, document, claims }
}

function repeatsDocument(document: JsonObject, { iss, sub, jti, nbf }: JwtClaims): boolean {
  const [subject] = asList(document.credentialSubject)
  const from = toSeconds(document.validFrom ?? document.issuanceDate)
  return (
    iss !== undefined &&
    iss === idOf(document.issuer) &&
    sub !== undefined &&
    sub === idOf(subject) &&
    jti !== undefined &&
    jti === document.id &&
    nbf !== undefined &&
    Math.floor(nbf) === from
  )
}

function refuse(code: VcJwtRefusal['code'], detail: string): VcJwtRefusal {
  return { form: null, code, detail }
}
