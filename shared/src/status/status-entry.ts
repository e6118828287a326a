import { asList, isJsonObject, type JsonObject } from '../proofs/json.ts'

/** An entry in a Bitstring Status List, or in its forerunner StatusList2021. */
export interface BitstringStatusEntry {
  readonly type: 'BitstringStatusListEntry' | 'StatusList2021Entry'
  readonly purpose: string
  readonly index: number
  /** URL of the list credential. */
  readonly listUrl: string
  /** Bits per entry. */
  readonly size: number
  /** What each value means, when the entry is a message. */
  readonly messages: ReadonlyMap<number, string>
}

/** The status of a credential as it says where to look it up. */
export type StatusEntry =
  | BitstringStatusEntry
  | { readonly type: '1EdTechRevocationList'; readonly listUrl: string }
  | { readonly type: 'unknown'; readonly name: string }
  | { readonly type: 'malformed' }

/** Reads `credentialStatus`, one or several; a type that we don't know is told apart from one that is not well-formed. */
export function parseStatusEntries(credentialStatus: unknown): readonly StatusEntry[] {
  return asList(credentialStatus).map(parseStatusEntry)
}

function parseStatusEntry(value: unknown): StatusEntry {
  const types = isJsonObject(value) ? asList(value.type) : []
  if (!isJsonObject(value) || !types.every((type) => typeof type === 'string')) return { type: 'malformed' }
  const [name] = types
  if (name === undefined) return { type: 'malformed' }
  if (types.includes('BitstringStatusListEntry')) return parseBitstringEntry('BitstringStatusListEntry', value)
  if (types.includes('StatusList2021Entry')) return parseBitstringEntry('StatusList2021Entry', value)
  if (types.includes('1EdTechRevocationList')) {
    return isUrl(value.id) ? { type: '1EdTechRevocationList', listUrl: value.id } : { type: 'malformed' }
  }
  return { type: 'unknown', name }
}

/** A decimal number as text, as the specification has it: no sign, no leading zero. */
const indexPattern = /^(?:0|[1-9]\d{0,14})$/

/** @see https://www.w3.org/TR/vc-bitstring-status-list/#bitstringstatuslistentry */
function parseBitstringEntry(type: BitstringStatusEntry['type'], value: JsonObject): StatusEntry {
  const { statusPurpose, statusListIndex, statusListCredential, statusSize = 1 } = value
  const messages = parseMessages(value.statusMessage)
  const wellFormed =
    typeof statusPurpose === 'string' &&
    typeof statusListIndex === 'string' &&
    indexPattern.test(statusListIndex) &&
    isUrl(statusListCredential) &&
    isStatusSize(statusSize) &&
    messages !== null &&
    // More than one bit needs a word for every value.
    (statusSize === 1 || messages.size === 2 ** statusSize)
  if (!wellFormed) return { type: 'malformed' }
  return {
    type,
    purpose: statusPurpose,
    index: Number(statusListIndex),
    listUrl: statusListCredential,
    size: statusSize,
    messages,
  }
}

/** Eight bits make 256 messages, more than anybody reads. */
function isStatusSize(size: unknown): size is number {
  return typeof size === 'number' && Number.isInteger(size) && size >= 1 && size <= 8
}

/** `{status: "0x1", message: "…"}` each; null when that is not what is there. */
function parseMessages(value: unknown): ReadonlyMap<number, string> | null {
  const messages = new Map<number, string>()
  for (const entry of asList(value)) {
    if (!isJsonObject(entry)) return null
    const { status, message } = entry
    if (typeof status !== 'string' || !/^0x[0-9a-f]{1,2}$/i.test(status) || typeof message !== 'string') return null
    messages.set(Number(status), message)
  }
  return messages
}

function isUrl(value: unknown): value is string {
  return typeof value === 'string' && URL.canParse(value)
}
