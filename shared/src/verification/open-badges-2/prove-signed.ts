import { compactVerify, errors, importSPKI } from 'jose'
import type { CompactJws } from '../../proofs/compact-jws.ts'
import { asList, isJsonObject, type JsonObject } from '../../proofs/json.ts'
import { failed, type FindingOf, notChecked, passed } from '../finding.ts'
import type { Run } from '../run.ts'
import { fetchBadgeObject, fetchProfile, followBadge, followMember } from './fetch-badge-object.ts'
import type { OldBadgeProof } from './old-badge-proof.ts'
import { isRevokedIn, reasonOf } from './prove-hosted.ts'

/** The algorithms of Open Badges 2.0 and what circulates; never `none`, never a symmetric key. */
const algorithms = ['RS256', 'ES256', 'ES384']

/**
 * A signed assertion names the URL of a key, which must be one that the issuer's profile names, and owned by it. That profile is
 * the one at its own URL: one inside the assertion is signed by whoever wrote it, with whatever keys they like.
 */
export async function proveSigned(run: Run, assertion: JsonObject, jws: CompactJws): Promise<OldBadgeProof> {
  const { badge, issuer } = await followBadge(run, assertion)
  const profile = issuer && (await fetchProfile(run, issuer['id']))
  const common = { status: notChecked('status', 'earlier-check'), assertion, badge } as const
  if (!isJsonObject(profile)) {
    const binding = notChecked('issuer-binding', 'issuer-unreadable')
    return { ...common, issuer, proof: notChecked('proof', 'earlier-check'), binding }
  }
  const creator = creatorOf(assertion)
  const keys = asList(profile['publicKey'])
  const details = { found: String(creator) }
  if (typeof creator !== 'string' || !keys.some((key) => (isJsonObject(key) ? key['id'] : key) === creator)) {
    const binding = failed('issuer-binding', 'issuer-differs', details)
    return { ...common, issuer: profile, proof: notChecked('proof', 'controller-not-followed', details), binding }
  }
  const embedded = keys.find(
    (key) => isJsonObject(key) && key['id'] === creator && typeof key['publicKeyPem'] === 'string',
  )
  const key = await followMember(run, embedded ?? creator)
  const binding =
    key === null || key['owner'] === profile['id']
      ? passed('issuer-binding', undefined, details)
      : failed('issuer-binding', 'issuer-differs', details)
  return { ...common, issuer: profile, proof: await checkSignature(jws, key), binding }
}

function creatorOf({ verification, verify }: JsonObject): unknown {
  const how = isJsonObject(verification) ? verification : isJsonObject(verify) ? verify : {}
  return how['creator'] ?? how['url']
}

async function checkSignature(jws: CompactJws, key: JsonObject | null): Promise<FindingOf<'proof'>> {
  const { alg } = jws.header
  if (key === null) return notChecked('proof', 'did-document-unreadable')
  if (typeof alg !== 'string' || !algorithms.includes(alg)) return failed('proof', 'alg-refused')
  const pem = key['publicKeyPem']
  if (typeof pem !== 'string') return failed('proof', 'key-malformed')
  try {
    await compactVerify(jws.compact, await importSPKI(pem, alg), { algorithms })
    return passed('proof', undefined, { algorithm: alg })
  } catch (error) {
    if (error instanceof errors.JWSSignatureVerificationFailed) return failed('proof', 'signature-invalid')
    // A text that is no key, or a key of another kind: `jose` and WebCrypto say so in different ways.
    if (error instanceof errors.JOSEError || error instanceof TypeError || error instanceof DOMException)
      return failed('proof', 'key-malformed')
    throw error
  }
}

/** A signed assertion is revoked by the list that the issuer's profile names. */
export async function checkSignedStatus(
  run: Run,
  { proof, binding, assertion, issuer }: OldBadgeProof,
): Promise<FindingOf<'status'>> {
  const list = issuer?.['revocationList']
  if (proof.outcome !== 'passed' || binding.outcome !== 'passed') return notChecked('status', 'earlier-check')
  if (typeof list !== 'string') return notChecked('status', 'not-present')
  const fetched = await fetchBadgeObject(run, list)
  if (fetched === null || 'gone' in fetched)
    return notChecked('status', run.isOutOfTime() ? 'out-of-time' : 'list-unreachable', { list })
  const revoked = isRevokedIn(fetched.object, String(assertion['id']))
  return revoked === null
    ? passed('status', 'list-unsigned', { list })
    : failed('status', 'revoked', { list, ...reasonOf(revoked) })
}
