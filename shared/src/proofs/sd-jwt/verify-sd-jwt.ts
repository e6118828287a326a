import type { JwsKeyPorts } from '../find-jws-key.ts'
import { isJsonObject } from '../json.ts'
import type { ProofFinding } from '../proof-finding.ts'
import { verifyJws } from '../verify-jws.ts'
import { readSdJwt } from './read-sd-jwt.ts'
import type { SdJwt } from './sd-jwt.ts'

/**
 * Verifies the issuer's signature of an SD-JWT, and that its disclosures are those that it signed. Never throws for a
 * bad one. Not judged here: the key binding (`verifyKeyBinding`), `nbf` and `exp`, key history.
 */
export async function verifySdJwt(ports: JwsKeyPorts, sdJwt: SdJwt): Promise<ProofFinding> {
  const reading = await readSdJwt(sdJwt)
  const { header } = sdJwt.jws
  const type = typeof header.typ === 'string' ? header.typ : 'JWT'
  if (reading.form === null) return { type, outcome: 'failed', code: reading.code, detail: reading.detail }
  const { document, claims } = reading
  const named = isJsonObject(document.issuer) ? document.issuer.id : document.issuer
  const controller = reading.form === 'vcdm' ? named : claims.iss
  if (reading.form === 'vcdm' && claims.iss !== undefined && claims.iss !== named) {
    return { type, outcome: 'failed', code: 'claims-mismatch', detail: 'iss is not the issuer' }
  }
  // Without `iss`, the issuer would be whoever the certificate of the header says: not a way in which we find keys.
  if (typeof controller !== 'string') return { type, outcome: 'not-checked', code: 'key-url-unknown' }
  const finding = await verifyJws(ports, sdJwt.jws, { relationship: 'assertionMethod', controller })
  return { ...finding, proofPurpose: 'assertionMethod' }
}
