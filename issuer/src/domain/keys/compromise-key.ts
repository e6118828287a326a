import { ChangedMeanwhileError, InvalidInputError, NotFoundError, workDueAt } from '@stapel/shared/server'
import type { Actor } from '../access/actor.ts'
import { auditNote, noted } from '../audit/noted.ts'
import { change } from '../change.ts'
import { organisationDid } from '../organisations/organisation-addresses.ts'
import type { IssuerPorts } from '../ports.ts'
import { createKey, type KeyCreatingPorts } from './create-keys.ts'
import { isCurrent, type OrganisationKey, type OrganisationKeys } from './organisation-keys.ts'
import { countOutstanding } from './signing-anew.ts'

type CompromisePorts = KeyCreatingPorts & Pick<IssuerPorts, 'awards' | 'issuedCredentials' | 'addresses' | 'bell'>

/**
 * Declares that somebody else may have a private key: nothing that it signed is relied on any more, a fresh key takes its place, and
 * all that we hold of it is outstanding to be signed anew, in the same write. Cannot be undone; a repeat changes nothing.
 * `since` is the moment from which a signature is surely a thief's; without it, now.
 * @throws NotFoundError ChangedMeanwhileError InvalidInputError (`since` lies ahead, or before the key was made)
 */
export async function compromiseKey(
  ports: CompromisePorts,
  actor: Actor,
  { org, key: id, since }: { readonly org: string; readonly key: string; readonly since?: string },
): Promise<OrganisationKeys> {
  const { keys, clock, addresses, bell } = ports
  const now = clock.now().toISOString()
  const before = await keys.get(org)
  const key = getKey(before, id)
  if (key.revoked !== undefined) return before
  const revoked = since === undefined ? now : new Date(since).toISOString()
  if (revoked > now || revoked < key.createdAt) {
    throw new InvalidInputError([{ field: 'since', message: 'must lie between the making of the key and now' }])
  }
  const fresh = await createKey(ports, { org, id: `key-${before.keys.length + 1}`, algorithm: key.algorithm })
  const methods = [...before.keys.filter((one) => one.revoked !== undefined), key].map(
    (one) => `${organisationDid(addresses, org)}#${one.id}`,
  )
  const total = await countOutstanding(ports, org, methods)
  const note = auditNote(ports, actor, 'key.compromised', { key: id, since: revoked })
  const changed = await change(
    'keys',
    { read: () => keys.get(org), replace: (one) => keys.replace(one) },
    (current) => {
      if (getKey(current, id).revoked !== undefined) return current
      const marked = current.keys.map((one) => (one.id === id ? { ...one, revoked } : one))
      const needsFresh = !marked.some((one) => one.algorithm === key.algorithm && isCurrent(one))
      if (needsFresh && marked.some((one) => one.id === fresh.id)) throw new ChangedMeanwhileError('keys')
      return noted(
        {
          ...current,
          keys: needsFresh ? [...marked, fresh] : marked,
          signingAnew: { startedAt: now, total },
          work: workDueAt(clock.now(), current.work),
        },
        note,
      )
    },
  )
  bell.ring()
  return changed
}

function getKey({ keys }: OrganisationKeys, id: string): OrganisationKey {
  const key = keys.find((one) => one.id === id)
  if (!key) throw new NotFoundError('key')
  return key
}
