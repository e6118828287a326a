import { hashSecret } from '../access/secret-token.ts'
import type { IssuerPorts } from '../ports.ts'
import { ClaimRefusedError } from './claim-refused.ts'

export const nonceLifetimeSeconds = 5 * 60

type NoncePorts = Pick<IssuerPorts, 'nonces' | 'vault' | 'random' | 'clock'>

/** A nonce for a key proof: it carries its own end, sealed for this organisation, so that only a used one need be stored. */
export function createNonce({ vault, random, clock }: Omit<NoncePorts, 'nonces'>, org: string): string {
  const expiresAt = new Date(clock.now().getTime() + nonceLifetimeSeconds * 1000).toISOString()
  return vault.seal(`${expiresAt} ${random.uuid()}`, noncePurpose(org))
}

/** Uses up a nonce that we made. @throws ClaimRefusedError it is not ours, too old, or used before */
export async function spendNonce({ nonces, vault, clock }: NoncePorts, org: string, nonce: string): Promise<void> {
  const [expiresAt] = (vault.tryOpen(nonce, noncePurpose(org)) ?? '').split(' ')
  if (!expiresAt || expiresAt <= clock.now().toISOString()) throw refusedNonce()
  if (!(await nonces.spend(org, hashSecret(nonce), expiresAt))) throw refusedNonce()
}

function noncePurpose(org: string): string {
  return `nonce/${org}`
}

function refusedNonce(): ClaimRefusedError {
  return new ClaimRefusedError('invalid_nonce', 'The nonce is unknown, used or too old: ask for a new one')
}
