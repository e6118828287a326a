import { matchesSecret } from '@stapel/shared/server'
import { InvalidEditSecretError } from './errors.ts'
import type { VerifierPorts } from '../ports.ts'
import type { JobProfileSeries } from './job-profile-series.ts'

/** What the edit link holds. */
export interface MakerKey {
  readonly id: string
  readonly secret: string
}

/** @throws InvalidEditSecretError */
export function assertMaker({ editHash }: Pick<JobProfileSeries, 'editHash'>, secret: string): void {
  if (!matchesSecret(secret, editHash)) throw new InvalidEditSecretError()
}

/** What only its maker may see. @throws NotFoundError InvalidEditSecretError */
export async function getForMaker(
  { jobProfiles }: Pick<VerifierPorts, 'jobProfiles'>,
  { id, secret }: MakerKey,
): Promise<JobProfileSeries> {
  const series = await jobProfiles.get(id)
  assertMaker(series, secret)
  return series
}
