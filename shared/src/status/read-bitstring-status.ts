import { asList, isJsonObject, type JsonObject } from '../proofs/json.ts'
import { decodeBitstring, minimumEntries, readEntry } from './bitstring.ts'
import type { BitstringStatusEntry } from './status-entry.ts'

/** What is wrong with a list, or with the entry that points into it. */
export type StatusListDefect =
  'list-type-mismatch' | 'list-purpose-mismatch' | 'list-malformed' | 'list-too-short' | 'list-index-out-of-range'

export type BitstringStatus =
  | { readonly outcome: 'read'; readonly value: number; readonly message?: string }
  | { readonly outcome: 'failed'; readonly code: StatusListDefect }

const listTypes = {
  BitstringStatusListEntry: { credential: 'BitstringStatusListCredential', list: 'BitstringStatusList' },
  StatusList2021Entry: { credential: 'StatusList2021Credential', list: 'StatusList2021' },
} as const

/**
 * Reads an entry from a list credential. Not judged here, and to be judged first: the proof of that credential, its
 * issuer, and its own validity.
 * @see https://www.w3.org/TR/vc-bitstring-status-list/#validate-algorithm
 */
export function readBitstringStatus(entry: BitstringStatusEntry, listCredential: JsonObject): BitstringStatus {
  const types = listTypes[entry.type]
  const subject = listCredential.credentialSubject
  const isList =
    asList(listCredential.type).includes(types.credential) &&
    isJsonObject(subject) &&
    asList(subject.type).includes(types.list)
  if (!isList) return failed('list-type-mismatch')
  if (!asList(subject.statusPurpose).includes(entry.purpose)) return failed('list-purpose-mismatch')
  const bits = typeof subject.encodedList === 'string' ? decodeBitstring(subject.encodedList) : null
  if (bits === null) return failed('list-malformed')
  if (Math.floor((bits.length * 8) / entry.size) < minimumEntries) return failed('list-too-short')
  const value = readEntry(bits, entry.index, entry.size)
  if (value === null) return failed('list-index-out-of-range')
  const message = entry.messages.get(value)
  return { outcome: 'read', value, ...(message !== undefined && { message }) }
}

function failed(code: StatusListDefect): BitstringStatus {
  return { outcome: 'failed', code }
}
