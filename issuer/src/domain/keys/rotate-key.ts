import type { KeyAlgorithm } from '@stapel/shared'
import type { Actor } from '../access/actor.ts'
import { auditNote, noted } from '../audit/noted.ts'
import { change } from '../change.ts'
import type { IssuerPorts } from '../ports.ts'
import { createKey, type KeyCreatingPorts } from './create-keys.ts'
import type { OrganisationKeys } from './organisation-keys.ts'

/** Beyond any cache of the DID document and any job that still holds the old key. */
export const rotationGraceSeconds = 60 * 60

/**
 * Gives an organisation a new key of an algorithm. The new one signs from now on; the old one gets an `expires`
 * a little ahead and stays in the DID document, so that what it signed stays valid.
 */
export async function rotateKey(
  ports: KeyCreatingPorts & Pick<IssuerPorts, 'bell'>,
  actor: Actor,
  { org, algorithm }: { readonly org: string; readonly algorithm: KeyAlgorithm },
): Promise<OrganisationKeys> {
  const { keys, clock, bell } = ports
  const { keys: before } = await keys.get(org)
  const id = `key-${before.length + 1}`
  const key = await createKey(ports, { org, id, algorithm })
  const expires = new Date(clock.now().getTime() + rotationGraceSeconds * 1000).toISOString()
  const note = auditNote(ports, actor, 'key.rotated', { algorithm, key: id })
  const changed = await change(
    'keys',
    { read: () => keys.get(org), replace: (one) => keys.replace(one) },
    (current) => {
      if (current.keys.some((one) => one.id === id)) return current
      const old = current.keys.map((one) =>
        one.algorithm === algorithm && one.expires === undefined ? { ...one, expires } : one,
      )
      return noted({ ...current, keys: [...old, key] }, note)
    },
  )
  bell.ring()
  return changed
}
