import { withoutJsonLd } from '../../stacking/requests/shared-request.ts'
import { verifyHoldings, type RequestedCredential, type RequestPorts } from '../../stacking/requests/verify-holdings.ts'
import { match } from '../match.ts'
import type { MatchReport } from '../match-report.ts'
import { parseJobProfile } from '../parse-job-profile.ts'
import type { MatchRequest } from './parse-match-request.ts'

/** What `POST /api/v1/matches` answers: the match report, with what was found about each credential. */
export interface MatchAnswer extends MatchReport {
  readonly credentials: readonly RequestedCredential[]
}

/**
 * Keeps nothing.
 * @throws UnknownRoleError
 * @throws InvalidJobProfileError for a published profile that is not right
 */
export async function matchRequest(ports: RequestPorts, request: MatchRequest): Promise<MatchAnswer> {
  const { profile: asked, role } = request
  const profile = typeof asked === 'string' ? parseJobProfile(withoutJsonLd(await ports.fetchJson(asked))) : asked
  const { holdings, date, trustPolicy, credentials } = await verifyHoldings(ports, request)
  return { ...match(profile, holdings, date, trustPolicy, role), credentials }
}
