import { signCompactJws } from '../proofs/compact-jws.ts'
import { algorithmOfKey } from '../proofs/jose-algorithms.ts'
import { asList, type JsonObject } from '../proofs/json.ts'
import { parseJsonObject } from '../proofs/parse-json-object.ts'
import { signDataIntegrity } from '../proofs/sign-data-integrity.ts'
import type { SignableCryptosuite } from '../proofs/data-integrity-options.ts'
import type { SigningKey } from '../proofs/signing-key.ts'
import type { PresentationFormat, PresentationRequest } from './presentation-request.ts'

/** A credential to show, and how. */
export interface ShownCredential {
  readonly queryId: string
  readonly format: PresentationFormat
  /** The signed text, as it came. */
  readonly text: string
  /** The key of whom the credential is about; without it the credential is shown as it is, and proves no holder. */
  readonly key?: SigningKey
}

/** By the id of each credential query that is answered. */
export type VpToken = Readonly<Record<string, readonly (JsonObject | string)[]>>

/** The asker reads no proof that this holder's key can make. */
export class ProofNotReadableError extends Error {
  override readonly name = 'ProofNotReadableError'
  readonly code = 'proof-not-readable'
}

/**
 * What is shown, made for this asker and this question alone. Each credential has a presentation of its own, signed by the key of
 * whom it is about: that is how DCQL counts, and what every verifier can read.
 * A credential with a key is only ever shown under that key's proof; a query that wants none gets the bare credential.
 * @see https://openid.net/specs/openid-4-verifiable-presentations-1_0.html#appendix-B.1
 * @throws {ProofNotReadableError}
 */
export async function createPresentationResponse(
  request: Pick<PresentationRequest, 'clientId' | 'nonce' | 'query' | 'formats'>,
  shown: readonly ShownCredential[],
  now: Date,
): Promise<VpToken> {
  const answers: Record<string, (JsonObject | string)[]> = {}
  for (const credential of shown) {
    const asked = request.query.credentials.find(({ id }) => id === credential.queryId)
    if (asked === undefined) throw new TypeError(`Nobody asked ${credential.queryId}`)
    const answer = asked.require_cryptographic_holder_binding
      ? await present(request, credential, now)
      : contentOf(credential)
    ;(answers[credential.queryId] ??= []).push(answer)
  }
  return answers
}

function present(
  request: Pick<PresentationRequest, 'clientId' | 'nonce' | 'formats'>,
  shown: ShownCredential,
  now: Date,
): Promise<JsonObject | string> {
  if (shown.key === undefined) throw new TypeError('A credential without a key can’t be bound to its holder')
  return shown.format === 'ldp_vc'
    ? presentWithProof(request, shown, shown.key, now)
    : presentAsJwt(request, shown, shown.key, now)
}

/** The holder’s key decides which suites there are; of those, the first that the asker reads. */
const suitesOf = {
  Ed25519: ['eddsa-rdfc-2022', 'eddsa-jcs-2022'],
  'P-256': ['ecdsa-rdfc-2019', 'ecdsa-jcs-2019'],
  'P-384': ['ecdsa-rdfc-2019', 'ecdsa-jcs-2019'],
} as const satisfies Record<SigningKey['algorithm'], readonly SignableCryptosuite[]>

function presentWithProof(
  { clientId, nonce, formats }: Pick<PresentationRequest, 'clientId' | 'nonce' | 'formats'>,
  shown: ShownCredential,
  key: SigningKey,
  now: Date,
): Promise<JsonObject> {
  const { proof_type_values: types, cryptosuite_values: readable } = formats.ldp_vc ?? {}
  const cryptosuite = suitesOf[key.algorithm].find((suite) => readable?.includes(suite) ?? true)
  if (cryptosuite === undefined || types?.includes('DataIntegrityProof') === false)
    throw new ProofNotReadableError('The asker reads no suite of this key')
  const credential = contentOf(shown) as JsonObject
  const presentation = {
    '@context': contextFor(credential),
    type: ['VerifiablePresentation'],
    holder: key.controller,
    verifiableCredential: [credential],
  }
  return signDataIntegrity(presentation, key, {
    cryptosuite,
    created: now.toISOString(),
    proofPurpose: 'authentication',
    challenge: nonce,
    domain: clientId,
  })
}

/** The data model of the credential; 1.1 knows no Data Integrity of itself. */
function contextFor(credential: JsonObject): readonly string[] {
  const isVersion1 = asList(credential['@context']).includes('https://www.w3.org/2018/credentials/v1')
  return isVersion1
    ? ['https://www.w3.org/2018/credentials/v1', 'https://w3id.org/security/data-integrity/v2']
    : ['https://www.w3.org/ns/credentials/v2']
}

function presentAsJwt(
  { clientId, nonce, formats }: Pick<PresentationRequest, 'clientId' | 'nonce' | 'formats'>,
  shown: ShownCredential,
  key: SigningKey,
  now: Date,
): Promise<string> {
  const algorithms = formats.jwt_vc_json?.alg_values
  // `Ed25519` is RFC 9864's name for what RFC 8037 calls `EdDSA`.
  const names = key.algorithm === 'Ed25519' ? ['EdDSA', 'Ed25519'] : [algorithmOfKey[key.algorithm]]
  const alg = names.find((name) => algorithms?.includes(name) ?? true)
  if (alg === undefined) throw new ProofNotReadableError('The asker reads no algorithm of this key')
  const issuedAt = Math.floor(now.getTime() / 1000)
  return signCompactJws(
    { alg, typ: 'JWT', kid: key.verificationMethod },
    {
      iss: key.controller,
      aud: clientId,
      nonce,
      iat: issuedAt,
      nbf: issuedAt,
      vp: {
        '@context': ['https://www.w3.org/2018/credentials/v1'],
        type: ['VerifiablePresentation'],
        verifiableCredential: [shown.text],
      },
    },
    key,
  )
}

function contentOf({ format, text }: ShownCredential): JsonObject | string {
  if (format === 'jwt_vc_json') return text
  const document = parseJsonObject(text)
  if (document === null) throw new TypeError('What is kept as ldp_vc is no JSON object')
  return document
}
