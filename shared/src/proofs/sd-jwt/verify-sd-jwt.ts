import type { JwsKeyPorts } from '../find-jws-key.ts'
import type { ProofFinding } from '../proof-finding.ts'
import { signerOf } from '../signer-of.ts'
import { verifyJws } from '../verify-jws.ts'
import { readSdJwt } from './read-sd-jwt.ts'
import type { SdJwt } from './sd-jwt.ts'

/**
 * Verifies the signature of an SD-JWT by its issuer (of a presentation: its holder), and that its disclosures are those that were
 * signed. Never throws for a bad one. Not judged here: the key binding (`verifyKeyBinding`), `nonce` and `aud`, `nbf` and `exp`, key history.
 */
export async function verifySdJwt(ports: JwsKeyPorts, sdJwt: SdJwt): Promise<ProofFinding> {
  const reading = await readSdJwt(sdJwt)
  const { header } = sdJwt.jws
  const type = typeof header.typ === 'string' ? header.typ : 'JWT'
  if (reading.form === null) return { type, outcome: 'failed', code: reading.code, detail: reading.detail }
  const controller = reading.form === 'vcdm' ? signerOf(reading, header) : reading.claims.iss
  // Without `iss`, the issuer would be whoever the certificate of the header says: not a way in which we find keys.
  if (typeof controller !== 'string') return { type, outcome: 'not-checked', code: 'key-url-unknown' }
  const proofPurpose = reading.kind === 'credential' ? 'assertionMethod' : 'authentication'
  return { ...(await verifyJws(ports, sdJwt.jws, { relationship: proofPurpose, controller })), proofPurpose }
}
