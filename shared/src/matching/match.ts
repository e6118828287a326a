import type { Holding } from '../stacking/holding.ts'
import { prepareHoldings, type PreparedHoldings } from '../stacking/prepare-holdings.ts'
import type { TrustPolicy } from '../stacking/trust-policy.ts'
import type { JobProfile, Want } from './job-profile.ts'
import { matchLicence } from './match-licence.ts'
import type { MatchReport, RoleResult, WantCounts, WantResult } from './match-report.ts'
import { isMet, matchVerdicts, type MatchVerdict } from './match-verdict.ts'
import { matchWant } from './match-want.ts'
import { UnknownRoleError } from './unknown-role-error.ts'

/**
 * Compares what somebody has with what a job asks, want by want.
 * @param role id of one role of the profile; absent: the whole profile
 * @throws UnknownRoleError
 */
export function match(
  profile: JobProfile,
  holdings: readonly Holding[],
  date: string,
  trustPolicy: TrustPolicy,
  role?: string,
): MatchReport {
  return matchPrepared(profile, prepareHoldings(holdings, date, trustPolicy), role)
}

/** The same, for many profiles over the same holdings. */
export function matchPrepared(profile: JobProfile, prepared: PreparedHoldings, role?: string): MatchReport {
  const roles = profile.roles.filter(({ id }) => role === undefined || id === role)
  if (role !== undefined && roles.length === 0) throw new UnknownRoleError(role, profile.id)
  const wants = profile.wants
    .filter((want) => role === undefined || isAskedBy(role, want))
    .map((want) => matchWant(want, prepared))
  return {
    profile: { id: profile.id, version: profile.version, title: profile.title },
    date: prepared.date,
    ...(role !== undefined && { role }),
    wants,
    licences: (profile.licences ?? []).map((licence) => matchLicence(licence, prepared)),
    counts: { ...countMustAndNice(wants), byVerdict: countByVerdict(wants) },
    roles: roles.map(({ id, title }) => roleResult(id, title, wants)),
  }
}

function isAskedBy(role: string, want: Want): boolean {
  return want.roles === undefined || want.roles.includes(role)
}

function roleResult(id: string, title: string, wants: readonly WantResult[]): RoleResult {
  return { id, title, ...countMustAndNice(wants.filter(({ want }) => isAskedBy(id, want))) }
}

function countMustAndNice(wants: readonly WantResult[]): { must: WantCounts; nice: WantCounts } {
  const count = (results: readonly WantResult[]) => ({
    met: results.filter(({ verdict }) => isMet(verdict)).length,
    total: results.length,
  })
  return {
    must: count(wants.filter(({ want }) => want.must)),
    nice: count(wants.filter(({ want }) => !want.must)),
  }
}

function countByVerdict(wants: readonly WantResult[]): Record<MatchVerdict, number> {
  const count = (verdict: MatchVerdict) => wants.filter((result) => result.verdict === verdict).length
  return Object.fromEntries(matchVerdicts.map((verdict) => [verdict, count(verdict)])) as Record<MatchVerdict, number>
}
