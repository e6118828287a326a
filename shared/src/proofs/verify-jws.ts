import { compactVerify, errors } from 'jose'
import { controllerOf } from '../dids/did-resolver.ts'
import type { PublicKey } from '../dids/public-key.ts'
import type { VerificationRelationship } from '../dids/verification-method.ts'
import type { CompactJws } from './compact-jws.ts'
import { findJwsKey, methodUrlOf, type JwsKeyPorts } from './find-jws-key.ts'
import { algorithmFitsKey, isAllowedAlgorithm } from './jose-algorithms.ts'
import type { JsonObject } from './json.ts'
import type { ProofFacts, ProofFinding } from './proof-finding.ts'

export interface ExpectedJws {
  readonly relationship: VerificationRelationship
  /** The issuer or the holder: the key is looked for in this one's document, and nowhere else. */
  readonly controller: string
}

/**
 * Verifies the signature of a JWS with a key of its expected controller. A `kid` of somebody else is not followed.
 * Not judged here: claims and `typ`.
 */
export async function verifyJws(ports: JwsKeyPorts, jws: CompactJws, expected: ExpectedJws): Promise<ProofFinding> {
  const { header } = jws
  const { controller, relationship } = expected
  const methodUrl = methodUrlOf(header.kid, controller)
  const facts = {
    ...factsOf(jws),
    ...(methodUrl !== null && { verificationMethod: methodUrl }),
    controller: controllerOf(methodUrl ?? controller),
  }
  if (!isAllowedAlgorithm(header.alg)) return { ...facts, outcome: 'failed', code: 'alg-refused' }
  // We know no extension, and an unencoded payload is not what we read.
  if ('crit' in header || 'b64' in header) return { ...facts, outcome: 'failed', code: 'header-refused' }
  if (facts.controller !== controller) return { ...facts, outcome: 'not-checked', code: 'controller-not-followed' }
  const key = await findJwsKey(ports, header, controller, relationship)
  if (key.outcome !== 'found') return { ...facts, ...key }
  const found = { ...facts, verificationMethod: key.method.id, method: key.method }
  if (!algorithmFitsKey(header.alg, key.method.key)) return { ...found, outcome: 'failed', code: 'key-kind-mismatch' }
  return (await isSignedBy(jws, key.method.key))
    ? { ...found, outcome: 'passed' }
    : { ...found, outcome: 'failed', code: 'signature-invalid' }
}

/** Whether this key made the signature; the header’s algorithm has been found to fit the key. */
export async function isSignedBy({ compact, header }: CompactJws, { jwk }: PublicKey): Promise<boolean> {
  try {
    await compactVerify(compact, { ...jwk }, { algorithms: [String(header.alg)] })
    return true
  } catch (error) {
    // A key that is no point of its curve is none that signed.
    if (error instanceof errors.JOSEError || error instanceof DOMException) return false
    throw error
  }
}

function factsOf({ header, payload }: CompactJws): ProofFacts {
  return {
    type: typeof header.typ === 'string' ? header.typ : 'JWT',
    ...(typeof header.alg === 'string' && { algorithm: header.alg }),
    ...createdOf(payload),
  }
}

/** `iat`, as the moment that it is. */
function createdOf({ iat }: JsonObject): { readonly created?: string } {
  const moment = typeof iat === 'number' ? new Date(iat * 1000) : null
  return moment === null || Number.isNaN(moment.getTime()) ? {} : { created: moment.toISOString() }
}
