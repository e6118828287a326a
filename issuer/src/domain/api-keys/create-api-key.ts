import { workDueAt } from '@stapel/shared/server'
import type { Actor, Permission } from '../access/actor.ts'
import { drawSecret, hashSecret } from '../access/secret-token.ts'
import { auditNote } from '../audit/noted.ts'
import type { IssuerPorts } from '../ports.ts'

type KeyPorts = Pick<IssuerPorts, 'apiKeys' | 'random' | 'clock' | 'bell'>

/** The text that the caller of the API sends; shown once. */
export function formatApiKey(org: string, id: string, secret: string): string {
  return `stapel.${org}.${id}.${secret}`
}

/** Makes a key. Its text is returned here and can never be read again. */
export async function createApiKey(
  ports: KeyPorts,
  actor: Actor,
  { org, name, scopes }: { readonly org: string; readonly name: string; readonly scopes: readonly Permission[] },
): Promise<{ readonly id: string; readonly text: string }> {
  const { apiKeys, random, clock, bell } = ports
  const id = Buffer.from(random.bytes(6)).toString('hex')
  const secret = drawSecret(random)
  const now = clock.now()
  await apiKeys.insert({
    _id: `${org}/${id}`,
    organisation: org,
    name,
    scopes,
    secretHash: hashSecret(secret),
    createdAt: now.toISOString(),
    unlogged: [auditNote(ports, actor, 'api-key.created', { key: id })],
    work: workDueAt(now),
  })
  bell.ring()
  return { id, text: formatApiKey(org, id, secret) }
}
