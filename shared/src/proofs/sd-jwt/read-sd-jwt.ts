import { asList, type JsonObject } from '../json.ts'
import { readJwtClaims, withoutJwtClaims, type JwtClaims } from '../jwt-claims.ts'
import { namesItsSigner } from '../signer-of.ts'
import { discloseAll } from './disclose.ts'
import { DisclosureError } from './disclosure-error.ts'
import { digestDisclosures, findDigestAlgorithm } from './disclosures.ts'
import type { SdJwt } from './sd-jwt.ts'

const typs = ['vc+sd-jwt', 'dc+sd-jwt', 'vp+sd-jwt'] as const
type SdJwtTyp = (typeof typs)[number]

export interface SdJwtDocument {
  /** `sd-jwt-vc` has a `vct` and is no VCDM; `vcdm` is a VCDM document. */
  readonly form: 'sd-jwt-vc' | 'vcdm'
  readonly kind: 'credential' | 'presentation'
  readonly typ: SdJwtTyp
  /** With what was disclosed in its place. Of the form `vcdm` without the registered claims; an SD-JWT VC is its claims. */
  readonly document: JsonObject
  readonly claims: JwtClaims
}

export interface SdJwtRefusal {
  readonly form: null
  readonly code: 'typ-refused' | 'claims-mismatch' | 'disclosure-malformed'
  readonly detail: string
}

/** What an issuer never leaves to the holder to show or not. @see https://datatracker.ietf.org/doc/draft-ietf-oauth-sd-jwt-vc/ §3.2.2.2 */
const alwaysShown = [
  'iss',
  'nbf',
  'exp',
  'cnf',
  'vct',
  'vct#integrity',
  'status',
  '@context',
  'type',
  'issuer',
  'credentialStatus',
  'holder',
  'nonce',
  'aud',
]

/** Left out in part, these would say that nobody keeps track of whether it was withdrawn. */
const decidesStatus = ['status', 'credentialStatus']

/** Bounded by the depth that `discloseAll` has found the payload to have. */
function holdsDigests(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return '_sd' in value || '...' in value || Object.values(value).some(holdsDigests)
}

/** Reads what an SD-JWT says, with its disclosures in place; believes nothing yet. */
export async function readSdJwt({ jws, disclosures }: SdJwt): Promise<SdJwtDocument | SdJwtRefusal> {
  const typ = typs.find((known) => known === jws.header.typ)
  if (typ === undefined) return refuse('typ-refused', typeof jws.header.typ === 'string' ? jws.header.typ : 'none')
  const algorithm = findDigestAlgorithm(jws.payload._sd_alg)
  if (algorithm === null) return refuse('disclosure-malformed', 'an unknown _sd_alg')
  try {
    const byDigest = await digestDisclosures(disclosures, algorithm)
    const payload = discloseAll(jws.payload, byDigest)
    const hidden = alwaysShown.find((name) => name in payload && !(name in jws.payload))
    if (hidden !== undefined) return refuse('disclosure-malformed', `${hidden} was disclosed`)
    const partlyHidden = decidesStatus.find((name) => holdsDigests(jws.payload[name]))
    if (partlyHidden !== undefined) return refuse('disclosure-malformed', `${partlyHidden} is hidden in part`)
    return readPayload(typ, payload)
  } catch (error) {
    if (error instanceof DisclosureError) return refuse(error.code, error.message)
    throw error
  }
}

function readPayload(typ: SdJwtTyp, payload: JsonObject): SdJwtDocument | SdJwtRefusal {
  const claims = readJwtClaims(payload)
  if (claims === null) return refuse('claims-mismatch', 'a registered claim is of the wrong kind')
  if (typeof payload.vct === 'string' && typ !== 'vp+sd-jwt')
    return { form: 'sd-jwt-vc', kind: 'credential', typ, document: payload, claims }
  if (typ === 'dc+sd-jwt' || asList(payload['@context']).length === 0) {
    return refuse('claims-mismatch', 'neither a vct nor a VCDM context')
  }
  if ('vc' in payload || 'vp' in payload) return refuse('claims-mismatch', `a vc or vp claim in ${typ}`)
  const document = withoutJwtClaims(payload)
  const kind = typ === 'vp+sd-jwt' ? 'presentation' : 'credential'
  if (!namesItsSigner(kind, document, claims)) return refuse('claims-mismatch', 'iss is not the issuer or holder')
  return { form: 'vcdm', kind, typ, document, claims }
}

function refuse(code: SdJwtRefusal['code'], detail: string): SdJwtRefusal {
  return { form: null, code, detail }
}
