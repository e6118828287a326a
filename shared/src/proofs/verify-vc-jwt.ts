import type { VerificationRelationship } from '../dids/verification-method.ts'
import type { CompactJws } from './compact-jws.ts'
import type { JwsKeyPorts } from './find-jws-key.ts'
import { asList } from './json.ts'
import type { ProofFailure, ProofFinding } from './proof-finding.ts'
import { readVcJwt, type VcJwt } from './read-vc-jwt.ts'
import { signerOf } from './signer-of.ts'
import { verifyJws } from './verify-jws.ts'

export interface ExpectedVcJwt {
  /** By default `assertionMethod` for a credential, `authentication` for a presentation. */
  readonly proofPurpose?: VerificationRelationship
  /** By default the issuer or holder that the document names. */
  readonly controller?: string
  /** Compared with `nonce` and `aud` when given. */
  readonly challenge?: string
  readonly domain?: string
}

/**
 * Verifies a JWS as a credential or presentation: its form, its claims against its document, and its signature by
 * the issuer or holder. Never throws for a bad one. Not judged here: `nbf` and `exp` (`readVcJwt` gives them), key
 * history, and Open Badges 2.0 assertions, which name their key otherwise.
 */
export async function verifyVcJwt(
  ports: JwsKeyPorts,
  jws: CompactJws,
  expected: ExpectedVcJwt = {},
): Promise<ProofFinding> {
  const reading = readVcJwt(jws)
  const type = typeof jws.header.typ === 'string' ? jws.header.typ : 'JWT'
  if (reading.form === null) return { type, outcome: 'failed', code: reading.code, detail: reading.detail }
  const controller = expected.controller ?? signerOf(reading, jws.header)
  if (controller === null)
    return { type, outcome: 'failed', code: 'claims-mismatch', detail: 'nobody is named as signer' }
  const relationship =
    expected.proofPurpose ??
    (reading.kind === 'credential' ? ('assertionMethod' as const) : ('authentication' as const))
  const mismatch = mismatchWith(expected, reading)
  if (mismatch !== null) return { type, controller, proofPurpose: relationship, outcome: 'failed', code: mismatch }
  return { ...(await verifyJws(ports, jws, { relationship, controller })), proofPurpose: relationship }
}

function mismatchWith({ challenge, domain }: ExpectedVcJwt, { claims }: VcJwt): ProofFailure | null {
  if (challenge !== undefined && claims.nonce !== challenge) return 'challenge-mismatch'
  return domain === undefined || asList(claims.aud).includes(domain) ? null : 'domain-mismatch'
}
