import type { Candidate } from '../stacking/holding-index.ts'
import type { PreparedHoldings } from '../stacking/prepare-holdings.ts'
import type { LicenceResult, WantResult } from './match-report.ts'

/** Held only by a credential of type `License` that counts: being able does not make allowed. */
export function matchLicence(licence: string, prepared: PreparedHoldings): LicenceResult {
  const { counting, excluded } = prepared.index.achievement(licence)
  const credential = counting.find(isLicence)?.held.ref
  const leftOut = excluded.filter(isLicence).flatMap(({ held, excluded: reason }): WantResult['leftOut'] => {
    return reason === undefined ? [] : [{ credential: held.ref, reason }]
  })
  return { licence, held: credential !== undefined, ...(credential && { credential }), leftOut }
}

function isLicence({ held: { holding } }: Candidate): boolean {
  return holding.kind === 'award' && holding.content.achievement?.type === 'License'
}
