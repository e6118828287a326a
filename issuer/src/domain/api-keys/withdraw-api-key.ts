import { NotFoundError } from '@stapel/shared/server'
import type { Actor } from '../access/actor.ts'
import { auditNote, noted } from '../audit/noted.ts'
import { change } from '../change.ts'
import type { IssuerPorts } from '../ports.ts'

/** Ends a key at once. @throws NotFoundError */
export async function withdrawApiKey(
  ports: Pick<IssuerPorts, 'apiKeys' | 'random' | 'clock' | 'bell'>,
  actor: Actor,
  { org, id }: { readonly org: string; readonly id: string },
): Promise<void> {
  const { apiKeys, bell } = ports
  const note = auditNote(ports, actor, 'api-key.withdrawn', { key: id })
  const read = async () => {
    const key = await apiKeys.find(org, id)
    if (!key) throw new NotFoundError('API key')
    return key
  }
  await change('API key', { read, replace: (key) => apiKeys.replace(key) }, (key) =>
    key.withdrawnAt === undefined ? noted({ ...key, withdrawnAt: note.at }, note) : key,
  )
  bell.ring()
}
