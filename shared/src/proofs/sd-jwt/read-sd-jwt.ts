import { asList, type JsonObject } from '../json.ts'
import { readJwtClaims, withoutJwtClaims, type JwtClaims } from '../jwt-claims.ts'
import { discloseAll } from './disclose.ts'
import { DisclosureError } from './disclosure-error.ts'
import { digestDisclosures, findDigestAlgorithm } from './disclosures.ts'
import type { SdJwt } from './sd-jwt.ts'

export interface SdJwtCredential {
  /** `sd-jwt-vc` has a `vct` and is no VCDM; `vcdm` is a VCDM document. */
  readonly form: 'sd-jwt-vc' | 'vcdm'
  readonly typ: 'vc+sd-jwt' | 'dc+sd-jwt'
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
]

/** Reads what an SD-JWT says, with its disclosures in place; believes nothing yet. */
export async function readSdJwt({ jws, disclosures }: SdJwt): Promise<SdJwtCredential | SdJwtRefusal> {
  const { typ } = jws.header
  if (typ !== 'vc+sd-jwt' && typ !== 'dc+sd-jwt') return refuse('typ-refused', typeof typ === 'string' ? typ : 'none')
  const algorithm = findDigestAlgorithm(jws.payload._sd_alg)
  if (algorithm === null) return refuse('disclosure-malformed', 'an unknown _sd_alg')
  try {
    const byDigest = await digestDisclosures(disclosures, algorithm)
    const payload = discloseAll(jws.payload, byDigest)
    const hidden = alwaysShown.find((name) => name in payload && !(name in jws.payload))
    if (hidden !== undefined) return refuse('disclosure-malformed', `${hidden} was disclosed`)
    return readPayload(typ, payload)
  } catch (error) {
    if (error instanceof DisclosureError) return refuse(error.code, error.message)
    throw error
  }
}

function readPayload(typ: SdJwtCredential['typ'], payload: JsonObject): SdJwtCredential | SdJwtRefusal {
  const claims = readJwtClaims(payload)
  if (claims === null) return refuse('claims-mismatch', 'a registered claim is of the wrong kind')
  if (typeof payload.vct === 'string') return { form: 'sd-jwt-vc', typ, document: payload, claims }
  if (typ !== 'vc+sd-jwt' || asList(payload['@context']).length === 0) {
    return refuse('claims-mismatch', 'neither a vct nor a VCDM context')
  }
  if ('vc' in payload || 'vp' in payload) return refuse('claims-mismatch', `a vc or vp claim in ${typ}`)
  return { form: 'vcdm', typ, document: withoutJwtClaims(payload), claims }
}

function refuse(code: SdJwtRefusal['code'], detail: string): SdJwtRefusal {
  return { form: null, code, detail }
}
