/** What can stand in the way of claiming, as the learner must hear it. */
export const claimProblems = [
  /** The link is no offer. */
  'not-an-offer',
  /** Used or expired: the issuer doesn't say which. */
  'gone',
  'already-claimed',
  'expired',
  'wrong-code',
  /** Too many wrong codes: only a new offer helps. */
  'locked',
  'offline',
  /** The issuer gives it in no form that this wallet can keep. */
  'not-supported',
  'busy',
  /** The issuer answered with something that we can't use. */
  'issuer-failed',
] as const
export type ClaimProblem = (typeof claimProblems)[number]

export class ClaimError extends Error {
  override readonly name = 'ClaimError'
  constructor(
    readonly code: ClaimProblem,
    options?: ErrorOptions,
  ) {
    super(`Claiming stopped: ${code}`, options)
  }
}
