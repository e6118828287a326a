import { amsterdamDay } from '@stapel/shared'
import { InvalidInputError } from '@stapel/shared/server'
import type { Actor } from '../access/actor.ts'
import { auditNote } from '../audit/noted.ts'
import { WrongStateError } from '../errors.ts'
import { organisationDid } from '../organisations/organisation-addresses.ts'
import { changeRegistry, getEntry, withEntries, type RegistryPorts } from './change-registry.ts'
import { entryPeriod, findEntry, type Registry, type RegistryEntry, type RegistryEntryContent } from './registry.ts'

/** A registry is read and signed whole: it stays a document that a verifier takes. */
export const mostEntries = 500

interface EntryRequest {
  readonly org: string
  readonly content: RegistryEntryContent
}

/** Adds somebody to the draft. @throws InvalidInputError WrongStateError (the registry is full) */
export async function addEntry(
  ports: RegistryPorts,
  actor: Actor,
  { org, content }: EntryRequest,
): Promise<RegistryEntry> {
  assertSound(ports, org, content)
  const entry = { id: ports.random.uuid(), ...content }
  const note = auditNote(ports, actor, 'registry.entry-added', { entry: entry.id, issuer: content.issuer })
  await changeRegistry(ports, org, note, (registry) => {
    if (registry.entries.length >= mostEntries) throw new WrongStateError('registry', 'full')
    return withEntries(registry, [...registry.entries, entry])
  })
  return entry
}

/**
 * Changes an entry in the draft. Of one that was published, whom it recognises, for what and from when stay as they are:
 * end it and add another. One that is over is history.
 * @throws NotFoundError InvalidInputError WrongStateError
 */
export async function changeEntry(
  ports: RegistryPorts,
  actor: Actor,
  { org, id, content }: EntryRequest & { readonly id: string },
): Promise<RegistryEntry> {
  assertSound(ports, org, content)
  const entry = { id, ...content }
  const note = auditNote(ports, actor, 'registry.entry-changed', { entry: id, issuer: content.issuer })
  await changeRegistry(ports, org, note, (registry) => {
    getEntry(registry, id)
    assertHistoryStays(registry, entry, amsterdamDay(ports.clock.now()))
    return withEntries(registry, replaced(registry, entry))
  })
  return entry
}

/** Gives an entry its last day. The reason stands in the log. @throws NotFoundError InvalidInputError WrongStateError */
export async function endEntry(
  ports: RegistryPorts,
  actor: Actor,
  {
    org,
    id,
    until,
    reason,
  }: { readonly org: string; readonly id: string; readonly until: string; readonly reason: string },
): Promise<RegistryEntry> {
  const note = auditNote(ports, actor, 'registry.entry-ended', { entry: id, until, reason })
  const changed = await changeRegistry(ports, org, note, (registry) => {
    const entry = { ...getEntry(registry, id), until }
    assertPeriod(entry)
    assertHistoryStays(registry, entry, amsterdamDay(ports.clock.now()))
    return withEntries(registry, replaced(registry, entry))
  })
  return getEntry(changed, id)
}

/** Takes an entry out of the draft that was never published. @throws NotFoundError WrongStateError */
export async function removeEntry(
  ports: RegistryPorts,
  actor: Actor,
  { org, id }: { readonly org: string; readonly id: string },
): Promise<void> {
  const note = auditNote(ports, actor, 'registry.entry-removed', { entry: id })
  await changeRegistry(ports, org, note, (registry) => {
    getEntry(registry, id)
    if (publishedEntry(registry, id)) throw new WrongStateError('registry entry', 'published: end it by a day')
    return withEntries(
      registry,
      registry.entries.filter((one) => one.id !== id),
    )
  })
}

export function publishedEntry({ published }: Pick<Registry, 'published'>, id: string): RegistryEntry | null {
  return findEntry(published?.entries ?? [], id)
}

function replaced({ entries }: Registry, entry: RegistryEntry): readonly RegistryEntry[] {
  return entries.map((one) => (one.id === entry.id ? entry : one))
}

function assertSound({ addresses }: RegistryPorts, org: string, content: RegistryEntryContent): void {
  // Recognising oneself says nothing.
  if (content.issuer === organisationDid(addresses, org)) {
    throw new InvalidInputError([{ field: 'issuer', message: 'is the organisation itself' }])
  }
  assertPeriod(content)
}

function assertPeriod({ from, until }: Pick<RegistryEntryContent, 'from' | 'until'>): void {
  if (until !== undefined && until < from) {
    throw new InvalidInputError([{ field: 'until', message: 'lies before the first day' }])
  }
}

function assertHistoryStays(registry: Registry, entry: RegistryEntry, today: string): void {
  const before = publishedEntry(registry, entry.id)
  if (!before || entryPeriod(before, today) === 'ahead') return
  if (entryPeriod(before, today) === 'over') throw new WrongStateError('registry entry', 'over')
  if (whatWasSaid(before) !== whatWasSaid(entry)) {
    throw new WrongStateError('registry entry', 'published: end it and add another')
  }
}

/** What a verifier may have relied on since it was published. */
function whatWasSaid({ issuer, recognisedFor, levelUpTo, from }: RegistryEntry): string {
  const urls = recognisedFor.kind === 'anything' ? [] : [...recognisedFor.urls].sort()
  return JSON.stringify([issuer, recognisedFor.kind, urls, levelUpTo?.framework, levelUpTo?.code, from])
}
