import { asList, type JsonObject } from '../../../proofs/json.ts'
import { parseStatusEntries, type StatusEntry } from '../../../status/index.ts'
import { failed, type FindingOf, notChecked, passed } from '../../finding.ts'
import type { Run } from '../../run.ts'
import { computeVerdict } from '../../verdict.ts'
import { verdicts } from '../../report.ts'
import { checkBitstringEntry } from './check-bitstring-entry.ts'
import { checkRevocationList } from './check-revocation-list.ts'

/** One entry a purpose; a credential with more only makes us fetch. */
const maxEntries = 5

/**
 * Whether the issuer still stands by it; only after the proof, since an unsigned entry could point anywhere.
 * Of several entries, the one that weighs most decides.
 */
export async function checkStatus(run: Run, document: JsonObject, issuer: string): Promise<FindingOf<'status'>> {
  if (asList(document['credentialStatus']).length === 0) return notChecked('status', 'not-present')
  const entries = parseStatusEntries(document['credentialStatus'])
  if (entries.length > maxEntries) return failed('status', 'entry-malformed', { entries: entries.length })
  const findings = await Promise.all(entries.map((entry) => checkEntry(run, entry, document, issuer)))
  // A list of something else says nothing of revocation, which "passed" alone would promise.
  const isRevocationKept = entries.some((entry) => !('purpose' in entry) || entry.purpose === 'revocation')
  const byWeight = findings.toSorted((a, b) => weightOf(a) - weightOf(b))
  return (
    byWeight.find(({ outcome, code }) => outcome !== 'passed' || code !== undefined) ??
    (isRevocationKept ? byWeight[0] : passed('status', 'revocation-not-kept', byWeight[0]?.details)) ??
    notChecked('status', 'not-present')
  )
}

async function checkEntry(
  run: Run,
  entry: StatusEntry,
  document: JsonObject,
  issuer: string,
): Promise<FindingOf<'status'>> {
  switch (entry.type) {
    case 'malformed':
      return failed('status', 'entry-malformed')
    case 'unknown':
      return notChecked('status', 'status-type-unknown', { type: entry.name })
    case '1EdTechRevocationList':
      return checkRevocationList(run, entry.listUrl, document, issuer)
    case 'BitstringStatusListEntry':
    case 'StatusList2021Entry':
      return checkBitstringEntry(run, entry, issuer)
  }
}

function weightOf(finding: FindingOf<'status'>): number {
  return verdicts.indexOf(computeVerdict([finding]))
}
