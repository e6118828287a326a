import { readCompactJws, type CompactJws } from '../proofs/compact-jws.ts'
import { verifyJws } from '../proofs/verify-jws.ts'
import type { JsonObject } from '../proofs/json.ts'
import type { ProofFinding } from '../proofs/proof-finding.ts'
import type { RequestPorts } from './request-ports.ts'
import { PresentationRequestError, type RequestRefusal } from './request-refusal.ts'

const typ = 'oauth-authz-req+jwt'

/** Clocks differ. */
const leewayMs = 60_000

/**
 * The parameters of a request that its asker signed: by a key that stands in the DID's own document, named there by `kid`, and in
 * force now. Whatever key the header brings along is not looked at. Not judged here: what the parameters say.
 * @param did the asker, as the link names it
 * @see https://openid.net/specs/openid-4-verifiable-presentations-1_0.html#name-defined-client-identifier-p
 * @see https://www.rfc-editor.org/rfc/rfc9101#section-6.3
 * @throws {PresentationRequestError}
 */
export async function verifyRequestObject(
  ports: Pick<RequestPorts, 'didResolver' | 'clock'>,
  jwt: string,
  did: string,
): Promise<JsonObject> {
  const jws = readCompactJws(jwt)
  if (jws === null || jws.header['typ'] !== typ) throw new PresentationRequestError('request-malformed')
  if (typeof jws.header['kid'] !== 'string') throw new PresentationRequestError('signature-invalid')
  const finding = await verifyByEitherPurpose(ports, jws, did)
  if (finding.outcome !== 'passed') throw new PresentationRequestError(refusalOf(finding))
  const now = ports.clock()
  const { revoked, expires } = finding.method ?? {}
  if (revoked !== undefined || (expires !== undefined && Date.parse(expires) <= now.getTime()))
    throw new PresentationRequestError('signature-invalid')
  assertInTime(jws.payload, now)
  return jws.payload
}

/** The specification asks for any key of the document; a wallet takes one that may speak for its owner. */
async function verifyByEitherPurpose(
  ports: Pick<RequestPorts, 'didResolver'>,
  jws: CompactJws,
  did: string,
): Promise<ProofFinding> {
  const finding = await verifyJws(ports, jws, { controller: did, relationship: 'authentication' })
  const isForOtherPurpose = finding.outcome === 'failed' && finding.code === 'key-purpose-mismatch'
  return isForOtherPurpose ? verifyJws(ports, jws, { controller: did, relationship: 'assertionMethod' }) : finding
}

function refusalOf({ outcome, ...finding }: Exclude<ProofFinding, { outcome: 'passed' }>): RequestRefusal {
  if (outcome === 'failed') return 'signature-invalid'
  if (finding.code === 'did-document-unreadable') return 'asker-unreachable'
  return finding.code === 'did-method-unknown' ? 'client-id-refused' : 'signature-invalid'
}

function assertInTime({ exp, nbf, iat }: JsonObject, now: Date): void {
  for (const moment of [exp, nbf, iat])
    if (moment !== undefined && typeof moment !== 'number') throw new PresentationRequestError('request-malformed')
  if (typeof exp === 'number' && exp * 1000 + leewayMs <= now.getTime())
    throw new PresentationRequestError('request-expired')
  for (const start of [nbf, iat])
    if (typeof start === 'number' && start * 1000 - leewayMs > now.getTime())
      throw new PresentationRequestError('request-malformed')
}
