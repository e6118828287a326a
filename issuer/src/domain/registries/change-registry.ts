import { NotFoundError, nothingOutstanding } from '@stapel/shared/server'
import type { AuditNote } from '../audit/audit-entry.ts'
import { noted } from '../audit/noted.ts'
import { change } from '../change.ts'
import type { IssuerPorts } from '../ports.ts'
import { findEntry, type Registry, type RegistryEntry } from './registry.ts'

export type RegistryPorts = Pick<IssuerPorts, 'registries' | 'addresses' | 'random' | 'clock' | 'bell'>

/** Applies a decision to the registry of an organisation; the first one makes it. */
export async function changeRegistry(
  { registries, bell }: Pick<RegistryPorts, 'registries' | 'bell'>,
  org: string,
  note: AuditNote,
  decide: (registry: Registry) => Registry,
): Promise<Registry> {
  const changed = await change(
    'registry',
    { read: () => readOrCreate(registries, org), replace: (one) => registries.replace(one) },
    (registry) => {
      const decided = decide(registry)
      return decided === registry ? registry : noted(decided, note)
    },
  )
  bell.ring()
  return changed
}

export function withEntries(registry: Registry, entries: readonly RegistryEntry[]): Registry {
  return { ...registry, entries, revision: registry.revision + 1 }
}

async function readOrCreate(registries: RegistryPorts['registries'], org: string): Promise<Registry> {
  const present = await registries.find(org)
  if (present) return present
  await registries.insert({
    _id: org,
    organisation: org,
    entries: [],
    revision: 0,
    published: null,
    signed: null,
    unlogged: [],
    work: nothingOutstanding,
  })
  return getRegistry({ registries }, org)
}

/** @throws NotFoundError nothing has been written in it yet */
export async function getRegistry({ registries }: Pick<RegistryPorts, 'registries'>, org: string): Promise<Registry> {
  const registry = await registries.find(org)
  if (!registry) throw new NotFoundError('registry')
  return registry
}

/** @throws NotFoundError */
export function getEntry({ entries }: Pick<Registry, 'entries'>, id: string): RegistryEntry {
  const entry = findEntry(entries, id)
  if (!entry) throw new NotFoundError('registry entry')
  return entry
}
