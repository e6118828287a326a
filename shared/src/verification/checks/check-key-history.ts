import type { ProofFinding } from '../../proofs/proof-finding.ts'
import { failed, type FindingOf, notChecked, passed } from '../finding.ts'

/**
 * Rotation sets `expires`: what was signed before it holds. `revoked` is compromise: the thief chooses the moment that a
 * signature claims, so nothing signed with that key can be relied on (CONTRACT §3, Keys).
 */
export function checkKeyHistory(proofs: readonly ProofFinding[]): FindingOf<'key-history'> {
  // Proofs, and not one key that could be read: of which key would anything be known?
  if (proofs.length > 0 && proofs.every(({ method }) => method === undefined))
    return notChecked('key-history', 'earlier-check')
  const found = proofs.map(judge)
  return (
    found.find(({ outcome }) => outcome === 'failed') ??
    found.find(({ outcome, code }) => outcome === 'not-checked' && code !== 'not-present') ??
    found.find(({ outcome }) => outcome === 'passed') ??
    notChecked('key-history', 'not-present')
  )
}

function judge({ method, created }: ProofFinding): FindingOf<'key-history'> {
  if (method?.revoked !== undefined) {
    const details = { revoked: method.revoked, ...(created !== undefined && { signed: created }) }
    const after = created !== undefined && Date.parse(created) >= Date.parse(method.revoked)
    return after
      ? failed('key-history', 'signed-after-compromise', details)
      : notChecked('key-history', 'key-compromised', details)
  }
  if (method?.expires === undefined) return notChecked('key-history', 'not-present')
  if (created === undefined) return notChecked('key-history', 'signing-moment-unknown', { expires: method.expires })
  const details = { expires: method.expires, signed: created }
  const after = Date.parse(created) >= Date.parse(method.expires)
  return after ? failed('key-history', 'signed-after-rotation', details) : passed('key-history', undefined, details)
}
