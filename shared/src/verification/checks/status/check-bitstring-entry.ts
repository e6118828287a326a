import { type BitstringStatusEntry, readBitstringStatus, type StatusListDefect } from '../../../status/index.ts'
import type { CodeOf } from '../../check-codes.ts'
import { failed, type FindingOf, notChecked, passed } from '../../finding.ts'
import type { Run } from '../../run.ts'
import { proveStatusList } from './prove-status-list.ts'

const codeOfDefect: Readonly<Record<StatusListDefect, CodeOf<'status', 'failed'>>> = {
  'list-type-mismatch': 'list-malformed',
  'list-purpose-mismatch': 'list-wrong-purpose',
  'list-malformed': 'list-malformed',
  'list-too-short': 'list-too-short',
  'list-index-out-of-range': 'index-out-of-range',
}

/** Bitstring Status List and its forerunner StatusList2021. */
export async function checkBitstringEntry(
  run: Run,
  entry: BitstringStatusEntry,
  issuer: string,
): Promise<FindingOf<'status'>> {
  const details = { list: entry.listUrl, purpose: entry.purpose, index: entry.index }
  const proven = await proveStatusList(run, entry.listUrl, issuer)
  if ('finding' in proven) return { ...proven.finding, details: { ...details, ...proven.finding.details } }
  const status = readBitstringStatus(entry, proven.list)
  if (status.outcome === 'failed') return failed('status', codeOfDefect[status.code], details)
  switch (entry.purpose) {
    case 'revocation':
      return status.value === 0 ? passed('status', undefined, details) : failed('status', 'revoked', details)
    case 'suspension':
      return status.value === 0 ? passed('status', undefined, details) : failed('status', 'suspended', details)
    case 'message':
      return passed('status', 'message', { ...details, message: status.message ?? String(status.value) })
    case 'refresh':
      return passed('status', undefined, details)
    default:
      return notChecked('status', 'status-type-unknown', details)
  }
}
