import {
  FetchFailedError,
  FetchRefusedError,
  readCredential,
  type CatalogueEntry,
  type FetchedDocument,
} from '@stapel/shared'
import type { IssuerPorts } from '../../ports.ts'

export type ReadElsewhere =
  | { readonly ok: true; readonly entry: CatalogueEntry }
  | { readonly ok: false; readonly reason: 'refused' | 'unreachable' | 'no-achievement' | 'no-load' | 'other-host' }

const maxBytes = 1_000_000
const maxOutcomes = 100
/** A draft keeps it with each of its steps, so it must stay small. */
const maxEntryLength = 20_000
/** How many of other installations one qualification can name. */
export const mostElsewhere = 20

/**
 * The published achievement of another installation, from the address that a designer pastes. Fetched by the guarded fetch;
 * what it says of itself is believed only for its own host.
 */
export async function readElsewhere(
  { fetchDocument }: Pick<IssuerPorts, 'fetchDocument'>,
  url: string,
): Promise<ReadElsewhere> {
  const fetched = await fetchOrReason(fetchDocument, url)
  if (typeof fetched === 'string') return { ok: false, reason: fetched }
  const document = parseJson(fetched.body)
  return document === undefined ? { ok: false, reason: 'no-achievement' } : entryOf(document, fetched.url)
}

async function fetchOrReason(
  fetchDocument: IssuerPorts['fetchDocument'],
  url: string,
): Promise<FetchedDocument | 'refused' | 'unreachable'> {
  try {
    const fetched = await fetchDocument(url, { accept: 'application/ld+json, application/json', maxBytes })
    return fetched.status === 200 ? fetched : 'unreachable'
  } catch (error) {
    if (error instanceof FetchRefusedError) return 'refused'
    if (error instanceof FetchFailedError) return 'unreachable'
    throw error
  }
}

function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    return undefined
  }
}

/** Read as what a credential says of its achievement: by the one tolerant reader. */
function entryOf(document: unknown, url: string): ReadElsewhere {
  const { achievement, load, levels, outcomes } = readCredential({
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    credentialSubject: { achievement: document },
  })
  if (achievement === undefined || achievement.name.length > 500) return { ok: false, reason: 'no-achievement' }
  const series = achievement.series ?? achievement.id
  const isOwn = (uri: string) => URL.canParse(uri) && new URL(uri).origin === new URL(url).origin
  if (!isOwn(series) || !isOwn(achievement.id)) return { ok: false, reason: 'other-host' }
  if (load === undefined) return { ok: false, reason: 'no-load' }
  const value = labourMarketValueOf(document)
  const entry: CatalogueEntry = {
    series,
    name: achievement.name,
    issuer: achievement.creator?.id ?? issuerOf(series),
    load,
    levels,
    outcomes: outcomes.slice(0, maxOutcomes),
    ...(achievement.version !== undefined && { version: achievement.version }),
    ...(value !== undefined && { labourMarketValue: value }),
  }
  return JSON.stringify(entry).length > maxEntryLength ? { ok: false, reason: 'no-achievement' } : { ok: true, entry }
}

/** An installation of ours names its organisations by `did:web`; anybody else is named by their host. */
function issuerOf(series: string): string {
  const { host, origin, pathname } = new URL(series)
  const slug = /^\/orgs\/([a-z][a-z0-9-]*)\/achievements\//.exec(pathname)?.[1]
  return slug === undefined ? origin : `did:web:${encodeURIComponent(host)}:orgs:${slug}`
}

function labourMarketValueOf(document: unknown): string | undefined {
  if (typeof document !== 'object' || document === null || !('labourMarketValue' in document)) return undefined
  const value = document.labourMarketValue
  return typeof value === 'string' ? value.slice(0, 4000) : undefined
}
