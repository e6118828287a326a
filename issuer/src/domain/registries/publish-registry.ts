import { ChangedMeanwhileError } from '@stapel/shared/server'
import type { Actor } from '../access/actor.ts'
import { auditNote } from '../audit/noted.ts'
import { WrongStateError } from '../errors.ts'
import { changeRegistry, type RegistryPorts } from './change-registry.ts'
import { hasChanges, registryChanges } from './registry-changes.ts'
import type { Registry } from './registry.ts'

/**
 * Makes the draft what everybody reads. It is signed when it is first asked for.
 * `revision` is the one that somebody looked at: what a colleague wrote since is not published unseen.
 * @throws WrongStateError there is nothing new ChangedMeanwhileError
 */
export async function publishRegistry(
  ports: RegistryPorts,
  actor: Actor,
  { org, revision }: { readonly org: string; readonly revision?: number },
): Promise<Registry> {
  const number = ((await ports.registries.find(org))?.published?.number ?? 0) + 1
  const note = auditNote(ports, actor, 'registry.published', { number })
  return changeRegistry(ports, org, note, (registry) => {
    const { entries, published } = registry
    if (!hasChanges(registryChanges(registry))) throw new WrongStateError('registry', 'without changes')
    if (revision !== undefined && revision !== registry.revision) throw new ChangedMeanwhileError('registry')
    if ((published?.number ?? 0) + 1 !== number) throw new ChangedMeanwhileError('registry')
    return { ...registry, published: { number, at: note.at, entries }, signed: null }
  })
}
