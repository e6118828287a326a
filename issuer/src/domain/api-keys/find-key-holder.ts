import type { Principal } from '../access/actor.ts'
import { matchesSecret } from '../access/secret-token.ts'
import type { IssuerPorts } from '../ports.ts'

/** Whom an API key speaks for; null when it is unknown, wrong or withdrawn. */
export async function findKeyHolder(
  { apiKeys }: Pick<IssuerPorts, 'apiKeys'>,
  text: string,
): Promise<Principal | null> {
  const [prefix, org, id, secret, ...rest] = text.split('.')
  if (prefix !== 'stapel' || !org || !id || !secret || rest.length > 0) return null
  const key = await apiKeys.find(org, id)
  if (!key || key.withdrawnAt !== undefined || !matchesSecret(secret, key.secretHash)) return null
  return { org, actor: { kind: 'api-key', id, name: key.name }, permissions: key.scopes }
}
