/**
 * An offer that the learner has accepted and that is not in the wallet yet.
 * It is written before the first request and goes when the credential is stored, so that a killed tab loses nothing:
 * the link is opened again with the same holder key, and the issuer gives the same credential again.
 */
export interface StoredClaim {
  /** The offer link: `openid-credential-offer://…` or its query. */
  readonly id: string
  readonly holderKeyId: string
  readonly issuer: string
  readonly startedAt: string
}
