import type { Registry, RegistryEntry } from './registry.ts'

/** What publishing the draft would change of what everybody reads now. */
export interface RegistryChanges {
  readonly added: readonly RegistryEntry[]
  /** As they will read. */
  readonly changed: readonly RegistryEntry[]
  readonly unchanged: number
}

export function registryChanges({ entries, published }: Pick<Registry, 'entries' | 'published'>): RegistryChanges {
  const before = new Map((published?.entries ?? []).map((entry) => [entry.id, JSON.stringify(sorted(entry))]))
  const added = entries.filter(({ id }) => !before.has(id))
  const changed = entries.filter(
    (entry) => before.has(entry.id) && before.get(entry.id) !== JSON.stringify(sorted(entry)),
  )
  return { added, changed, unchanged: entries.length - added.length - changed.length }
}

export function hasChanges(changes: RegistryChanges): boolean {
  return changes.added.length + changes.changed.length > 0
}

/** The order of the members says nothing. */
function sorted(entry: RegistryEntry): unknown {
  const { id, issuer, name, recognisedFor, levelUpTo, from, until, source, reason } = entry
  const urls = recognisedFor.kind === 'anything' ? [] : [...recognisedFor.urls].sort()
  return [
    id,
    issuer,
    name,
    recognisedFor.kind,
    urls,
    levelUpTo?.framework,
    levelUpTo?.code,
    from,
    until,
    source,
    reason,
  ]
}
