import type { ProofFinding } from '../../proofs/proof-finding.ts'
import { failed, type FindingOf, notChecked, passed } from '../finding.ts'

/**
 * That one of the keys is the issuer's own (of a presentation: the holder's), byte for byte up to its `#`; decided before
 * anything is fetched, because the name of a key could point anywhere.
 */
export function checkIssuerBinding(
  proofs: readonly ProofFinding[],
  signer: { readonly id: string | undefined; readonly role: 'issuer' | 'holder' },
): FindingOf<'issuer-binding'> {
  const controllers = proofs.flatMap(({ controller }) => controller ?? [])
  if (controllers.length === 0) return notChecked('issuer-binding', 'earlier-check')
  if (signer.id === undefined) return notChecked('issuer-binding', 'not-present')
  const id = signer.id
  if (controllers.includes(id)) return passed('issuer-binding')
  const details = { expected: id, found: controllers }
  if (controllers.some((controller) => isSameHttpsOrigin(controller, id)))
    return notChecked('issuer-binding', 'same-origin-key', details)
  return failed('issuer-binding', signer.role === 'issuer' ? 'issuer-differs' : 'holder-differs', details)
}

/** Whoever publishes there may be the issuer, or somebody else on the same host: unknown. */
function isSameHttpsOrigin(one: string, other: string): boolean {
  if (!URL.canParse(one) || !URL.canParse(other)) return false
  const [a, b] = [new URL(one), new URL(other)]
  return a.protocol === 'https:' && a.origin === b.origin
}
