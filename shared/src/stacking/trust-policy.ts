/** Who is believed, for what. Implementations must answer the same every time within one evaluation. */
export interface TrustPolicy {
  /**
   * Whether this issuer is trusted for this on that day.
   * @param issuer DID or URL of the issuer
   * @param achievement series URL of the achievement (or, of an exemption, what it exempts from)
   * @param date calendar day
   */
  trusts(issuer: string, achievement: string, date: string): boolean
}

/** For who has already decided whom to trust: a caller's list of DIDs. */
export function trustOnly(issuers: readonly string[]): TrustPolicy {
  const trusted = new Set(issuers)
  return { trusts: (issuer) => trusted.has(issuer) }
}

/** For a learner's own view, where only what is verified matters. */
export const trustEveryIssuer: TrustPolicy = { trusts: () => true }
